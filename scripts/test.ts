/**
 * `npm test`: every proof there is, in order, each stage even after another failed as long as it can still run.
 * The last line is `N passed, N failed`; exits 1 when anything failed.
 */
import { formatResults, formatTotal } from './lib/test-run/report.ts';
import { runStage, skipStage, type Result, type Stage } from './lib/test-run/stage.ts';

const sub = { BASE_PATH: '/kampung-kb/', OUT_DIR: '.tmp/dist-sub' };

/** The city that does not exist has complete data: what the real one cannot show yet must work as well. */
const contoh = { SITE_DIR: '.tmp/contoh-site', DATA_DIR: '.tmp/contoh-data' };
/**
 * Not of any city: stories, and the words that share buttons pass on, are about the real one; a folder is moved only
 * once; and what moves while a page loads follows from its template.
 */
const onlyReal = ['cerita', 'bagikan', 'sub-path', 'pergeseran'].flatMap((name) => [
  '--exclude',
  `tests/browser/${name}.test.ts`,
]);

const stages: readonly Stage[] = [
  { name: 'format', command: ['prettier', '--check', '.'] },
  // Before lint: it writes the types of the content collections, without which lint knows them not.
  { name: 'types', command: ['astro', 'check', '--minimumFailingSeverity', 'hint'] },
  { name: 'lint', command: ['eslint', '.', '--max-warnings=0'] },
  { name: 'unused', command: ['knip'] },
  { name: 'unit', command: ['vitest', 'run', '--project', 'unit'], counts: true },
  { name: 'data', command: ['node', 'scripts/check-data.ts'] },
  { name: 'build', command: ['node', 'scripts/build.ts'] },
  { name: 'site', command: ['node', 'scripts/check-site.ts'], needs: ['build'] },
  { name: 'sub-path build', command: ['node', 'scripts/sub-path-site.ts'], env: sub },
  {
    name: 'sub-path site',
    command: ['node', 'scripts/check-site.ts', '--dir', sub.OUT_DIR],
    needs: ['sub-path build'],
    env: sub,
  },
  {
    name: 'browser',
    command: ['vitest', 'run', '--project', 'browser'],
    needs: ['build', 'sub-path build'],
    counts: true,
  },
  { name: 'contoh build', command: ['node', 'scripts/contoh-site.ts', '--kampung', '44', '--out', contoh.SITE_DIR] },
  {
    name: 'contoh site',
    command: ['node', 'scripts/check-site.ts', '--dir', contoh.SITE_DIR],
    needs: ['contoh build'],
  },
  {
    name: 'contoh browser',
    command: ['vitest', 'run', '--project', 'browser', ...onlyReal],
    needs: ['contoh build'],
    env: contoh,
    counts: true,
  },
];

const results: Result[] = [];
for (const stage of stages) {
  const missing = stage.needs?.find((need) => results.some(({ name, failed }) => name === need && failed > 0));
  const result = missing === undefined ? await runStage(stage) : skipStage(stage, missing);
  results.push(result);
}

console.log(`\n${formatResults(results)}\n`);
console.log(formatTotal(results));
process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0;
