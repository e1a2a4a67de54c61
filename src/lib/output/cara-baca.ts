/** How the cells of a workbook are to be read: no line is said of tables that have no column for it. */
import type { DictionaryEntry } from '../table/index.ts';
import type { Grid } from './grid.ts';

/** What an empty cell means in every table of the site. */
export const artiKosong = 'Kosong berarti tidak diketahui atau memang tidak ada isinya; bukan nol.';

/** A table and the name of its sheet. */
export interface Bernama {
  readonly nama: string;
  readonly grid: Grid;
}

export type Baris = readonly [apa: string, isi: string];

type Test = (column: DictionaryEntry, grid: Grid) => boolean;

/** One of the columns with numbers has its status beside it, in a column of the same name and this end. */
const akhiran = '_status';

const isStatusOfWide: Test = ({ nama }, { columns }) =>
  nama.endsWith(akhiran) && columns.some((one) => `${one.nama}${akhiran}` === nama && one.tipe === 'angka');

const isReason: Test = ({ nama, pilihan }) => nama === 'status' && pilihan?.includes('dirahasiakan') === true;

const isMutu: Test = ({ nama, pilihan }) => nama === 'mutu' && pilihan?.includes('belum_diverifikasi') === true;

/** What may have a day, or only a month or a year; a column of whole days says nothing that needs a word. */
const isTanggal: Test = ({ tipe }) => tipe === 'tanggal';

const kodeWilayah = /^\d{2}\.\d{2}(?:\.|$)/u;

const isKodeWilayah: Test = ({ tipe, contoh }) => tipe === 'kode' && kodeWilayah.test(contoh);

const isSeri: Test = ({ nama }, { columns }) => nama === 'seri' && columns.some((one) => one.nama === 'nilai');

/** Columns by name, each with its sheets where there are several: "periode (lembar Nilai), tanggal (lembar Peristiwa)". */
function sebutKolom(all: readonly Bernama[], test: Test): string | null {
  const pairs = all.flatMap(({ nama, grid }) =>
    grid.columns.filter((column) => test(column, grid)).map((column) => ({ lembar: nama, kolom: column.nama })),
  );
  const told = [...Map.groupBy(pairs, ({ kolom }) => kolom)].map(([kolom, where]) =>
    all.length === 1 ? kolom : `${kolom} (lembar ${where.map(({ lembar }) => lembar).join(', ')})`,
  );
  return told.length === 0 ? null : told.join(', ');
}

/**
 * The lines of a cover that tell how to read its tables.
 * @param all the sheets with data, not the dictionary
 */
export function caraBaca(all: readonly Bernama[]): readonly Baris[] {
  const isWide = all.some(({ grid }) => grid.columns.some((column) => isStatusOfWide(column, grid)));
  const sebab = isWide ? `yang namanya berakhiran ${akhiran}` : sebutKolom(all, isReason);
  const say = (apa: string, kolom: string | null, isi: (kolom: string) => string): Baris[] =>
    kolom === null ? [] : [[apa, isi(kolom)]];
  return [
    ['Sel kosong', artiKosong],
    ...say(
      'Sebab kosong',
      sebab,
      (kolom) => `Sebab sebuah angka tidak ada, bila diketahui, tertulis di kolom ${kolom}.`,
    ),
    ...say(
      'Tanggal',
      sebutKolom(all, isTanggal),
      (kolom) => `Ditulis sebagai teks, seteliti yang diketahui (2023, 2023-11, atau 2023-11-20), di kolom ${kolom}.`,
    ),
    ...say(
      'Kode wilayah',
      sebutKolom(all, isKodeWilayah),
      (kolom) => `Ditulis sebagai teks, misalnya 63.71.01.1001, di kolom ${kolom}; jangan diubah menjadi angka.`,
    ),
    ...say(
      'Mutu',
      isWide ? `yang namanya berakhiran ${akhiran}` : sebutKolom(all, isMutu),
      (kolom) =>
        `Angka yang ditandai belum_diverifikasi di kolom ${kolom} masih diragukan; jangan dipakai tanpa memeriksa sumbernya.`,
    ),
    ...say(
      'Seri',
      sebutKolom(all, isSeri),
      (kolom) =>
        `Jangan menggabungkan atau membandingkan angka yang berbeda isi kolom ${kolom}: cara ukurnya tidak sebanding.`,
    ),
  ];
}
