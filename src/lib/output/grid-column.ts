import { datasetOf, type DatasetId } from '../model/index.ts';
import { createDictionary, type CellRule, type DictionaryEntry } from '../table/index.ts';

export type Keterangan = Pick<DictionaryEntry, 'judul' | 'deskripsi' | 'contoh'> & {
  /** True when it is never empty. */
  readonly wajib?: boolean;
  /** What the values keep to besides their type. */
  readonly aturan?: CellRule;
  /** Every word that a column of words may hold, with what it means. */
  readonly arti?: Readonly<Record<string, string>>;
};

/**
 * A column that belongs to no dataset, because its table is made of several; it may be empty unless it says so.
 * @throws Error when a column of words does not say which they are
 */
export function createColumn(
  nama: string,
  tipe: DictionaryEntry['tipe'],
  { judul, deskripsi, contoh, wajib = false, aturan = {}, arti }: Keterangan,
): DictionaryEntry {
  if ((tipe === 'pilihan') !== (arti !== undefined)) throw new Error(`the words of the column ${nama} are not told`);
  const kata = arti === undefined ? { pilihan: null } : { pilihan: Object.keys(arti), arti };
  return { nama, tipe, judul, deskripsi, contoh, wajib, aturan, ...kata };
}

/**
 * What a column of a dataset asks of its values: for a column elsewhere that repeats them.
 * @throws Error when the dataset has no such column
 */
export function aturanOf(dataset: DatasetId, kolom: string): CellRule {
  const entry = createDictionary(datasetOf(dataset)).find(({ nama }) => nama === kolom);
  if (entry === undefined) throw new Error(`${dataset} has no column ${kolom}`);
  return entry.aturan;
}
