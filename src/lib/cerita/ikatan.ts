import type { Indikator, Nilai, Peristiwa, Sumber, Wilayah } from '../model/index.ts';

interface Dasar {
  /** What the reader sees, with spaces that keep a number and its unit together. */
  readonly teks: string;
  /** Name of its row in "Dari mana angka ini"; the same whenever the same rows are meant. */
  readonly jangkar: string;
  /** Where it comes from, each once. */
  readonly sumber: readonly Sumber[];
}

/** A row of nilai.csv. */
export interface IkatanAngka extends Dasar {
  readonly jenis: 'angka';
  readonly nilai: Nilai;
  readonly indikator: Indikator;
  readonly wilayah: Wilayah;
}

/** Two rows of nilai.csv held against each other: one place at two times, or two places at one time. */
export interface IkatanBanding extends Dasar {
  readonly jenis: 'selisih' | 'kali';
  readonly antar: 'waktu' | 'tempat';
  readonly indikator: Indikator;
  /** Over time the older row; between places the place that is compared with. */
  readonly dasar: Nilai;
  /** The newer row; the place that the sentence is about. */
  readonly pokok: Nilai;
  readonly wilayahDasar: Wilayah;
  readonly wilayahPokok: Wilayah;
}

/** The date of an event, or the number of Kampung KB that was named at it. */
export interface IkatanPeristiwa extends Dasar {
  readonly jenis: 'peristiwa';
  readonly apa: 'tanggal' | 'jumlah';
  readonly peristiwa: Peristiwa;
  readonly wilayah: Wilayah;
}

/** A figure that a source gives and no row of nilai.csv. */
export interface IkatanKutip extends Dasar {
  readonly jenis: 'kutip';
  /** What the row of the data is about in which the figures stand. */
  readonly perihal: string;
}

/** What binds a figure of a story to the data. */
export type Ikatan = IkatanAngka | IkatanBanding | IkatanPeristiwa | IkatanKutip;

const toSlug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');

/** Parts of an anchor; what is null is not said. */
export const joinJangkar = (...parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join('-');

/** The anchor of a quoted figure: its source and its words. */
export const jangkarKutip = (sumber: string, teks: string): string => joinJangkar('kutip', sumber, toSlug(teks));

/** The anchor of a row: `angka-kasus_stunting-63.71.01.1001-2023`, with its source when it shares all of that. */
export function jangkarNilai({ indikator, kode, periode, instrumen, sumber }: Nilai, others: readonly Nilai[]): string {
  const sameSource = others.filter((row) => row.sumber === sumber);
  return joinJangkar(
    'angka',
    indikator,
    kode,
    periode ?? 'tanpa-tanggal',
    others.length > 1 ? sumber : null,
    sameSource.length > 1 ? toSlug(instrumen) : null,
  );
}

/** The stable name of a bound number within its page. */
export const anchorOf = ({ jangkar }: Ikatan): string => jangkar;
