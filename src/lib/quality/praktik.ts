/**
 * The 35 practices of "Data on the Web Best Practices" (w3.org/TR/dwbp) and how this site meets each, as data: a page
 * shows them, and `tests/browser/praktik.test.ts` looks for every piece of evidence in the built site.
 */
import type { Bukti } from './bukti.ts';
import { praktikAkses } from './praktik-akses.ts';
import { praktikMetadata } from './praktik-metadata.ts';
import { praktikPakai } from './praktik-pakai.ts';
import { praktikVersi } from './praktik-versi.ts';

export type KeadaanPraktik = 'dipenuhi' | 'sebagian' | 'tidak_berlaku' | 'belum';

export interface Praktik {
  /** 1 to 35, the numbers of the specification. */
  readonly nomor: number;
  /** Fragment of the practice in the specification. */
  readonly anchor: string;
  readonly nama: string;
  readonly keadaan: KeadaanPraktik;
  /** How it is met, or why it is not. */
  readonly cara: string;
  /** Empty only for what is not met at all. */
  readonly bukti: readonly Bukti[];
}

/**
 * All of them, in the order of the specification.
 * @param beku versions of the releases that are frozen on this site, the oldest first; empty when there is none
 */
export const praktikSemua = (beku: readonly string[]): readonly Praktik[] =>
  [...praktikMetadata, praktikVersi(beku), ...praktikAkses, ...praktikPakai].toSorted((a, b) => a.nomor - b.nomor);

/** Address of a practice in the specification. */
export const praktikUrl = ({ anchor }: Pick<Praktik, 'anchor'>): string => `https://www.w3.org/TR/dwbp/#${anchor}`;
