import { parquetWriteBuffer } from 'hyparquet-writer';
import type { DictionaryEntry } from '../table/index.ts';
import type { Edition } from './edition.ts';
import { cellText, dayOf, type CellValue, type Grid } from './grid.ts';

type SchemaElement = NonNullable<Parameters<typeof parquetWriteBuffer>[0]['schema']>[number];

const formOf = ({ tipe, aturan }: DictionaryEntry): Pick<SchemaElement, 'type' | 'converted_type'> => {
  if (tipe === 'angka') return { type: aturan.bulat === true ? 'INT32' : 'DOUBLE' };
  if (tipe === 'ya/tidak') return { type: 'BOOLEAN' };
  return tipe === 'tanggal lengkap'
    ? { type: 'INT32', converted_type: 'DATE' }
    : { type: 'BYTE_ARRAY', converted_type: 'UTF8' };
};

/** A list is text with semicolons, as in CSV; what CSV leaves empty is null. */
function toParquet({ tipe }: DictionaryEntry, value: CellValue): string | number | boolean | Date | null {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const text = cellText(value);
  if (text === '') return null;
  return tipe === 'tanggal lengkap' ? dayOf(text) : text;
}

/**
 * A table as Apache Parquet: a number is DOUBLE, a whole one INT32, ya/tidak BOOLEAN, a date to the day DATE, all else
 * text. The type of a column follows from its declaration alone, so that it stays the same whatever the values. INT32
 * and not INT64, which JavaScript would get as BigInt.
 */
export const renderParquet = ({ atlas: { rilis }, lisensi, link }: Edition, { columns, rows }: Grid): Uint8Array =>
  new Uint8Array(
    parquetWriteBuffer({
      schema: [
        { name: 'root', num_children: columns.length },
        ...columns.map((column) => ({
          name: column.nama,
          repetition_type: 'OPTIONAL' as const,
          ...formOf(column),
        })),
      ],
      columnData: columns.map((column, at) => ({
        name: column.nama,
        data: rows.map((row) => toParquet(column, row[at] ?? null)),
      })),
      kvMetadata: [
        { key: 'versi', value: rilis.versi },
        { key: 'sifat', value: rilis.sifat },
        { key: 'lisensi', value: lisensi.url },
        { key: 'sumber_situs', value: link.home },
      ],
    }),
  );
