/** Disclosure control: decided on the raw tables, so that an atlas never holds what may not be shown. */
export { findSmallGroup } from './cerita.ts';
export { decideNilai, type Keputusan } from './decide.ts';
export { releaseTables } from './release.ts';
export { isBelowCity, isCount, isSensitiveCount, isTiny, type Alasan } from './rules.ts';
