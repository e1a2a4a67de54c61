/** A release as it stands frozen under `unduh/rilis/<versi>/`. */

export interface BerkasBeku {
  /** Below the root of the site: "unduh/rilis/2026.11/nilai.csv". */
  readonly path: string;
  readonly bytes: number;
  /** Lower-case hexadecimal, as SHA256SUMS has it. */
  readonly sha256: string;
}

export interface RilisBeku {
  /** "2026.11". */
  readonly versi: string;
  /** SHA-256 of the file SHA256SUMS, which holds the hash of every other file: it stands for the whole release. */
  readonly sidik: string;
  /** Every file, SHA256SUMS included, in the order of their paths. */
  readonly berkas: readonly BerkasBeku[];
  /** CSV text of each table, by the id of its dataset. */
  readonly tabel: ReadonlyMap<string, string>;
}

/** Where a file of a release lies below the root of the site. */
export const bekuPath = (versi: string, name: string): string => `unduh/rilis/${versi}/${name}`;

/** Holds the hash of every file of a release, in the format of sha256sum. */
export const sumsName = 'SHA256SUMS';

/** What a person reads first in a release. */
export const notesName = 'CATATAN.md';

/** Order of time: "2026.11" before "2026.11.2" before "2026.12". Negative when `a` is older. */
export function compareVersi(a: string, b: string): number {
  const [left, right] = [a, b].map((versi) => versi.split('.').map(Number));
  for (let at = 0; at < 3; at += 1) {
    const difference = (left?.[at] ?? 0) - (right?.[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
