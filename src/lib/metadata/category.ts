/** Words for the words that a column may hold, where a reader would not guess them. */
import { datasetOf, type DatasetId } from '../model/index.ts';
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
import { createDictionary, type DictionaryEntry } from '../table/index.ts';

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
  'peristiwa.ketelitian': {
    hari: 'harinya disebut sumber',
    bulan: 'hanya bulannya yang diketahui',
    tahun: 'hanya tahunnya yang diketahui',
    paling_lambat: 'tidak lebih lambat dari tanggal itu',
  },
  'koreksi.keputusan': {
    diperiksa: 'belum diputuskan',
    diperbaiki: 'data diubah',
    tidak_diubah: 'data sudah sesuai sumbernya',
    diteruskan: 'kekeliruannya di sumber dan sudah disampaikan kepada penerbitnya',
  },
  'rilis.sifat': { nyata: 'kota yang ada', contoh: 'kota buatan; semua isinya dibuat oleh program' },
};

/** What may happen to a row between two releases: the words of `perubahan.csv`. */
export const artiJenisPerubahan = {
  baru: 'barisnya belum ada pada versi sebelumnya',
  direvisi: 'isinya berubah',
  ganti_kunci: 'hanya kuncinya yang berubah; isinya sama',
  dihapus: 'barisnya tidak ada lagi',
} as const;

/** Columns whose words stand in an order: from the lowest to the highest, from the widest to the narrowest. */
const ordered: readonly string[] = ['kampung.klasifikasi', 'wilayah.jenis'];

export interface Categories {
  readonly categories: readonly { readonly value: string; readonly label: string }[];
  readonly categoriesOrdered?: true;
}

/** What each word of a column of a dataset means; a word that needs no other is its own meaning. */
export function artiOf(dataset: DatasetId, kolom: string): Words {
  const pilihan = createDictionary(datasetOf(dataset)).find(({ nama }) => nama === kolom)?.pilihan ?? [];
  return Object.fromEntries(
    pilihan.map((word) => [word, words[`${dataset}.${kolom}`]?.[word] ?? word.replaceAll('_', ' ')]),
  );
}

/** The words of a column with what they mean; a word that needs no other is its own label. */
export function categoriesOf(table: string, { nama, pilihan, arti }: DictionaryEntry): Categories {
  const name = `${table}.${nama}`;
  const known = arti ?? words[name];
  return {
    categories: (pilihan ?? []).map((value) => ({ value, label: known?.[value] ?? value.replaceAll('_', ' ') })),
    ...(ordered.includes(name) && { categoriesOrdered: true }),
  };
}
