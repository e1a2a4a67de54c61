/** Charts of values: the kelurahan of one snapshot as a strip, those of a kecamatan as bars, one place over time. */
import { drawBars, drawLine, drawStrip, layoutBars, layoutLine, layoutSnapshotStrip } from '../chart/index.ts';
import type { Atlas, Indikator, Kecamatan, Nilai, Wilayah } from '../model/index.ts';
import { distributionOf, kampungIn, seriOf, type Series, type Snapshot } from '../stats/index.ts';
import { formatAngka, formatNilai, formatTanggal, namaTempat, sentenceDeret, sentenceSebaran } from '../text/index.ts';
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
  const strip = layoutSnapshotStrip(atlas, snapshot, { marked: null, format });
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

/** How the known kelurahan of a part of a snapshot are spread. */
function sentenceBars({ indikator, nilai, total }: Snapshot): string {
  const values = [...nilai.values()].map((row) => row.nilai);
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  const where = `${indikator.nama} di ${formatAngka(values.length)} dari ${formatAngka(total)} kelurahan`;
  if (least === greatest) return `${where}: sama, ${formatNilai(least, indikator)}.`;
  return `${where}: dari ${formatNilai(least, indikator)} sampai ${formatNilai(greatest, indikator)}.`;
}

/**
 * The kelurahan of one kecamatan as bars, the unknown ones too.
 * @param part of a snapshot, with at least one value
 */
export function createBarsBagan(atlas: Atlas, kecamatan: Kecamatan, part: Snapshot): Bagan {
  const { indikator, seri, periode, nilai } = part;
  const kampung = kampungIn(atlas, kecamatan);
  const values = kampung.map(({ kode, nama }) => ({ kode, nama, nilai: nilai.get(kode)?.nilai ?? null }));
  return {
    id: `batang-${indikator.id}-${kecamatan.slug}`,
    judul: sentenceBars(part),
    subjudul: `${indikator.nama} (${indikator.satuan}), ${namaTempat(kecamatan)}, ${formatTanggal(periode)}; ${seri}`,
    sumber: creditOf(
      atlas,
      [...nilai.values()].map(({ sumber }) => sumber),
    ),
    catatan: caveatsOf(part),
    halaman: (paths) => paths.kecamatan(kecamatan.slug),
    table: () => ({
      columns,
      rows: kampung.map(({ kode, nama }) => {
        const row = nilai.get(kode);
        if (row !== undefined) return rowOf(atlas, indikator, row);
        return [kode, nama, indikator.id, seri, periode, null, indikator.satuan, null, null];
      }),
    }),
    drawing: () => drawBars(layoutBars({ values, marked: null, format })),
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
