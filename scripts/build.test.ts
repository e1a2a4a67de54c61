import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('a folder that holds something else than an older site is never replaced', () => {
  const folder = mkdtempSync(join(tmpdir(), 'build-site-'));
  try {
    writeFileSync(join(folder, 'skripsi.docx'), 'years of work');
    const { status, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'build-site.ts')], {
      env: { ...process.env, OUT_DIR: folder },
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toContain('holds files but no index.html');
    expect(readdirSync(folder)).toEqual(['skripsi.docx']);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a story that the data no longer bear out stops the build before a page is made', () => {
  const folder = mkdtempSync(join(tmpdir(), 'build-site-'));
  const [data, out] = [join(folder, 'data'), join(folder, 'dist')];
  try {
    cpSync('data', data, { recursive: true });
    const nilai = readFileSync(join(data, 'nilai.csv'), 'utf8');
    writeFileSync(
      join(data, 'nilai.csv'),
      nilai.replace('63.71.02.1004,kasus_stunting,2022,87,', '63.71.02.1004,kasus_stunting,2022,88,'),
    );
    mkdirSync(out);
    writeFileSync(join(out, 'index.html'), 'the older site');
    const { status, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'build-site.ts')], {
      env: { ...process.env, DATA_DIR: data, OUT_DIR: out },
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(/si-wigas-sungai-bilu\.mdx\n {2}galat: baris \d+, bagian <Angka /u);
    expect(stderr).toContain('Cerita menulis "87 anak", data kini mengatakan "88 anak".');
    expect(readdirSync(out)).toEqual(['index.html']);
    expect(readdirSync(folder).sort()).toEqual(['data', 'dist']);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
