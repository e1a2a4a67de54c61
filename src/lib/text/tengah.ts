/** The middle of several values, as it is written. */
import type { Indikator } from '../model/index.ts';
import { formatAngka, formatNilai } from './format.ts';

type Ukuran = Pick<Indikator, 'satuan' | 'desimal'>;

/** The middle of several values with one digit more than they have, because it may lie between two of them. */
export const roundTengah = (median: number, { desimal }: Ukuran): number => Number(median.toFixed(desimal + 1));

/**
 * The middle of several values: "1,75 %". Between two counted things there is no half of one: "di antara 43 dan 44 anak".
 */
export function formatTengah(median: number, indikator: Ukuran): string {
  const isCount = indikator.desimal === 0 && !['persen', 'indeks', 'ya/tidak'].includes(indikator.satuan);
  if (!isCount || Number.isInteger(median)) return formatNilai(roundTengah(median, indikator), indikator);
  return `di antara ${formatAngka(Math.floor(median))} dan ${formatNilai(Math.ceil(median), indikator)}`;
}

/** Of whom a median is: of the city only when every kelurahan has a value. */
export const namaTengah = (known: number, total: number): string =>
  known === total ? 'nilai tengah kota' : `nilai tengah ${formatAngka(known)} kelurahan`;
