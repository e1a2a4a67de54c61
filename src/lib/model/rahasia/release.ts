/** The gate: what comes out of here may be read by anybody. */
import type { NilaiRow } from '../nilai.ts';
import type { Tables } from '../tables.ts';
import { decideNilai, type Keputusan } from './decide.ts';

/** A row without what its number or its note could tell; which reason it was is not told either. */
const withhold = (row: NilaiRow): NilaiRow => ({
  ...row,
  nilai: null,
  catatan: null,
  publikasi_resmi: null,
  status: 'dirahasiakan',
});

/** The tables as they may be published: as many rows in the same order, some without their number. */
export function releaseTables(tables: Tables, decided: Keputusan = decideNilai(tables)): Tables {
  if (decided.size === 0) return tables;
  const rows = tables.nilai.rows.map((row, at) => (decided.has(at) ? withhold(row) : row));
  return { ...tables, nilai: { ...tables.nilai, rows } };
}
