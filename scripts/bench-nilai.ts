/**
 * One million rows of nilai.csv, parsed and checked with all other tables; exits 1 over 15 s or 1.5 GB.
 *   --rows <count>   another number of rows (default: 1000000)
 */
import { parseArgs } from 'node:util';
import { readFiles } from '../src/atlas.ts';
import { parseAtlas } from '../src/lib/model/index.ts';
import { createManyNilai } from './lib/many-nilai.ts';

const limit = { seconds: 15, gigabytes: 1.5 };

const { values } = parseArgs({ options: { rows: { type: 'string', default: '1000000' } } });
const files = new Map(readFiles('data'));
const { atlas } = parseAtlas(files);
if (atlas === null) throw new Error('the real data has problems; run "npm run data:check"');
files.set('nilai.csv', createManyNilai(atlas, Number(values.rows)));

const start = performance.now();
const { problems, counts } = parseAtlas(files);
const seconds = (performance.now() - start) / 1000;
// maxRSS is in kilobytes on every platform of Node.
const gigabytes = process.resourceUsage().maxRSS / 1024 ** 2;

console.log(
  `${counts.get('nilai.csv') ?? 0} rows, ${problems.length} problems: ${seconds.toFixed(1)} s (limit ${limit.seconds}), ` +
    `peak ${gigabytes.toFixed(2)} GB (limit ${limit.gigabytes})`,
);
const isOver = seconds > limit.seconds || gigabytes > limit.gigabytes;
process.exitCode = isOver || problems.length > 0 || counts.get('nilai.csv') !== Number(values.rows) ? 1 : 0;
