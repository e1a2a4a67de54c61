/**
 * Writes the files for download and for programs, public/unduh/terbaru/ and public/api/v1/, from the data in DATA_DIR.
 * PUBLIC_DIR puts them elsewhere. Astro copies the public folder, so `astro dev` and the built site serve the same.
 */
import { join } from 'node:path';
import { dataDir, readAtlas } from '../src/atlas.ts';
import { outputs, type Content, type Output } from '../src/lib/output/index.ts';
import { situs } from '../src/site.ts';
import { formatReport } from './lib/data-report.ts';
import { publicDir } from './lib/folders.ts';
import { writeTreeAsync, type WrittenTree } from './lib/write-tree.ts';

const folders = ['unduh/terbaru', 'api/v1'];

const parsed = readAtlas();
const { atlas } = parsed;
if (atlas === null) {
  console.error(formatReport(parsed));
  process.exitCode = 1;
} else {
  const all = outputs(atlas, situs);
  const written: WrittenTree[] = [];
  for (const folder of folders) written.push(await writeTreeAsync(join(publicDir(), folder), contentsOf(folder, all)));
  const files = written.reduce((sum, tree) => sum + tree.files, 0);
  const bytes = written.reduce((sum, tree) => sum + tree.bytes, 0);
  if (files !== all.length) throw new Error(`${all.length - files} outputs lie outside ${folders.join(' and ')}`);
  console.log(`data: ${files} files, ${bytes} bytes, from ${dataDir()} to ${publicDir()}`);
}

/** The files of one folder, each rendered when it is about to be written. */
async function* contentsOf(folder: string, all: readonly Output[]): AsyncGenerator<[path: string, content: Content]> {
  for (const { path, render } of all) {
    if (path.startsWith(`${folder}/`)) yield [path.slice(folder.length + 1), await render()];
  }
}
