import type { Rujukan } from './rujukan.ts';
import { kataCatatan } from './teks.ts';

const itemOf = (rujukan: Rujukan) => {
  const { kunci, jenis, judul, penerbit, tanggal, versi, alamat } = rujukan;
  return {
    id: kunci,
    type: jenis === 'data' ? 'dataset' : 'webpage',
    title: judul,
    author: [{ literal: penerbit }],
    publisher: penerbit,
    issued: { 'date-parts': [tanggal.split('-').map(Number)] },
    version: versi,
    URL: alamat,
    language: 'id',
    note: kataCatatan(rujukan),
  };
};

/** CSL-JSON (citationstyles.org, schema 1.0): an array, one item on each line, for Zotero, pandoc and other programs. */
export const renderCsl = (rujukan: readonly Rujukan[]): string =>
  `[${rujukan.map((satu) => JSON.stringify(itemOf(satu))).join(',\n')}]\n`;
