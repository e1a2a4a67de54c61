/** The nilai of the city, and of the province and country around it: sums of the simulation, and made-up trends. */
import * as d3 from 'd3';
import { type Asal, countByPendataan, pendataan, PENIMBANGAN, REGISTER, SENSUS, STATISTIK } from './asal.ts';
import type { Hitungan } from './hitungan.ts';
import type { IndikatorId } from './indikator.ts';
import { KOTA } from './kota.ts';
import { createNilai, type NilaiRow } from './nilai-row.ts';
import { round, TAHUN, type Penduduk, type Setahun } from './penduduk.ts';
import type { Random } from './random.ts';
import { createTren } from './tren.ts';

/** The city counts first, then what adds up over its kelurahan, then what is only known for larger areas. */
export function createNilaiKota(
  penduduk: readonly Penduduk[],
  hitungan: readonly Hitungan[],
  random: Random,
): NilaiRow[] {
  const counts = d3.sort(hitungan.map(createHitunganRow), (row) => row.periode);
  const tren = createTren(random);
  const sums = TAHUN.flatMap((tahun, index) => {
    const setahun = penduduk.flatMap((one) => one.tahunan[index] ?? []);
    return createSums(tahun, setahun, findMiskin(tren, tahun));
  });
  return [...counts, ...sums, ...tren];
}

function createHitunganRow({ tanggal, jumlah, sumber }: Hitungan): NilaiRow {
  const row = createNilai(KOTA, 'jumlah_kampung_kb', tanggal, jumlah, { instrumen: 'Pernyataan contoh', sumber });
  return sumber === 'contoh-media' ? { ...row, mutu: 'media' } : row;
}

/** What the whole city adds up to in a year. */
function createSums(tahun: number, kelurahan: readonly Setahun[], miskinPersen: number): NilaiRow[] {
  const sum = (read: (setahun: Setahun) => number) => d3.sum(kelurahan, read);
  const jiwa = sum((one) => one.jiwa);
  const kk = sum((one) => one.kk);
  const prevalensi = round((100 * sum((one) => one.kasusStunting)) / sum((one) => one.diukur), 2);
  const berisiko = sum((one) => countByPendataan(tahun, one.keluargaBerisiko));
  const years = tahun - 2019;

  const row = (indikator: IndikatorId, nilai: number, asal: Asal) =>
    createNilai(KOTA, indikator, String(tahun), nilai, asal);
  return [
    row('jumlah_jiwa', jiwa, REGISTER),
    ...(tahun === 2020 ? [row('jumlah_jiwa', Math.round(jiwa * 0.985), SENSUS)] : []),
    row('prevalensi_stunting_eppgbm', prevalensi, PENIMBANGAN),
    row('keluarga_berisiko_stunting', berisiko, pendataan(tahun)),
    row('keluarga_tanpa_jamban', Math.round(kk * (0.07 - 0.004 * years)), pendataan(tahun)),
    row('keluarga_tanpa_air_bersih', Math.round(kk * (0.03 - 0.002 * years)), pendataan(tahun)),
    row('jumlah_penduduk_miskin', Math.round((jiwa * miskinPersen) / 100), STATISTIK),
  ];
}

/** The city's share of poor people, from which their number follows. */
function findMiskin(tren: readonly NilaiRow[], tahun: number): number {
  const found = tren.find((row) => {
    return row.kode === KOTA && row.indikator === 'persentase_penduduk_miskin' && row.periode === String(tahun);
  });
  if (found === undefined) throw new Error(`no share of poor people for ${tahun}`);
  return Number(found.nilai);
}
