/** Where the count and the base of a percentage are looked up. */
import type { IndikatorId } from '../kode.ts';
import type { Tables } from '../tables.ts';
import { overlaps } from './periode.ts';

/**
 * Indices of the rows of an indikator at a place: those of the period itself, and when there is none those of a period
 * that overlaps it.
 */
export type RowsAt = (id: IndikatorId, kode: string, periode: string | null) => readonly number[];

type ByPeriode = Map<string, number[]>;

/** Only the rows of the indikator that somebody will ask for: a table may have a million. */
export function createRowsAt({ nilai }: Tables, wanted: ReadonlySet<string>): RowsAt {
  const index = new Map<string, ByPeriode>();
  nilai.rows.forEach(({ indikator, kode, periode }, at) => {
    if (!wanted.has(indikator)) return;
    const name = `${indikator} ${kode}`;
    const list: ByPeriode = index.get(name) ?? new Map<string, number[]>();
    index.set(name, list);
    const rows = list.get(periode ?? '');
    if (rows === undefined) list.set(periode ?? '', [at]);
    else rows.push(at);
  });
  return (id, kode, periode) => {
    const list = index.get(`${id} ${kode}`);
    if (list === undefined) return [];
    const own = list.get(periode ?? '');
    return own ?? [...list].flatMap(([other, rows]) => (overlaps(periode ?? '', other) ? rows : []));
  };
}
