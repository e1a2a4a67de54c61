/** All text files below a folder, searched for personal data. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../same-tree.ts';
import { findPersonalData, mayHoldPersonalData, type Temuan } from './find.ts';

export interface TemuanBerkas extends Temuan {
  readonly berkas: string;
}

/** Files that hold words. Pictures, fonts and packed files are made of the same data as these. */
const textual =
  /\.(?:html?|txt|csv|tsv|json|ndjson|jsonld|geojson|topojson|xml|svg|md|vtt|yaml|yml|ttl|ris|bib|webmanifest)$/u;

/** @param contact the address that the site itself gives, or null */
export const scanFolder = (folder: string, contact: string | null): TemuanBerkas[] =>
  listFiles(folder)
    .filter((file) => textual.test(file))
    .flatMap((berkas) => {
      const bytes = readFileSync(join(folder, berkas));
      if (!mayHoldPersonalData(bytes.toString('latin1'))) return [];
      return findPersonalData(bytes.toString('utf8'), contact).map((one) => ({ berkas, ...one }));
    });

/** How many findings are named; the first already stop the build. */
const named = 40;

/** "unduh/terbaru/nilai.csv:12: telepon: 0812…", masked: the report of a build is public too. */
export function formatTemuan(found: readonly TemuanBerkas[]): string {
  const lines = found
    .slice(0, named)
    .map(
      ({ berkas, baris, jenis, kata }) => `${berkas}:${baris}: ${jenis}: ${kata.slice(0, 4)}… (${kata.length} huruf)`,
    );
  const left = found.length - lines.length;
  return [...lines, ...(left > 0 ? [`dan ${left} lagi`] : [])].join('\n');
}
