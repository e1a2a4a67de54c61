/** The one vocabulary for everything that is not there: in files, tables, maps and spoken text. */
import { findIndikator, findWilayah, type Atlas, type IndikatorId, type KodeWilayah } from '../model/index.ts';
import { hasOnlyUnverified, latestNilai } from './value.ts';

/** Codes as they stand in files; three of them are words of the column `status` of nilai.csv. */
export const gaps = [
  'dirahasiakan',
  'tidak_dikumpulkan',
  'belum_terbit',
  'tidak_berlaku',
  'belum_diverifikasi',
  'tanpa_tanggal',
  'tidak_ada_sumber',
] as const;
export type Gap = (typeof gaps)[number];

export interface GapWords {
  /** Shorthand for cells of tables and spreadsheets, after the UK Analysis Function. */
  readonly tanda: '[c]' | '[x]' | '[z]' | '[u]';
  /** Two or three words for a table cell, a legend or a map. */
  readonly singkat: string;
  /** A clause that can be spoken after a name: "Mantuil: …". */
  readonly lisan: string;
}

/** What people read and hear for each kind of gap. None of them is a zero. */
export const gapWords: Readonly<Record<Gap, GapWords>> = {
  dirahasiakan: {
    tanda: '[c]',
    singkat: 'dirahasiakan',
    lisan: 'angkanya dirahasiakan demi melindungi orang; itu bukan berarti nol',
  },
  tidak_dikumpulkan: { tanda: '[x]', singkat: 'tidak dikumpulkan', lisan: 'datanya tidak dikumpulkan menurut sumber' },
  belum_terbit: { tanda: '[x]', singkat: 'belum terbit', lisan: 'datanya belum diterbitkan menurut sumber' },
  tidak_berlaku: {
    tanda: '[z]',
    singkat: 'tidak berlaku',
    lisan: 'indikator ini tidak dihitung di tingkat wilayah ini',
  },
  belum_diverifikasi: {
    tanda: '[u]',
    singkat: 'belum diverifikasi',
    lisan: 'baru ada angka yang belum diverifikasi',
  },
  tanpa_tanggal: { tanda: '[x]', singkat: 'tanggal tidak dicantumkan', lisan: 'tanggalnya tidak dicantumkan sumber' },
  tidak_ada_sumber: {
    tanda: '[x]',
    singkat: 'belum ada data',
    lisan: 'belum ada data di sumber publik; itu bukan berarti nol',
  },
};

/** Which gap stands where a verified value of a place would be; null when there is one. */
export function gapOf(atlas: Atlas, kode: KodeWilayah, indikatorId: IndikatorId): Gap | null {
  if (latestNilai(atlas, kode, indikatorId) !== null) return null;
  const said = (atlas.tanpaNilaiByKode.get(kode) ?? []).filter(({ indikator }) => indikator === indikatorId);
  const told = gaps.find((gap) => said.some(({ status }) => status === gap));
  if (told !== undefined) return told;
  if (hasOnlyUnverified(atlas, kode, indikatorId)) return 'belum_diverifikasi';
  const { tingkat } = findIndikator(atlas, indikatorId);
  return tingkat.includes(findWilayah(atlas, kode).jenis) ? 'tidak_ada_sumber' : 'tidak_berlaku';
}
