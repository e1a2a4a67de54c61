/** Charts of values: the kelurahan of one snapshot as a strip, those of a kecamatan as bars, one place over time. */
import { drawBars, drawLine, drawStrip, layoutBars, layoutLine, layoutSnapshotStrip } from '../chart/index.ts';
import type { Atlas, Indikator, Kampung, Kecamatan, Nilai, Wilayah } from '../model/index.ts';
import {
  distributionOf,
  gapIn,
  gapWords,
  kampungIn,
  seriOf,
  snapshots,
  type Series,
  type Snapshot,
} from '../stats/index.ts';
import {
  formatAngka,
  formatTanggal,
  namaTempat,
  namaTengah,
  sentenceBatang,
  sentenceDeret,
  sentenceSebaran,
} from '../text/index.ts';
import { creditOf, type Bagan, type BaganTable } from './bagan.ts';

const columns: BaganTable['columns'] = [
  { nama: 'kode', judul: null },
  { nama: 'wilayah', judul: 'Wilayah' },
  { nama: 'indikator', judul: null },
  { nama: 'seri', judul: 'Seri' },
  { nama: 'periode', judul: 'Periode' },
  { nama: 'nilai', judul: 'Nilai' },
  { nama: 'satuan', judul: null },
  { nama: 'mutu', judul: null },
  { nama: 'sumber', judul: null },
];

const rowOf = (atlas: Atlas, { satuan }: Indikator, nilai: Nilai): BaganTable['rows'][number] => [
  nilai.kode,
  atlas.wilayahByKode.get(nilai.kode)?.nama ?? '',
  nilai.indikator,
  seriOf(atlas, nilai),
  nilai.periode,
  nilai.nilai,
  satuan,
  nilai.mutu,
  nilai.sumber,
];

const format = (angka: number): string => formatAngka(angka);

/** What holds for every chart of a snapshot. */
const caveatsOf = ({ indikator, unverified }: Snapshot): string[] => [
  ...(indikator.catatan === null ? [] : [indikator.catatan]),
  ...(unverified.size === 0 ? [] : [`${formatAngka(unverified.size)} angka yang belum diverifikasi tidak digambar.`]),
];

/** The strip of a snapshot; null where fewer than two values are known, and for yes/no. */
export function createSnapshotBagan(atlas: Atlas, snapshot: Snapshot): Bagan | null {
  const { indikator, seri, periode, nilai, total } = snapshot;
  const spread = distributionOf(snapshot);
  const strip = layoutSnapshotStrip(atlas, snapshot, { marked: null, format, tengah: namaTengah });
  if (spread === null || strip === null) return null;
  const rows = [...nilai.values()];
  return {
    id: strip.id,
    judul: sentenceSebaran(atlas, snapshot),
    subjudul: `${indikator.nama} (${indikator.satuan}), ${spread.known} dari ${total} kelurahan di ${atlas.kota.nama}, ${formatTanggal(periode)}; ${seri}. Setiap titik satu kelurahan.`,
    sumber: creditOf(
      atlas,
      rows.map(({ sumber }) => sumber),
    ),
    catatan: caveatsOf(snapshot),
    halaman: (paths) => paths.indikator(indikator.id),
    table: () => ({ columns, rows: rows.map((row) => rowOf(atlas, indikator, row)) }),
    drawing: () => drawStrip(strip),
  };
}

/** The values of the whole city that were measured at the same time in the same way. */
const wholeOf = (atlas: Atlas, part: Snapshot): Snapshot =>
  snapshots(atlas, part.indikator.id).find((one) => one.seri === part.seri && one.periode === part.periode) ?? part;

/** A row without a value: where the mutu of one would be stands why there is none, as in the wide table. */
function rowOfGap(atlas: Atlas, part: Snapshot, { kode, nama }: Kampung): BaganTable['rows'][number] {
  const { indikator, seri, periode } = part;
  const gap = gapIn(atlas, part, kode);
  return [
    kode,
    nama,
    indikator.id,
    seri,
    periode,
    null,
    indikator.satuan,
    gap === 'tidak_ada_sumber' ? null : gap,
    null,
  ];
}

/**
 * The kelurahan of one kecamatan as bars, the unknown ones too, on the scale of the whole city.
 * @param part of a snapshot, with at least one value
 */
export function createBarsBagan(atlas: Atlas, kecamatan: Kecamatan, part: Snapshot): Bagan {
  const { indikator, seri, periode, nilai } = part;
  const kampung = kampungIn(atlas, kecamatan);
  const whole = wholeOf(atlas, part);
  const valuesOf = (some: readonly Kampung[]) =>
    some.map(({ kode, nama }) => {
      const gap = gapIn(atlas, whole, kode);
      const value = whole.nilai.get(kode)?.nilai ?? null;
      return { kode, nama, nilai: value, ...(gap === null ? {} : { kosong: gapWords[gap].singkat }) };
    });
  const isShared = whole.nilai.size > nilai.size;
  return {
    id: `batang-${indikator.id}-${kecamatan.slug}`,
    judul: sentenceBatang(part),
    subjudul: `${indikator.nama} (${indikator.satuan}), ${namaTempat(kecamatan)}, ${formatTanggal(periode)}; ${seri}`,
    sumber: creditOf(
      atlas,
      [...nilai.values()].map(({ sumber }) => sumber),
    ),
    catatan: [...caveatsOf(part), ...(isShared ? ['Skala batangnya sama untuk semua kecamatan.'] : [])],
    halaman: (paths) => paths.kecamatan(kecamatan.slug),
    table: () => ({
      columns,
      rows: kampung.map((one) => {
        const row = nilai.get(one.kode);
        return row === undefined ? rowOfGap(atlas, part, one) : rowOf(atlas, indikator, row);
      }),
      gapAt: (row) => {
        const one = kampung[row];
        return one === undefined ? null : gapIn(atlas, part, one.kode);
      },
    }),
    drawing: () =>
      drawBars(layoutBars({ values: valuesOf(kampung), among: valuesOf(atlas.kampung), marked: null, format })),
  };
}

/** One place over time, a line for each way of measuring. */
export function createSeriesBagan(
  atlas: Atlas,
  indikator: Indikator,
  wilayah: Wilayah,
  seri: readonly Series[],
): Bagan {
  const rows = seri.flatMap(({ points }) => points);
  const lines = seri.map(({ seri: nama, points }) => ({ seri: nama, points }));
  return {
    id: `deret-${indikator.id}-${wilayah.slug}`,
    judul: sentenceDeret(indikator, wilayah, seri),
    subjudul: `${indikator.nama} (${indikator.satuan}), ${namaTempat(wilayah)}`,
    sumber: creditOf(
      atlas,
      rows.map(({ sumber }) => sumber),
    ),
    catatan: indikator.catatan === null ? [] : [indikator.catatan],
    halaman: (paths) => paths.indikator(indikator.id),
    table: () => ({ columns, rows: rows.map((row) => rowOf(atlas, indikator, row)) }),
    drawing: () => drawLine(layoutLine(lines, { format, formatTime: formatTanggal })),
  };
}
