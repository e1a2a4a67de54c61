import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findDifferences, listFiles } from './lib/same-tree.ts';

let place = '';
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'build-data-'));
});
afterEach(() => {
  rmSync(place, { recursive: true, force: true });
});

function buildData(data: string, into: string, env: NodeJS.ProcessEnv = {}) {
  return spawnSync(process.execPath, [join(import.meta.dirname, 'build-data.ts')], {
    env: { ...process.env, ...env, DATA_DIR: data, PUBLIC_DIR: into },
    encoding: 'utf8',
  });
}

test('two builds of the real data, in different time zones and languages, are the same byte for byte', () => {
  const [a, b] = [join(place, 'a'), join(place, 'b')];
  expect(buildData('data', a, { TZ: 'Asia/Makassar', LANG: 'id_ID.UTF-8' })).toMatchObject({ status: 0, stderr: '' });
  expect(buildData('data', b, { TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8' })).toMatchObject({ status: 0 });
  expect(listFiles(a)).toEqual(expect.arrayContaining(['unduh/terbaru/nilai.csv', 'api/v1/index.json']));
  expect(findDifferences(a, b)).toEqual([]);
});

test('one line tells how many files and bytes were written', () => {
  const { stdout } = buildData('data', join(place, 'a'));
  const files = listFiles(join(place, 'a'));
  const bytes = files.reduce((sum, file) => sum + readFileSync(join(place, 'a', file)).length, 0);
  expect(stdout.split('\n')).toEqual([expect.stringContaining(`${files.length} files, ${bytes} bytes`), '']);
});

test('a problem in the data stops the build, is named, and leaves the older files as they were', () => {
  const [data, out] = [join(place, 'data'), join(place, 'a')];
  cpSync('data', data, { recursive: true });
  buildData(data, out);
  const before = readFileSync(join(out, 'unduh', 'terbaru', 'nilai.csv'), 'utf8');
  writeFileSync(join(data, 'nilai.csv'), before.replace(/,jumlah_kampung_kb,/u, ',jumlah_kampung_kbb,'));
  const { status, stderr } = buildData(data, out);
  expect(status).toBe(1);
  expect(stderr).toContain('jumlah_kampung_kbb');
  expect(readFileSync(join(out, 'unduh', 'terbaru', 'nilai.csv'), 'utf8')).toBe(before);
});

test('an empty folder is no data: nothing is written', () => {
  const { status, stderr } = buildData(join(place, 'missing'), join(place, 'a'));
  expect(status).toBe(1);
  expect(stderr).toContain('nilai.csv');
  expect(existsSync(join(place, 'a'))).toBe(false);
});
