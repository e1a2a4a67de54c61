import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const build = (env: NodeJS.ProcessEnv) =>
  spawnSync(process.execPath, [join(import.meta.dirname, 'build.ts')], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });

/** Builds from the real data with one text of nilai.csv replaced, where an older site stands; it must be left alone. */
function buildChanged(text: string, by: string): string {
  const [data, out] = [join(folder, 'data'), join(folder, 'dist')];
  cpSync('data', data, { recursive: true });
  const nilai = readFileSync(join(data, 'nilai.csv'), 'utf8');
  expect(nilai).toContain(text);
  writeFileSync(join(data, 'nilai.csv'), nilai.replace(text, by));
  mkdirSync(out);
  writeFileSync(join(out, 'index.html'), 'the older site');
  const { status, stderr } = build({ DATA_DIR: data, OUT_DIR: out });
  expect(status).toBe(1);
  expect(readdirSync(out)).toEqual(['index.html']);
  expect(readdirSync(folder).sort()).toEqual(['data', 'dist']);
  return stderr;
}

test('a folder that holds something else than an older site is never replaced', () => {
  writeFileSync(join(folder, 'skripsi.docx'), 'years of work');
  const { status, stderr } = build({ OUT_DIR: folder });
  expect(status).toBe(1);
  expect(stderr).toContain('holds files but no index.html');
  expect(readdirSync(folder)).toEqual(['skripsi.docx']);
});

test('a story that the data no longer bear out stops the build before a page is made', () => {
  const said = buildChanged('63.71.02.1004,kasus_stunting,2022,87,', '63.71.02.1004,kasus_stunting,2022,88,');
  expect(said).toMatch(/si-wigas-sungai-bilu\.mdx\n {2}galat: baris \d+, bagian <Angka /u);
  expect(said).toContain('Cerita menulis "87 anak", data kini mengatakan "88 anak".');
});

test('a fault in the data is named with file, row and cell, and the older site stays', () => {
  const said = buildChanged('kasus_stunting,2022,87,', 'kasus_stunting,2022,banyak,');
  expect(said).toMatch(/nilai\.csv\n {2}galat: baris \d+, kolom nilai/u);
  expect(said).toContain('"banyak"');
});
