/** Sentences about one value of a small city, for tables of tests. Imported by tests only. */
import type { Atlas, Nilai } from '../model/index.ts';
import { createCity, kodeAt } from '../stats/city.test-support.ts';

export type Row = Readonly<Record<string, string>>;

/** The first five kelurahan lie in Kecamatan Hulu, the other five in Hilir. */
const count = 10;

const codeOf = (at: number): string => kodeAt(at, count);

/**
 * What is told of the first row; the others are there to compare with. A row is about Anggrek in 2021 and counts bank
 * sampah unless it says otherwise. Spaces that do not break read as spaces.
 */
export function tell(rows: readonly Row[], about: (atlas: Atlas, nilai: Nilai) => string | null): string | null {
  const nilai = rows.map((row) => ({ kode: codeOf(0), indikator: 'bank', periode: '2021', ...row }));
  const atlas = createCity({ kampung: count, nilai });
  const [first] = atlas.nilai;
  return first === undefined ? null : (about(atlas, first)?.replaceAll('\u00a0', ' ') ?? null);
}

const rowsFrom = (start: number, values: readonly number[], more: Row): Row[] =>
  values.map((nilai, at) => ({ kode: codeOf(start + at), nilai: String(nilai), ...more }));

/** Values of the four other kelurahan of Hulu. */
export const near = (values: readonly number[], more: Row = {}): Row[] => rowsFrom(1, values, more);

/** Values of the five kelurahan of Hilir. */
export const far = (values: readonly number[], more: Row = {}): Row[] => rowsFrom(5, values, more);
