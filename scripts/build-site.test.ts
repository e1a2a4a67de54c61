import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
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
