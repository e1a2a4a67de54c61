/** Words for the words that a column may hold, where a reader would not guess them. */
import { gapWords } from '../stats/index.ts';
import {
  artiMutu,
  labelArah,
  labelJenisInstrumen,
  labelJenisPeristiwa,
  labelJenisSumber,
  labelKlasifikasi,
  labelTingkat,
} from '../text/index.ts';

type Words = Readonly<Record<string, string>>;

/** By dataset and column. */
const words: Readonly<Record<string, Words>> = {
  'nilai.mutu': artiMutu,
  'nilai.status': Object.fromEntries(Object.entries(gapWords).map(([gap, { lisan }]) => [gap, lisan])),
  'indikator.arah': labelArah,
  'peristiwa.jenis': labelJenisPeristiwa,
  'instrumen.jenis': labelJenisInstrumen,
  'wilayah.jenis': labelTingkat,
  'sumber.jenis': labelJenisSumber,
  'kampung.klasifikasi': labelKlasifikasi,
};

/** Columns whose words stand in an order: from the lowest to the highest, from the widest to the narrowest. */
const ordered: readonly string[] = ['kampung.klasifikasi', 'wilayah.jenis'];

export interface Categories {
  readonly categories: readonly { readonly value: string; readonly label: string }[];
  readonly categoriesOrdered?: true;
}

/** The words of a column with what they mean; a word that needs no other is its own label. */
export function categoriesOf(dataset: string, column: string, pilihan: readonly string[]): Categories {
  const name = `${dataset}.${column}`;
  return {
    categories: pilihan.map((value) => ({ value, label: words[name]?.[value] ?? value.replaceAll('_', ' ') })),
    ...(ordered.includes(name) && { categoriesOrdered: true }),
  };
}
