/** Names of files with gaps, as `lineage.json` writes them: "*" stands for a part without slash and full stop. */

const escape = (text: string): string => text.replaceAll(/[.+?^${}()|[\]\\]/gu, String.raw`\$&`);

/**
 * @param pola name of a file with any number of "*"
 * @returns what the first "*" stands for, empty when there is none; null when `path` is no such file
 */
export function matchPola(pola: string, path: string): string | null {
  const found = new RegExp(`^${escape(pola).replaceAll('*', '([^/.]+)')}$`, 'u').exec(path);
  return found === null ? null : (found[1] ?? '');
}

/** The file that stands in the same relation: "*" is filled in. */
export const fillPola = (pola: string, isi: string): string => pola.replace('*', isi);
