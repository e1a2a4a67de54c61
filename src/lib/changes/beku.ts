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

/** What a person reads first in a release: plain text, which opens everywhere. */
export const notesName = 'CATATAN.txt';

/** The first cuts had their notes as Markdown, which a browser only downloads; a frozen file keeps its name. */
const notesNames: readonly string[] = [notesName, 'CATATAN.md'];

/** The file of a release by its name in the folder of the release, or null when it holds none of that name. */
export const findBerkas = ({ versi, berkas }: RilisBeku, name: string): BerkasBeku | null =>
  berkas.find(({ path }) => path === bekuPath(versi, name)) ?? null;

/** The notes of a release, under whichever name it has them; null when it has none. */
export const notesOf = (rilis: RilisBeku): BerkasBeku | null =>
  notesNames.map((name) => findBerkas(rilis, name)).find((found) => found !== null) ?? null;

/** Name of a file inside the folder of its release: "grafik/jumlah-kampung-kb.svg". */
export const namaBeku = (versi: string, path: string): string => path.slice(bekuPath(versi, '').length);

/** The newest frozen release; null when there is none. */
export const terbaruBeku = (beku: readonly RilisBeku[]): RilisBeku | null =>
  beku.toSorted((a, b) => compareVersi(a.versi, b.versi)).at(-1) ?? null;

/** Order of time: "2026.11" before "2026.11.2" before "2026.12". Negative when `a` is older. */
export function compareVersi(a: string, b: string): number {
  const [left, right] = [a, b].map((versi) => versi.split('.').map(Number));
  for (let at = 0; at < 3; at += 1) {
    const difference = (left?.[at] ?? 0) - (right?.[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
