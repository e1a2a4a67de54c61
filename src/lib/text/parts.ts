import type { Indikator } from '../model/index.ts';
import { formatNilai } from './format.ts';

export interface NilaiParts {
  /** The figure, or "Ya" or "Tidak". */
  readonly angka: string;
  /** What it counts; empty for an index and for yes/no. */
  readonly satuan: string;
}

/** A value as a large figure with its unit apart: { angka: "13.844", satuan: "jiwa" }. */
export function formatNilaiParts(nilai: number, indikator: Pick<Indikator, 'satuan'>): NilaiParts {
  const [angka = '', ...unit] = formatNilai(nilai, indikator).split('\u00a0');
  return { angka, satuan: unit.join(' ') };
}
