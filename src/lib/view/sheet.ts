/** What the one sheet of a kampung for the notice board holds; the page itself holds everything. */
import type { Atlas, KodeKelurahan } from '../model/index.ts';
import { isVerified, knownOf, proofsOf, type KnownNilai } from '../stats/index.ts';

/** How many of each kind fit on A4 in letters that can be read from half a metre. */
export const sheetRoom = {
  /** Numbers in two columns, each with name, value, period and source. */
  angka: 12,
  /** Events that show how the status is known, oldest first. */
  bukti: 3,
  /** Stories, and then facts, by their titles. */
  cerita: { lapang: 1, sedang: 2, padat: 1 },
  /** Indikator of which nothing is known. */
  celah: 8,
} as const;

/**
 * The numbers that stand on the sheet: those that are verified before those that are not, else in the order given.
 * @param most how many fit
 */
export function chooseForSheet(known: readonly KnownNilai[], most: number): ReadonlySet<KnownNilai> {
  const sure = known.filter(({ nilai }) => isVerified(nilai));
  const unsure = known.filter(({ nilai }) => !isVerified(nilai));
  return new Set([...sure, ...unsure].slice(0, most));
}

/** `lapang` has room for the sentence of each number, `padat` for many short lines. */
export type Density = 'lapang' | 'sedang' | 'padat';

/** How close the sheet of a kampung is set: by how many numbers are known, and how many events show its status. */
export function densityOf(atlas: Atlas, kode: KodeKelurahan): Density {
  const angka = knownOf(atlas, kode).length;
  if (angka > 6) return 'padat';
  return angka > 3 || proofsOf(atlas, kode).length > 1 ? 'sedang' : 'lapang';
}
