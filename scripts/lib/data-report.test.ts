import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createProblem } from '../../src/lib/table/index.ts';
import { formatGithub, formatJson, formatReport } from './data-report.ts';

const counts = new Map([
  ['kampung.csv', 52],
  ['batas.geojson', 52],
]);
const bom = createProblem({ file: 'wilayah.csv' }, { kind: 'file/bom' });
const comma = createProblem(
  { file: 'nilai.csv', row: 14, column: 'nilai', cell: '26,5%' },
  { kind: 'cell/decimalComma', suggestion: '26.5' },
);
const blank = createProblem({ file: 'nilai.csv', row: 3 }, { kind: 'row/blank', count: 1 });

describe('the report', () => {
  test('a set in order is one line with the counts', () => {
    expect(formatReport({ problems: [], counts })).toBe('Data sah: kampung 52, batas 52.');
  });

  test('a harmless problem is shown, and the set is still in order', () => {
    expect(formatReport({ problems: [bom], counts })).toMatchInlineSnapshot(`
      "wilayah.csv
        peringatan: seluruh berkas
          Masalah:   Berkas ini diawali tanda BOM, yaitu tanda tak terlihat yang ditambahkan Excel.
          Harapan:   UTF-8 tanpa BOM. Isinya tetap terbaca.
          Perbaikan: Boleh dibiarkan. Untuk menghilangkannya, simpan dari LibreOffice sebagai "Text CSV" dengan Unicode (UTF-8).

      Data sah: kampung 52, batas 52; 1 peringatan."
    `);
  });

  test('problems stand by file, from the top of it down', () => {
    expect(formatReport({ problems: [comma, bom, blank], counts })).toMatchInlineSnapshot(`
      "nilai.csv
        galat: baris 3
          Masalah:   Baris ini kosong.
          Harapan:   Tidak ada baris kosong di antara data.
          Perbaikan: Klik kanan nomor barisnya > Hapus (Delete). Bila datanya terhapus tanpa sengaja, isi kembali.
        galat: baris 14, kolom nilai, sel "26,5%"
          Masalah:   Angka ini memakai koma desimal.
          Harapan:   Titik desimal, misalnya 26.5.
          Perbaikan: Tulis "26.5". Agar Excel menyimpan titik desimal: File > Opsi > Tingkat Lanjut (Options > Advanced), hapus centang "Gunakan pemisah sistem" (Use system separators), isi titik untuk desimal, lalu simpan ulang.

      wilayah.csv
        peringatan: seluruh berkas
          Masalah:   Berkas ini diawali tanda BOM, yaitu tanda tak terlihat yang ditambahkan Excel.
          Harapan:   UTF-8 tanpa BOM. Isinya tetap terbaca.
          Perbaikan: Boleh dibiarkan. Untuk menghilangkannya, simpan dari LibreOffice sebagai "Text CSV" dengan Unicode (UTF-8).

      Ditemukan 2 galat dan 1 peringatan di 2 berkas. Situs belum dapat dibangun."
    `);
  });

  test('GitHub annotations, escaped', () => {
    expect(formatGithub({ problems: [comma, bom], counts }, 'data')).toMatchInlineSnapshot(`
      "::error file=data/nilai.csv,line=14,title=nilai.csv%2C baris 14%2C kolom nilai%2C sel "26%2C5%25"::Angka ini memakai koma desimal.%0AHarapan: Titik desimal, misalnya 26.5.%0APerbaikan: Tulis "26.5". Agar Excel menyimpan titik desimal: File > Opsi > Tingkat Lanjut (Options > Advanced), hapus centang "Gunakan pemisah sistem" (Use system separators), isi titik untuk desimal, lalu simpan ulang.
      ::warning file=data/wilayah.csv,title=wilayah.csv::Berkas ini diawali tanda BOM, yaitu tanda tak terlihat yang ditambahkan Excel.%0AHarapan: UTF-8 tanpa BOM. Isinya tetap terbaca.%0APerbaikan: Boleh dibiarkan. Untuk menghilangkannya, simpan dari LibreOffice sebagai "Text CSV" dengan Unicode (UTF-8).
      Ditemukan 1 galat dan 1 peringatan di 2 berkas. Situs belum dapat dibangun."
    `);
  });

  test('a story is told sentence by sentence, by its own path', () => {
    const lines = [4, 9, 12].map((row) =>
      createProblem(
        { file: 'src/content/cerita/x.mdx', row },
        { kind: 'rule/broken', masalah: `Angka "${row}" diketik.`, harapan: 'Terikat.', perbaikan: 'Ikat.' },
      ),
    );
    const report = { problems: lines, counts };
    expect(formatReport(report).match(/galat: baris \d+/gu)).toEqual([
      'galat: baris 4',
      'galat: baris 9',
      'galat: baris 12',
    ]);
    expect(formatGithub(report, 'data').match(/file=[^,]*,line=\d+/gu)).toEqual([
      'file=src/content/cerita/x.mdx,line=4',
      'file=src/content/cerita/x.mdx,line=9',
      'file=src/content/cerita/x.mdx,line=12',
    ]);
  });

  test('JSON for programs', () => {
    expect(JSON.parse(formatJson({ problems: [comma], counts }))).toMatchInlineSnapshot(`
      {
        "galat": 1,
        "jumlah": {
          "batas.geojson": 52,
          "kampung.csv": 52,
        },
        "masalah": [
          {
            "cell": "26,5%",
            "column": "nilai",
            "file": "nilai.csv",
            "harapan": "Titik desimal, misalnya 26.5.",
            "kind": "cell/decimalComma",
            "masalah": "Angka ini memakai koma desimal.",
            "perbaikan": "Tulis "26.5". Agar Excel menyimpan titik desimal: File > Opsi > Tingkat Lanjut (Options > Advanced), hapus centang "Gunakan pemisah sistem" (Use system separators), isi titik untuk desimal, lalu simpan ulang.",
            "row": 14,
            "severity": "galat",
          },
        ],
        "peringatan": 0,
      }
    `);
  });
});

