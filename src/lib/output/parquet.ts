import { parquetWriteBuffer } from 'hyparquet-writer';
import type { DictionaryEntry } from '../table/index.ts';
import type { Edition } from './edition.ts';
import { cellText, type CellValue, type Grid } from './grid.ts';

const typeOf = ({ tipe }: DictionaryEntry): 'DOUBLE' | 'BOOLEAN' | 'STRING' => {
  if (tipe === 'angka') return 'DOUBLE';
  return tipe === 'ya/tidak' ? 'BOOLEAN' : 'STRING';
};

/** A list is text with semicolons, as in CSV; what CSV leaves empty is null. */
const toParquet = (value: CellValue): string | number | boolean | null =>
  typeof value === 'number' || typeof value === 'boolean' ? value : cellText(value) || null;

/**
 * A table as Apache Parquet: numbers are DOUBLE, ya/tidak is BOOLEAN, all else is text. The type of a column follows
 * from its declaration alone, so that it stays the same whatever the values.
 */
export const renderParquet = ({ atlas: { rilis }, lisensi, link }: Edition, grid: Grid): Uint8Array =>
  new Uint8Array(
    parquetWriteBuffer({
      columnData: grid.columns.map((column, at) => ({
        name: column.nama,
        type: typeOf(column),
        data: grid.rows.map((row) => toParquet(row[at] ?? null)),
      })),
      kvMetadata: [
        { key: 'versi', value: rilis.versi },
        { key: 'sifat', value: rilis.sifat },
        { key: 'lisensi', value: lisensi.url },
        { key: 'sumber_situs', value: link.home },
      ],
    }),
  );
