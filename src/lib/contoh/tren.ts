/** Numbers that exist only for city, province and country: a straight trend with noise, from a made-up statistic. */
import { type Asal, PENIMBANGAN, STATISTIK } from './asal.ts';
import type { IndikatorId } from './indikator.ts';
import { KOTA, NEGARA, PROVINSI } from './kota.ts';
import { createNilai, type NilaiRow } from './nilai-row.ts';
import { round, TAHUN } from './penduduk.ts';
import type { Random } from './random.ts';

/** A series: its value in 2019 in each area, how it moves in a year, how much it wavers. */
interface Tren {
  indikator: IndikatorId;
  asal: Asal;
  start: Readonly<Record<string, number>>;
  slope: number;
  noise: number;
  desimal: number;
  tahun: readonly number[];
}

const SURVEI = {
  indikator: 'prevalensi_stunting_survei',
  start: { [NEGARA]: 27, [PROVINSI]: 30, [KOTA]: 28 },
  slope: -1.4,
  noise: 0.8,
  desimal: 1,
} as const;

const IPM = { indikator: 'ipm', slope: 0.45, noise: 0.08, desimal: 2 } as const;

const TREN: readonly Tren[] = [
  { ...SURVEI, asal: { instrumen: 'Survei gizi contoh 2021', sumber: 'contoh-survei' }, tahun: [2021] },
  { ...SURVEI, asal: { instrumen: 'Survei gizi contoh 2022', sumber: 'contoh-survei' }, tahun: [2022] },
  { ...SURVEI, asal: { instrumen: 'Survei kesehatan contoh 2023', sumber: 'contoh-survei' }, tahun: [2023] },
  { ...SURVEI, asal: { instrumen: 'Survei gizi contoh 2024', sumber: 'contoh-survei' }, tahun: [2024] },
  {
    indikator: 'prevalensi_stunting_eppgbm',
    asal: PENIMBANGAN,
    start: { [NEGARA]: 9, [PROVINSI]: 11 },
    slope: -0.6,
    noise: 0.2,
    desimal: 2,
    tahun: TAHUN,
  },
  {
    indikator: 'persentase_penduduk_miskin',
    asal: STATISTIK,
    start: { [NEGARA]: 9.4, [PROVINSI]: 5.1, [KOTA]: 4.6 },
    slope: -0.05,
    noise: 0.1,
    desimal: 2,
    tahun: TAHUN,
  },
  {
    ...IPM,
    asal: { instrumen: 'Statistik contoh (seri lama)', sumber: 'contoh-statistik' },
    start: { [NEGARA]: 71.5, [PROVINSI]: 70.5, [KOTA]: 76.5 },
    tahun: [2019, 2020, 2021, 2022],
  },
  {
    ...IPM,
    asal: { instrumen: 'Statistik contoh (seri baru)', sumber: 'contoh-statistik' },
    start: { [NEGARA]: 72.7, [PROVINSI]: 72.4, [KOTA]: 78.3 },
    tahun: [2022, 2023, 2024, 2025],
  },
];

/** One row for each series, area and year. */
export function createTren(random: Random): NilaiRow[] {
  return TREN.flatMap(({ indikator, asal, start, slope, noise, desimal, tahun }) =>
    Object.entries(start).flatMap(([kode, first]) =>
      tahun.map((one) => {
        const nilai = random.normal(first + slope * (one - 2019), noise);
        return createNilai(kode, indikator, String(one), round(nilai, desimal), asal);
      }),
    ),
  );
}
