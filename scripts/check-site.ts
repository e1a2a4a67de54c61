/**
 * Walks the built site and names everything that is wrong with it; exits 1 when anything is.
 *   --dir <folder>      the build to check (default: dist)
 *   --tanpa-anggaran    leave the weight budgets out; a map of 1,000 areas cannot meet the limit for 52
 */
import { parseArgs } from 'node:util';
import { base, site as settings } from '../src/site.ts';
import { checkBudgets, checkSite } from './lib/site-check/index.ts';
import { formatProblems, formatSummary } from './lib/site-check/report.ts';
import { readSite } from './lib/site-check/site.ts';
import { weighPages } from './lib/site-check/weigh.ts';

const { values } = parseArgs({
  options: { dir: { type: 'string', default: 'dist' }, 'tanpa-anggaran': { type: 'boolean', default: false } },
});

const site = readSite(values.dir, { base, origin: settings.url });
const weights = values['tanpa-anggaran'] ? [] : await weighPages(site);
const problems = [...(await checkSite(site)), ...checkBudgets(site, weights)];

if (problems.length > 0) console.error(formatProblems(problems));
console.log(formatSummary(site, problems, weights));
process.exitCode = problems.length > 0 ? 1 : 0;
