/** The press text of one number of one place. */
import {
  findIndikator,
  findSumber,
  type Atlas,
  type Indikator,
  type Mutu,
  type Nilai,
  type Sumber,
} from '../model/index.ts';
import { isYaTidak, valuesOf } from '../stats/index.ts';
import { formatTanggal } from './format.ts';
import { labelMutu } from './label.ts';
import { formatNilaiParts } from './parts.ts';
import { joinSentences } from './phrase.ts';
import { sentenceNilai } from './sentence-nilai.ts';

/** How sure the number is; its own sentence says already when it is unverified. */
const keyakinan: Readonly<Record<Mutu, string>> = {
  pemerintah: 'diterbitkan badan publik.',
  media: 'dari badan publik, tetapi kami baca di media, bukan di dokumen aslinya.',
  belum_diverifikasi: 'perlu diperiksa ke sumbernya sebelum dikutip.',
};

/** The caveat of an indikator says when its values are counted from a list and not read off it. */
const isCounted = ({ catatan }: Indikator): boolean => /^Dihitung dari daftar\b/u.test(catatan ?? '');

/** A data set on a code forge is open to all; that its owner is a public body is nowhere said. */
function keyakinanOf({ mutu }: Nilai, indikator: Indikator, { jenis, penerbit }: Sumber): string {
  if (jenis !== 'repositori' || mutu === 'belum_diverifikasi') return keyakinan[mutu];
  return `${isCounted(indikator) ? 'kami hitung dari daftar di' : 'dari'} kumpulan data terbuka milik ${penerbit}.`;
}

/**
 * How sure the numbers of one indikator are, in a sentence for each ground: "Angka ini dari badan publik, tetapi …". A
 * yes or no is no number.
 */
export function kalimatKeyakinan(atlas: Atlas, indikator: Indikator, rows: readonly Nilai[]): string {
  const apa = isYaTidak(indikator) ? 'Keterangan' : 'Angka';
  const grounds = new Set(rows.map((row) => keyakinanOf(row, indikator, findSumber(atlas, row.sumber))));
  return [...grounds]
    .map((ground) => `${grounds.size === 1 ? apa : `Sebagian ${apa.toLowerCase()}`} ini ${ground}`)
    .join(' ');
}

/** A remark of the data as a sentence; null when there is none. */
export const kalimatCatatan = (awal: string, text: string | null): string | null =>
  text === null ? null : `${awal}: ${/[.!?]$/.test(text) ? text : `${text}.`}`;

/** The number, its comparison, how sure it is, and what its source leaves open. */
export function kalimatSiaran(atlas: Atlas, nilai: Nilai): string {
  const indikator = findIndikator(atlas, nilai.indikator);
  return joinSentences([
    sentenceNilai(atlas, nilai),
    kalimatKeyakinan(atlas, indikator, [nilai]),
    kalimatCatatan('Catatan sumber', nilai.catatan),
    kalimatCatatan('Perlu diketahui', indikator.catatan),
  ]);
}

export interface TabelSiaran {
  readonly judul: string;
  readonly kepala: readonly string[];
  readonly baris: readonly (readonly string[])[];
  /** Publishers of all rows, each once. */
  readonly penerbit: readonly string[];
}

/** Name and unit over the column of values. */
export const kepalaNilai = ({ satuan }: Indikator): string => (isYaTidak({ satuan }) ? 'Nilai' : `Nilai (${satuan})`);

const barisNilai = (atlas: Atlas, indikator: Indikator, nilai: Nilai): string[] => [
  formatTanggal(nilai.periode),
  formatNilaiParts(nilai.nilai, indikator).angka,
  labelMutu[nilai.mutu],
  nilai.instrumen,
  findSumber(atlas, nilai.sumber).penerbit,
];

/** All that is known of one indikator in one place, unverified rows too and marked, the newest first. */
export function tabelNilai(atlas: Atlas, nilai: Nilai, tempat: string): TabelSiaran {
  const indikator = findIndikator(atlas, nilai.indikator);
  const rows = valuesOf(atlas, nilai.kode, nilai.indikator);
  const newestFirst = [...rows].sort((a, b) => ((a.periode ?? '') < (b.periode ?? '') ? 1 : -1));
  return {
    judul: `${indikator.nama}, ${tempat}`,
    kepala: ['Periode', kepalaNilai(indikator), 'Mutu', 'Cara ukur', 'Sumber'],
    baris: newestFirst.map((row) => barisNilai(atlas, indikator, row)),
    penerbit: [...new Set(newestFirst.map(({ sumber }) => findSumber(atlas, sumber).penerbit))],
  };
}
