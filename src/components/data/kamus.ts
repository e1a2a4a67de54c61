/** The rows of a data dictionary, as a page shows them. */
import { categoriesOf, type TableDoc } from '../../lib/metadata/index.ts';
import type { DictionaryEntry } from '../../lib/table/index.ts';

export interface Kata {
  readonly kata: string;
  /** What it means; null for a word that says so itself, or of which the meaning of its column has told. */
  readonly arti: string | null;
}

export interface BarisKamus {
  readonly nama: string;
  readonly deskripsi: string;
  /** "tanggal; boleh kosong", or for a column of words only whether it may be empty. */
  readonly isi: string;
  readonly kata: readonly Kata[];
  readonly contoh: string;
}

const akhiran = '_status';

/** What follows the number of each column in the wide form: one row tells of them all. */
const isAccompanying = (kolom: readonly DictionaryEntry[], { nama, tipe }: DictionaryEntry): boolean =>
  tipe === 'pilihan' &&
  nama.endsWith(akhiran) &&
  kolom.some((one) => one.tipe === 'angka' && `${one.nama}${akhiran}` === nama);

function kataOf(id: string, entry: DictionaryEntry): Kata[] {
  if (entry.tipe !== 'pilihan') return [];
  return categoriesOf(id, entry).categories.map(({ value, label }) => {
    const isTold = label.toLowerCase() === value.replaceAll('_', ' ') || entry.deskripsi.includes(`${value}: `);
    return { kata: value, arti: isTold ? null : label };
  });
}

const createBaris = (id: string, entry: DictionaryEntry): BarisKamus => ({
  nama: entry.nama,
  deskripsi: entry.deskripsi,
  isi: [entry.tipe === 'pilihan' ? 'salah satu kata' : entry.tipe, ...(entry.wajib ? [] : ['boleh kosong'])].join('; '),
  kata: kataOf(id, entry),
  contoh: entry.contoh,
});

/** One row for each column, in their order; the statuses of a wide table, which are all alike, make one row at the end. */
export function barisKamus({ id, kolom }: Pick<TableDoc, 'id' | 'kolom'>): BarisKamus[] {
  const alike = kolom.filter((entry) => isAccompanying(kolom, entry));
  const own = kolom.filter((entry) => !alike.includes(entry)).map((entry) => createBaris(id, entry));
  const [first] = alike;
  return first === undefined ? own : [...own, { ...createBaris(id, first), nama: `…${akhiran}` }];
}
