/**
 * The 35 practices of "Data on the Web Best Practices" (w3.org/TR/dwbp) and how this site meets each, as data: a page
 * shows them, and `tests/browser/praktik.test.ts` looks for every piece of evidence in the built site.
 */
import { praktikAkses } from './praktik-akses.ts';
import { praktikMetadata } from './praktik-metadata.ts';
import { praktikPakai } from './praktik-pakai.ts';

export type KeadaanPraktik = 'dipenuhi' | 'sebagian' | 'tidak_berlaku' | 'belum';

/** A page or file of the site in which the practice can be seen. */
export interface Bukti {
  /** From the root of the site: "data/nilai/" or "unduh/terbaru/nilai.csv". */
  readonly path: string;
  /** What the file has to contain, as it stands in it. */
  readonly berisi?: string;
}

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

/** All of them, in the order of the specification. */
export const praktikSemua: readonly Praktik[] = [...praktikMetadata, ...praktikAkses, ...praktikPakai];

/** Address of a practice in the specification. */
export const praktikUrl = ({ anchor }: Pick<Praktik, 'anchor'>): string => `https://www.w3.org/TR/dwbp/#${anchor}`;
