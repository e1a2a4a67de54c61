/** Pictures of charts that stay as they were in a release. */

export interface Beku {
  /** "2026.11". */
  readonly versi: string;
  /** Below the root of the site. */
  readonly path: string;
}

const frozen = /^unduh\/rilis\/([^/]+)\/grafik\/([^/]+)\.svg$/u;

/**
 * The frozen pictures of every chart, the newest release first: those that stand in a release, and no others, so that no
 * code leads to a file that is not there.
 * @param berkas files of the releases (`berkas` of a `RilisBeku` in lib/changes)
 * @returns by id of the chart; empty as long as no release is frozen
 */
export function createBeku(berkas: readonly { readonly path: string }[]): ReadonlyMap<string, readonly Beku[]> {
  const found = berkas.flatMap(({ path }) => {
    const [, versi, id] = frozen.exec(path) ?? [];
    return versi === undefined || id === undefined ? [] : [{ versi, id, path }];
  });
  const newestFirst = found.toSorted((a, b) => (a.versi < b.versi ? 1 : -1));
  return Map.groupBy(newestFirst, ({ id }) => id);
}
