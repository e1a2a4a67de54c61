/**
 * The people of a kelurahan, year by year: one simulation, from which every indikator takes its number, so that the
 * numbers fit together (pairs are fewer than families, families fewer than people, cases fewer than children measured).
 */
import type { Kelurahan } from './kota.ts';
import type { Random } from './random.ts';

export const TAHUN = [2019, 2020, 2021, 2022, 2023, 2024, 2025] as const;

export interface Setahun {
  tahun: number;
  jiwa: number;
  kk: number;
  pus: number;
  rt: number;
  bankSampah: number;
  /** Small children who came to be measured. */
  diukur: number;
  /** Of these, the stunted ones: none or at least five, since smaller counts of people are never published. */
  kasusStunting: number;
  keluargaBerisiko: number;
  pesertaKbPersen: number;
  unmetNeedPersen: number;
}

export interface Penduduk {
  kelurahan: Kelurahan;
  tahunan: readonly Setahun[];
}

/** Sensitive counts below this are never written, zero apart. */
const SMALLEST_COUNT = 10;

/** What sets one kelurahan apart from another and stays the same over the years. */
interface Watak {
  jiwa: number;
  growth: number;
  household: number;
  couples: number;
  stunting: number;
  risk: number;
  peserta: number;
}

export function createPenduduk(kelurahan: Kelurahan, random: Random): Penduduk {
  const watak: Watak = {
    jiwa: clamp(Math.exp(random.normal(9.35, 0.45)), 3000, 40_000),
    growth: random.normal(0.008, 0.008),
    household: random.between(3, 3.6),
    couples: random.between(0.52, 0.68),
    stunting: random.chance(0.05) ? 0.001 : random.between(0.05, 0.18),
    risk: random.between(0.08, 0.22),
    peserta: random.between(52, 74),
  };
  let bankSampah = random.poisson(1);
  const tahunan = TAHUN.map((tahun, since) => {
    if (since > 0) bankSampah += random.poisson(0.2);
    return createSetahun(tahun, since, watak, bankSampah, random);
  });
  return { kelurahan, tahunan };
}

function createSetahun(tahun: number, since: number, watak: Watak, bankSampah: number, random: Random): Setahun {
  const noise = (size: number) => clamp(random.normal(1, size), 1 - 3 * size, 1 + 3 * size);
  const jiwa = Math.round(watak.jiwa * (1 + watak.growth) ** since * noise(0.004));
  const kk = Math.round((jiwa / watak.household) * noise(0.005));
  const pus = Math.round(kk * watak.couples * noise(0.01));
  const diukur = Math.round(jiwa * 0.08 * Math.min(1, (0.78 + 0.02 * since) * noise(0.03)));
  const cases = Math.round(diukur * watak.stunting * 0.91 ** since * noise(0.12));
  const pesertaKbPersen = round(clamp(watak.peserta + 0.5 * since + random.normal(0, 1), 40, 84), 1);
  return {
    tahun,
    jiwa,
    kk,
    pus,
    rt: Math.max(1, Math.round(watak.jiwa / watak.household / 65) + Math.floor(since / 3)),
    bankSampah,
    diukur,
    kasusStunting: withoutSmall(cases),
    keluargaBerisiko: Math.round(kk * watak.risk * 0.94 ** since * noise(0.05)),
    pesertaKbPersen,
    unmetNeedPersen: round(clamp(20 - 0.1 * pesertaKbPersen - 0.4 * since + random.normal(0, 1.2), 3, 16), 1),
  };
}

/** None, or enough that nobody can be recognised. */
function withoutSmall(count: number): number {
  if (count >= SMALLEST_COUNT) return count;
  return count < SMALLEST_COUNT / 2 ? 0 : SMALLEST_COUNT;
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** To so many decimals; the result is written without an exponent. */
export const round = (value: number, decimals: number): number => Number(value.toFixed(decimals));
