/** Tables and columns in English, for catalogues and for readers of CSV on the Web. */
import { semuaDataset, type Atlas } from '../model/index.ts';
import type { TableDoc } from './context.ts';
import { kolomDataset } from './inggris-kolom.ts';
import { kolomTurunan, tabelInggris } from './inggris-turunan.ts';
import { kamusIndikatorDataset } from './kamus-indikator.ts';

export interface Inggris {
  readonly judul: string;
  readonly deskripsi: string;
}

/** @returns what a table is, or null for a table that has no English */
export function tableInEnglish({ id }: Pick<TableDoc, 'id'>): Inggris | null {
  const dataset = [...Object.values(semuaDataset), kamusIndikatorDataset].find((one) => one.id === id);
  if (dataset !== undefined) return { judul: dataset.title, deskripsi: dataset.description };
  const words = tabelInggris[id];
  return words === undefined ? null : { judul: words[0], deskripsi: words[1] };
}

const parse = (lines: string): ReadonlyMap<string, Inggris> =>
  new Map(
    lines
      .trim()
      .split('\n')
      .map((line) => line.split(' | '))
      .map(([nama = '', judul = '', deskripsi = '']) => [nama, { judul, deskripsi }]),
  );

const columns = new Map(Object.entries({ ...kolomDataset, ...kolomTurunan }).map(([id, lines]) => [id, parse(lines)]));

/** A column of the wide form is named after its indikator, which has an English name in the catalogue, or none. */
function wideColumn({ indikatorById }: Pick<Atlas, 'indikatorById'>, column: string): Inggris | null {
  const [id] = column.split('__');
  const nama = [...indikatorById.values()].find((one) => one.id === id)?.nama_en ?? null;
  if (nama === null) return null;
  if (column.endsWith('_status')) {
    const deskripsi = `Quality of the number in ${column.slice(0, -'_status'.length)}, or why there is none.`;
    return { judul: `Status of: ${nama}`, deskripsi };
  }
  const deskripsi = `${nama}. Period and series: see nilai-lebar-kolom.csv. Empty means unknown, not zero.`;
  return { judul: nama, deskripsi };
}

/** @returns what a column is, or null where nobody has said it in English */
export function columnInEnglish(
  atlas: Pick<Atlas, 'indikatorById'>,
  { id }: Pick<TableDoc, 'id'>,
  column: string,
): Inggris | null {
  const words = columns.get(id)?.get(column);
  return words ?? (id === 'nilai-lebar' ? wideColumn(atlas, column) : null);
}
