/**
 * RIS, written here and not by a library: it is one tag and one line each, and citation-js writes a line break in a title
 * as it is, so that what follows is a new tag, and leaves out the version. Its parser reads this in the tests.
 */
import { satuBaris, type Rujukan } from './rujukan.ts';
import { kataCatatan } from './teks.ts';

const tipe: Readonly<Record<Rujukan['jenis'], string>> = { halaman: 'ELEC', data: 'DATA', angka: 'ELEC' };

function entryOf(rujukan: Rujukan): string {
  const { kunci, jenis, judul, penerbit, tanggal, versi, alamat } = rujukan;
  const baris: readonly [string, string][] = [
    ['TY', tipe[jenis]],
    ['ID', kunci],
    ['AU', penerbit],
    ['TI', judul],
    ['PY', tanggal.slice(0, 4)],
    ['DA', `${tanggal.replaceAll('-', '/')}/`],
    ['ET', versi],
    ['PB', penerbit],
    ['LA', 'id'],
    ['N1', kataCatatan(rujukan)],
    ['UR', alamat],
  ];
  return [...baris.map(([tag, isi]) => `${tag}  - ${satuBaris(isi)}`), 'ER  - '].map((satu) => `${satu}\r\n`).join('');
}

/** For Zotero, Mendeley and EndNote: UTF-8, lines end as the format wants, "ET" (edition) is the release of the data. */
export const renderRis = (rujukan: readonly Rujukan[]): string => rujukan.map(entryOf).join('\r\n');
