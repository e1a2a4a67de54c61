import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cerita-baru-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function run(...args: string[]) {
  const script = join(import.meta.dirname, 'cerita-baru.ts');
  const env = { ...process.env, DATA_DIR: 'data' };
  return spawnSync(process.execPath, [script, ...args, '--ke', folder], { encoding: 'utf8', env });
}

test('a story is written once, and never over another', () => {
  const { stdout, status } = run('Mantuil dan telur', '--tempat', '63.71.01.1001');
  expect([status, stdout]).toEqual([0, expect.stringContaining('mantuil-dan-telur.mdx dibuat')]);
  const text = readFileSync(join(folder, 'mantuil-dan-telur.mdx'), 'utf8');
  expect(text).toContain('periode="2023">117 anak</Angka>');
  const again = run('Mantuil dan telur', '--tempat', '63.71.01.1002');
  expect([again.status, again.stderr]).toEqual([1, expect.stringContaining('sudah ada')]);
  expect(readFileSync(join(folder, 'mantuil-dan-telur.mdx'), 'utf8')).toBe(text);
});

test.each([
  [['Judul']],
  [['--tempat', '63.71']],
  [['Judul', '--tempta', '63.71']],
  [['Judul', 'dua', '--tempat', '63.71']],
  [['Judul', '--tempat', '99']],
])('%j is refused and writes nothing', (args) => {
  const { status, stderr } = run(...args);
  expect([status, stderr]).toEqual([1, expect.stringContaining('cerita:baru: ')]);
  expect(readdirSync(folder)).toEqual([]);
});
