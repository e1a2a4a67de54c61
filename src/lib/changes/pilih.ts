import { jenisPerubahan, type JenisPerubahan, type Perubahan } from './compare.ts';
import type { Langkah } from './riwayat.ts';

/** The steps with only the changes that are asked for; steps without any are left out. */
export const selectLangkah = (
  riwayat: readonly Langkah[],
  isWanted: (perubahan: Perubahan) => boolean,
): readonly Langkah[] =>
  riwayat
    .map((langkah) => ({ ...langkah, perubahan: langkah.perubahan.filter(isWanted) }))
    .filter(({ perubahan }) => perubahan.length > 0);

/** How many rows of each kind, in the order of `jenisPerubahan`; kinds without any are left out. */
export const countJenis = (perubahan: readonly Perubahan[]): readonly (readonly [JenisPerubahan, number])[] =>
  jenisPerubahan
    .map((jenis) => [jenis, perubahan.filter((one) => one.jenis === jenis).length] as const)
    .filter(([, banyak]) => banyak > 0);
