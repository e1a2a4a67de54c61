import { chooseFourDates, layoutMap, layoutSmallMaps, type Kelas } from '../chart/index.ts';
import type { Atlas } from '../model/index.ts';
import { claimOn, statusCounts, statusOn, type JenisStatus } from '../stats/index.ts';
import { artiStatus, formatAngka, formatDaftar, formatTanggal, labelStatus } from '../text/index.ts';
import { creditOf, type Bagan, type BaganColumn } from './bagan.ts';

/** Solid, lined, hatched: as on every map of the status. */
const kelasOfStatus: Readonly<Record<JenisStatus, Kelas>> = {
  tercatat: 'a',
  direncanakan: 'b',
  belum_dipastikan: 'belum',
};
const jenisStatus: readonly JenisStatus[] = ['tercatat', 'direncanakan', 'belum_dipastikan'];

/** How many are on record on each day: what is known, which is not what there was. */
function sentenceStatusMaps(atlas: Atlas, dates: readonly string[]): string {
  const counts = dates.map(
    (date) => `${formatAngka(statusCounts(atlas, date).jenis.tercatat)} pada ${formatTanggal(date)}`,
  );
  return `Kelurahan yang tercatat memiliki Kampung KB: ${formatDaftar(counts)}.`;
}

function countWords(atlas: Atlas, date: string): string[] {
  const { jenis } = statusCounts(atlas, date);
  const claim = claimOn(atlas, date);
  return [
    ...jenisStatus
      .filter((one) => jenis[one] > 0)
      .map((one) => `${formatAngka(jenis[one])} ${labelStatus[one].toLowerCase()}`),
    ...(claim === null ? [] : [`menurut pejabat: ${formatAngka(claim.jumlah)}`]),
  ];
}

const columns: readonly BaganColumn[] = [
  { nama: 'tanggal', judul: 'Tanggal' },
  ...jenisStatus.map((jenis) => ({ nama: jenis, judul: labelStatus[jenis] })),
  { nama: 'jumlah_menurut_pejabat', judul: 'Jumlah menurut pejabat' },
];

function drawMaps(atlas: Atlas, dates: readonly string[]) {
  const occurring = jenisStatus.filter((jenis) => dates.some((date) => statusCounts(atlas, date).jenis[jenis] > 0));
  return layoutSmallMaps(
    layoutMap(atlas),
    dates.map((date) => ({
      judul: formatTanggal(date),
      teks: countWords(atlas, date),
      kelasOf: (kode) => kelasOfStatus[statusOn(atlas, kode, date).jenis],
    })),
    occurring.map((jenis) => ({
      kelas: kelasOfStatus[jenis],
      teks: `${labelStatus[jenis].toLowerCase()}: ${artiStatus[jenis]}`,
    })),
  );
}

/** The map of the status on up to four dates; null where there are fewer than two to compare. */
export function createStatusMapsBagan(atlas: Atlas): Bagan | null {
  const dates = chooseFourDates(atlas);
  if (dates.length < 2) return null;
  return {
    id: 'peta-empat-tanggal',
    judul: sentenceStatusMaps(atlas, dates),
    subjudul: `Status Kampung KB menurut kelurahan, ${atlas.kota.nama}, pada ${dates.length} tanggal`,
    sumber: creditOf(
      atlas,
      atlas.peristiwa.map(({ sumber }) => sumber),
    ),
    catatan: ['Yang belum dipastikan bukan berarti belum ada. Batas disederhanakan, bukan batas resmi.'],
    halaman: (paths) => paths.linimasa,
    table: () => ({
      columns,
      rows: dates.map((date) => {
        const { jenis } = statusCounts(atlas, date);
        return [date, ...jenisStatus.map((one) => jenis[one]), claimOn(atlas, date)?.jumlah ?? null];
      }),
    }),
    drawing: () => drawMaps(atlas, dates),
  };
}
