/** Disclosure control: decided on the raw tables, so that an atlas never holds what may not be shown. */
export { findBocor, listRahasia, type Rahasia, type Ucapan } from './bocor.ts';
export { decideNilai, type Keputusan } from './decide.ts';
export { satuan } from './kata.ts';
export { findSmallGroup, mayTellFew, type SmallGroup } from './kelompok.ts';
export { overlaps } from './periode.ts';
export { releaseTables } from './release.ts';
export { isBelowCity, isCount, isSensitiveCount, isTiny, shareOf, type Alasan } from './rules.ts';
export { textColumns, wordsOf } from './teks.ts';
