/** One row of nilai.csv, with the ids that a typo must not slip into. */
import type { Asal } from './asal.ts';
import type { Row } from './csv.ts';
import type { IndikatorId } from './indikator.ts';

export const NILAI_COLUMNS = [
  'kode',
  'indikator',
  'periode',
  'nilai',
  'instrumen',
  'mutu',
  'sumber',
  'catatan',
  'status',
] as const;

export interface NilaiRow extends Row<(typeof NILAI_COLUMNS)[number]> {
  instrumen: Asal['instrumen'];
  sumber: Asal['sumber'];
  indikator: IndikatorId;
  mutu: 'pemerintah' | 'media' | 'belum_diverifikasi';
  /** Why there is no number; empty where there is one. */
  status: '' | 'dirahasiakan';
}

/** A value that a public body published, without a note. */
export function createNilai(
  kode: string,
  indikator: IndikatorId,
  periode: string,
  nilai: number,
  asal: Asal,
): NilaiRow {
  return { kode, indikator, periode, nilai: String(nilai), ...asal, mutu: 'pemerintah', catatan: '', status: '' };
}

/** The same row as it goes out when its number must not be known. */
export const withhold = (row: NilaiRow): NilaiRow => ({
  ...row,
  nilai: '',
  mutu: 'pemerintah',
  catatan: '',
  status: 'dirahasiakan',
});