describe('npm run data:check', () => {
  let dir = '';
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['scripts/check-data.ts', ...args], { encoding: 'utf8' });

  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'data-'));
    cpSync('data', dir, { recursive: true });
    const nilai = readFileSync(join(dir, 'nilai.csv'), 'utf8');
    writeFileSync(join(dir, 'nilai.csv'), nilai.replace(',26,', ',1.234,'));
  });
  afterAll(() => {
    rmSync(dir, { recursive: true });
  });

  test('the real data: one line, exit 0', () => {
    const { stdout, status } = run('--data', 'data');
    expect(stdout).toMatch(/^Data sah: kampung 52, .*, batas 52, naskah \d+\.\n$/);
    expect(status).toBe(0);
  });

  test('a broken set: the problem, exit 1', () => {
    const { stdout, status } = run('--data', dir);
    expect(stdout).toContain('galat: baris 6, kolom nilai, sel "1.234"');
    expect(status).toBe(1);
  });

  test('annotations name the file from the root of the repository, however the folder is named', () => {
    const folder = join('.tmp', 'data-check');
    cpSync(dir, folder, { recursive: true });
    try {
      for (const named of [folder, `./${folder}/`, resolve(folder)]) {
        expect(run('--data', named, '--github').stdout).toContain('::error file=.tmp/data-check/nilai.csv,line=6,');
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('annotations and JSON exit 1 too', () => {
    const github = run('--data', dir, '--github');
    expect(github.status).toBe(1);
    expect(github.stdout).toContain('::error file=');
    const json = run('--data', dir, '--json');
    expect(json.status).toBe(1);
    expect(JSON.parse(json.stdout)).toMatchObject({ galat: 1, peringatan: 0 });
  });

  test.each([
    [['--gihub'], '--gihub'],
    [['data'], 'data'],
    [['--data'], '--data'],
    [['--json', '--github'], 'Pilih salah satu'],
    [['--data', 'tidak-ada'], 'Folder "tidak-ada" tidak ada'],
    [['--data', 'data/nilai.csv'], '"data/nilai.csv" bukan folder'],
  ])('%j is refused in one line', (args, named) => {
    const { stdout, stderr, status } = run(...args);
    expect(stdout).toBe('');
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toContain(named);
    expect(stderr).toContain('npm run data:check -- [--data <folder>] [--github | --json]');
    expect(status).toBe(2);
  });
});
