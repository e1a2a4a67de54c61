/** Where a number comes from: the instrument that made it together with the source that published it. */
import type { Instrumen } from './instrumen.ts';
import type { SumberId } from './sumber.ts';

export interface Asal {
  instrumen: Instrumen;
  sumber: SumberId;
}

export const ADMINISTRASI: Asal = { instrumen: 'Administrasi contoh', sumber: 'contoh-administrasi' };
export const KEPUTUSAN: Asal = { instrumen: 'Keputusan contoh', sumber: 'contoh-keputusan' };
export const PENIMBANGAN: Asal = { instrumen: 'Penimbangan contoh', sumber: 'contoh-register' };
export const PORTAL: Asal = { instrumen: 'Portal contoh', sumber: 'contoh-portal' };
export const REGISTER: Asal = { instrumen: 'Register penduduk contoh', sumber: 'contoh-register' };
export const SENSUS: Asal = { instrumen: 'Sensus contoh 2020', sumber: 'contoh-statistik' };
export const STATISTIK: Asal = { instrumen: 'Statistik contoh', sumber: 'contoh-statistik' };

/** From this year families are counted in another way; the two series must not be joined. */
const CARA_BARU = 2022;

/** Where the counts of families come from: the one instrument that changes along the years. */
export function pendataan(tahun: number): Asal {
  const cara = tahun < CARA_BARU ? 'lama' : 'baru';
  return { instrumen: `Pendataan keluarga contoh (cara ${cara})`, sumber: 'contoh-register' };
}

/** What the way in use made of a true count: the old one found half as many again. */
export function countByPendataan(tahun: number, count: number): number {
  return tahun < CARA_BARU ? Math.round(count * 1.5) : count;
}
