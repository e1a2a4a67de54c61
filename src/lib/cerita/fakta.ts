import type { Atlas, IndikatorId } from '../model/index.ts';
import { memo } from '../stats/index.ts';
import { findDates } from './date-words.ts';

/** Words of the data that are about one source: what a story may quote from it. */
export interface Fakta {
  readonly sumber: string;
  readonly teks: string;
  /** What the row is about, to name it to a reader. */
  readonly perihal: string;
  /** Numbers of the row that stand in columns of their own. */
  readonly angka: readonly number[];
}

const join = (...parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join(' ');

/** What is said of an indikator holds for each of its values: "14 kelurahan", "daftar 111 bank sampah". */
function wordsOf(atlas: Atlas, id: IndikatorId): (string | null)[] {
  const indikator = atlas.indikatorById.get(id);
  return indikator === undefined ? [] : [indikator.nama, indikator.definisi, indikator.catatan];
}

/** Every row of the data that names a source, with its words and numbers. */
export const listFakta = memo((atlas: Atlas): readonly Fakta[] => [
  ...atlas.cerita.map(({ sumber, judul, ringkasan }) => ({
    sumber,
    perihal: judul,
    teks: join(judul, ringkasan),
    angka: [],
  })),
  ...atlas.peristiwa.map(({ sumber, ringkasan, catatan, jumlah_kampung_kb: jumlah }) => ({
    sumber,
    perihal: ringkasan.replace(/\.$/u, ''),
    teks: join(ringkasan, catatan),
    angka: jumlah === null ? [] : [jumlah],
  })),
  ...atlas.nilai.map(({ sumber, catatan, nilai, indikator }) => ({
    sumber,
    perihal: atlas.indikatorById.get(indikator)?.nama ?? indikator,
    teks: join(catatan, ...wordsOf(atlas, indikator)),
    angka: [nilai],
  })),
  ...atlas.kampung.flatMap((row) => {
    const { klasifikasi_sumber: sumber, nama_lokal, lokasi, klasifikasi_istilah_sumber: istilah } = row;
    return sumber === null
      ? []
      : [{ sumber, perihal: nama_lokal ?? 'Kampung KB', teks: join(nama_lokal, lokasi, istilah), angka: [] }];
  }),
]);

/** Words of the data that name no source, but may hold a date. */
const listLain = (atlas: Atlas): (string | null)[] => [
  ...[...atlas.indikatorById.values()].flatMap(({ nama, definisi, catatan }) => [nama, definisi, catatan]),
  ...[...atlas.instrumenByName.values()].flatMap(({ instrumen, catatan }) => [instrumen, catatan]),
  ...[...atlas.sumberById.values()].map(({ uraian }) => uraian),
  ...atlas.istilah.flatMap(({ istilah, definisi }) => [istilah, definisi]),
];

const listTanggal = (atlas: Atlas): (string | null)[] => [
  atlas.rilis.tanggal,
  ...atlas.peristiwa.map(({ tanggal }) => tanggal),
  ...atlas.cerita.map(({ tanggal }) => tanggal),
  ...atlas.nilai.map(({ periode }) => periode),
  ...[...atlas.sumberById.values()].flatMap((row) => [row.tanggal_terbit, row.tanggal_akses]),
  ...atlas.kampung.map((row) => row.klasifikasi_tanggal),
];

/** What a date is also known as: "2023-11-20" as "2023-11", "2023" and, without its year, "11-20". */
const shorter = (kunci: string): string[] => {
  const [tahun = '', bulan, hari] = kunci.split('-');
  if (tahun.length !== 4) return [kunci];
  return [
    tahun,
    ...(bulan === undefined ? [] : [`${tahun}-${bulan}`]),
    ...(hari === undefined ? [] : [kunci, `${bulan}-${hari}`]),
  ];
};

/** Every date that stands in the data, in a column or in words, in each form in which a story may write it. */
export const knownDates = memo((atlas: Atlas): ReadonlySet<string> => {
  const words = [...listFakta(atlas).map(({ teks }) => teks), ...listLain(atlas)];
  const written = words.flatMap((teks) => findDates(teks ?? '').flatMap(({ kunci }) => kunci));
  return new Set([...listTanggal(atlas), ...written].flatMap((kunci) => (kunci === null ? [] : shorter(kunci))));
});
