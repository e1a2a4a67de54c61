/** One drawing of every kind of chart, from numbers made up by hand: the stored pictures are made of them. */
import { drawBars } from './draw-bars.ts';
import { drawLine } from './draw-line.ts';
import { drawMatrix } from './draw-matrix.ts';
import { drawSteps } from './draw-steps.ts';
import { drawStrip } from './draw-strip.ts';
import { layoutBars } from './bar.ts';
import { layoutLine } from './line.ts';
import type { MapLayout } from './map.ts';
import type { Drawing } from './mark.ts';
import { layoutMatrix } from './matrix.ts';
import type { Kelas } from './scale.ts';
import { layoutSmallMaps } from './small-maps.ts';
import { layoutSteps } from './step.ts';
import { layoutStrip, type StripValue } from './strip.ts';

const format = (nilai: number): string => String(nilai).replace('.', ',');

const named = (values: Record<string, number | null>) =>
  Object.entries(values).map(([nama, nilai]) => ({ kode: nama, nama, nilai }));

const strip = (values: Record<string, number>, marked: string | null, quartiles: [number, number, number]): Drawing => {
  const [q1, median, q3] = quartiles;
  return drawStrip(
    layoutStrip({
      values: named(values) as StripValue[],
      marked,
      distribution: { q1, median, q3 },
      tengah: 'nilai tengah',
      format,
    }),
  );
};

/** Two squares side by side, 40 view units in all. */
const map = {
  width: 40,
  height: 20,
  pathTransform: 'scale(0.5)',
  areas: [
    { kode: 'kiri', d: 'M0 0h40v40h-40z' },
    { kode: 'kanan', d: 'M40 0h40v40h-40z' },
  ],
} as unknown as MapLayout;

const mapOf = (judul: string, kiri: Kelas, kanan: Kelas) => ({
  judul,
  teks: [`kiri ${kiri}`, `kanan ${kanan}`],
  kelasOf: (kode: string) => (kode === 'kiri' ? kiri : kanan),
});

/** By kind, with the cases that are known to be hard. */
export const drawings: Readonly<Record<string, Drawing>> = {
  bar: drawBars(
    layoutBars({
      values: named({ Mantuil: 26, 'Kertak Baru Ilir': 4.5, 'Antasan Kecil Timur': null, Mawar: 0 }),
      marked: 'Kertak Baru Ilir',
      format,
    }),
  ),
  'bar-negative': drawBars(layoutBars({ values: named({ Mantuil: -3, Mawar: 6 }), marked: null, format })),
  strip: strip({ Mawar: 1, Gadang: 5, Melayu: 5, Kuripan: 6, 'Kertak Baru Ilir': 12 }, 'Kertak Baru Ilir', [5, 5, 6]),
  'strip-two-equal': strip({ Mawar: 7, Gadang: 7 }, null, [7, 7, 7]),
  'strip-huge-and-tiny': strip({ Mawar: 0.001, Gadang: 1_234_567, Melayu: 2, Kuripan: 3, Pasar: 4 }, null, [2, 3, 4]),
  line: drawLine(
    layoutLine(
      [
        {
          seri: 'SSGI',
          points: [
            { periode: '2021', nilai: 27.8 },
            { periode: '2022', nilai: 22.4 },
          ],
        },
        { seri: 'SKI', points: [{ periode: '2023', nilai: 26.5 }] },
      ],
      { format },
    ),
  ),
  'line-long': drawLine(
    layoutLine(
      [
        {
          seri: 'BPS',
          points: [3.1, 3.4, 2.9, 3.3, 3.8, 4.1, 4, 4.4, 4.2].map((nilai, at) => ({
            periode: String(2015 + at),
            nilai,
          })),
        },
      ],
      { format },
    ),
  ),
  'line-single': drawLine(layoutLine([{ seri: 'Sensus', points: [{ periode: '2020', nilai: 657_663 }] }], { format })),
  step: drawSteps(
    layoutSteps(
      [
        { tanggal: '2018', ketelitian: 'tahun', jumlah: 8 },
        { tanggal: '2020-08', ketelitian: 'bulan', jumlah: 20 },
        { tanggal: '2020-08', ketelitian: 'bulan', jumlah: 21 },
        { tanggal: '2023-11-20', ketelitian: 'hari', jumlah: 44 },
        { tanggal: '2023-11-20', ketelitian: 'paling_lambat', jumlah: 37 },
        { tanggal: '2025-11-06', ketelitian: 'hari', jumlah: 52 },
      ],
      { format, limit: { jumlah: 52, text: '52 kelurahan' } },
    ),
  ),
  matrix: drawMatrix(
    layoutMatrix({
      groups: [
        { nama: 'Hulu', count: 2 },
        { nama: 'Hilir', count: 3 },
      ],
      rows: [
        { nama: 'Jumlah RT', cells: ['pemerintah', 'pemerintah', 'media', null, 'belum_diverifikasi'], total: '4/5' },
        {
          nama: 'Lokus prioritas stunting 2023–2024 (22 kelurahan)',
          cells: [null, null, null, null, null],
          total: '0/5',
        },
      ],
      key: [
        { cell: 'pemerintah', teks: 'tinggi: diterbitkan badan publik' },
        { cell: null, teks: 'garis saja: belum ada data' },
      ],
    }),
  ),
  maps: layoutSmallMaps(
    map,
    [
      mapOf('2018', 'belum', 'belum'),
      mapOf('2020', 'b', 'belum'),
      mapOf('2023', 'a', 'b'),
      mapOf('20 November 2025', 'a', 'nol'),
    ],
    [
      { kelas: 'a', teks: 'tercatat' },
      { kelas: 'belum', teks: 'belum dipastikan: belum ada sumber publik yang memastikannya' },
    ],
  ),
};
