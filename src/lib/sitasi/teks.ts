/** Citations that people paste as they are. */
import { formatTanggal } from '../text/index.ts';
import { kalimatSumber } from '../text/sitasi.ts';
import type { Rujukan } from './rujukan.ts';

/** Ends a sentence, unless its own last sign does. */
const titik = (kalimat: string): string => (/[.?!…]$/u.test(kalimat) ? kalimat : `${kalimat}.`);

const tahunOf = ({ tanggal }: Rujukan): string => tanggal.slice(0, 4);

/** "Data versi 2026.11, 24 November 2026" */
const kataVersi = ({ versi, tanggal }: Rujukan): string => `Data versi ${versi}, ${formatTanggal(tanggal)}`;

/** "Sumber asal: Antara, https://…; BPS, https://…", or nothing for what has no source of its own. */
const kataSumberAsal = ({ sumber }: Rujukan): string =>
  sumber.length === 0 ? '' : `Sumber asal: ${sumber.map(({ penerbit, url }) => `${penerbit}, ${url}`).join('; ')}`;

/** What formats without a place for it say in their note: release, and sources of a number. */
export const kataCatatan = (rujukan: Rujukan): string =>
  [kataVersi(rujukan), kataSumberAsal(rujukan)].filter((kata) => kata !== '').join('. ');

/**
 * In the Indonesian order: compiler, year, title, release, address. The day of reading is left open, because only the
 * reader knows it: "… https://… (diakses pada …)."
 */
export function formatPolos(rujukan: Rujukan): string {
  const { penerbit, judul, sumber, alamat } = rujukan;
  const asal = sumber.length === 0 ? [] : [kalimatSumber(sumber.map((satu) => satu.penerbit))];
  const kalimat = [titik(penerbit), `${tahunOf(rujukan)}.`, titik(judul), ...asal, `${kataVersi(rujukan)}.`];
  return `${kalimat.join(' ')} ${alamat} (diakses pada …).`;
}

function kataBentuk({ jenis, sumber }: Rujukan): string {
  if (jenis === 'halaman') return '';
  const asal = [...new Set(sumber.map(({ penerbit }) => penerbit))].join('; ');
  return asal === '' ? ' [Kumpulan data]' : ` [Data; sumber asal: ${asal}]`;
}

/**
 * APA, 7th edition, with Indonesian words: author, full date, title, version, form, address. No name of a site, because
 * it is the author; no day of retrieval, because the release is named.
 */
export function formatApa(rujukan: Rujukan): string {
  const { penerbit, judul, versi, tanggal, alamat } = rujukan;
  const [, bulan = '', hari = ''] = tanggal.split('-');
  const kapan = [tahunOf(rujukan), formatTanggal(tanggal).replace(/ \d{4}$/u, '')];
  if (bulan === '' || hari === '') throw new RangeError(`"${tanggal}" is not a day`);
  return `${titik(penerbit)} (${kapan.join(', ')}). ${judul} (Data versi ${versi})${kataBentuk(rujukan)}. ${alamat}`;
}

const satuTeks = (rujukan: Rujukan): string => {
  const asal = kataSumberAsal(rujukan);
  return [formatPolos(rujukan), `APA 7: ${formatApa(rujukan)}`, ...(asal === '' ? [] : [asal])].join('\n\n');
};

/** All citations of a page for people: the page first, then each number with its anchor. */
export function renderTeks([halaman, ...angka]: readonly Rujukan[]): string {
  if (halaman === undefined) return '';
  const kepala = 'CARA MENGUTIP\nIsi tanggal akses di tempat titik-titik.';
  const daftar = angka.map((satu, at) => `ANGKA ${at + 1}\n\n${satuTeks(satu)}`);
  return `${[kepala, `HALAMAN INI\n\n${satuTeks(halaman)}`, ...daftar].join('\n\n\n')}\n`;
}
