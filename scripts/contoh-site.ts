/**
 * Builds the site of a synthetic city: `npm run contoh:site -- [--kampung 44] [--seed 1] [--out .tmp/contoh-site]`.
 * Data, public files and site stand in folders of their own; `data/`, `public/` and `dist/` are only read.
 */
import { parseArgs } from 'node:util';
import { createContoh } from '../src/lib/contoh/index.ts';
import { buildApart } from './lib/build-apart.ts';
import { copyPublic } from './lib/copy-public.ts';
import { writeTree } from './lib/write-tree.ts';

const dataFolder = '.tmp/contoh-data';
const publicFolder = '.tmp/contoh-public';

const { values } = parseArgs({
  options: {
    kampung: { type: 'string', default: '44' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string', default: '.tmp/contoh-site' },
  },
});

writeData();
copyPublic(publicFolder, { rilis: false });
buildApart({ DATA_DIR: dataFolder, PUBLIC_DIR: publicFolder, OUT_DIR: values.out });

/** Ends this process with one line when the count or the seed is out of range. */
function writeData(): void {
  try {
    const files = createContoh({ kampung: Number(values.kampung), seed: Number(values.seed) });
    writeTree(
      dataFolder,
      files.map(({ name, text }) => [name, text]),
    );
  } catch (error) {
    console.error(`contoh:site: ${(error as Error).message}`);
    process.exit(1);
  }
}
