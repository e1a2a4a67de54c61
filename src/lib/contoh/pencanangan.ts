/** When each kampung began: the truth of the synthetic city, of which its peristiwa tell a part. */
import { toHari } from './hari.ts';
import type { Kelurahan } from './kota.ts';
import type { Random } from './random.ts';

/** How exactly the peristiwa tells the date. */
export type Ketelitian = 'hari' | 'bulan' | 'tahun' | 'paling_lambat';

export interface Pencanangan {
  kelurahan: Kelurahan;
  /** Place in the queue, from 0; patterns over it give exact shares whatever the size of the city. */
  urutan: number;
  /** True day of the launch. */
  hari: number;
  /** Whether any peristiwa tells of the launch; the others are known only from the final city count. */
  bernama: boolean;
  ketelitian: Ketelitian;
}

const FIRST = toHari('2018-02-01');
const LAST = toHari('2025-10-31');

/** The first four come soonest, so that even the smallest city has a date of every kind. */
const KETELITIAN: readonly Ketelitian[] = [
  'hari',
  'bulan',
  'tahun',
  'paling_lambat',
  'hari',
  'hari',
  'bulan',
  'hari',
  'hari',
  'paling_lambat',
];

/** Every kelurahan in the order in which its kampung was launched, evenly from 2018 to 2025. */
export function createPencanangan(kelurahan: readonly Kelurahan[], random: Random): Pencanangan[] {
  return random.shuffle(kelurahan).map((one, urutan) => ({
    kelurahan: one,
    urutan,
    hari: FIRST + Math.floor(((urutan + random.unit()) / kelurahan.length) * (LAST - FIRST)),
    bernama: urutan % 8 !== 7,
    ketelitian: KETELITIAN[urutan % KETELITIAN.length] ?? 'hari',
  }));
}

/** How many kampung there were at the end of a day. */
export function countOn(pencanangan: readonly Pencanangan[], hari: number): number {
  return pencanangan.filter((one) => one.hari <= hari).length;
}
