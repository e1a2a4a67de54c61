import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readAtlas } from '../../../src/atlas.ts';
import type { Situs } from '../../../src/lib/output/index.ts';
import { matchPola } from '../../../src/lib/output/lineage-pola.ts';
import type { createLineage } from '../../../src/lib/output/lineage.ts';
import { readRilisBeku } from '../../../src/rilis.ts';
import { findDifferences, listFiles } from '../same-tree.ts';
import { cutRilis, situsOfRilis } from './cut.ts';
import { placeholderUrl } from './placeholder-url.ts';
import { renderNotes } from './notes.ts';
import { createTempat, dataName, descriptionName } from './select.ts';
import { parseSums, renderSums, verifyFolder } from './sums.ts';

const situs: Situs = {
  url: 'https://contoh.example',
  base: '/kampung-kb/',
  nama: 'Kampung KB Banjarmasin',
  lisensi: { nama: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
};
const { atlas } = readAtlas('src/lib/output/fixture');
if (atlas === null) throw new Error('the fixture has problems');

let dir = '';
const folder = (): string => join(dir, '2026.11');
const textOf = (name: string): string => readFileSync(join(folder(), name), 'utf8');
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'rilis-'));
});
afterAll(() => {
  rmSync(dir, { recursive: true, force: true });
});
beforeEach(async () => {
  rmSync(folder(), { recursive: true, force: true });
  await cutRilis(atlas, situs, '2026.11', dir);
});

describe('a release', () => {
  it('holds every table, its twins, its parts, the charts, the descriptions, and what proves that it is whole', () => {
    const names = listFiles(folder());
    expect(names).toEqual(
      expect.arrayContaining([
        'CATATAN.txt',
        'SHA256SUMS',
        'batas.geojson',
        'datapackage.json',
        'grafik/jumlah-kampung-kb.csv',
        'grafik/jumlah-kampung-kb.svg',
        'indikator/jumlah_rt.xlsx',
        'lineage.json',
        'nilai.csv',
        'nilai.csv-metadata.json',
        'nilai.json',
        'openapi.json',
        'perubahan.csv',
        'skema/kampung.json',
      ]),
    );
    expect(names.filter((name) => /\.(?:html|ttl)$|katalog|^kampung\/.*xlsx/u.test(name))).toEqual([]);
  });

  it('holds one archive of all but the parts, in which every file is as it stands frozen beside it', () => {
    const [zip, ...others] = listFiles(folder()).filter((name) => name.endsWith('.zip'));
    expect([zip, others]).toEqual(['kampung-kb-uji.zip', []]);
    const entries = unzipSync(readFileSync(join(folder(), zip ?? '')));
    const own = ['BACA-SAYA.txt', 'KAMUS.csv', 'LISENSI.txt', 'SHA256SUMS'];
    const frozen = listFiles(folder()).filter(
      (name) => !/^(?:kampung|kecamatan|indikator)\/|\.zip$|^SHA256SUMS$/u.test(name),
    );
    expect(Object.keys(entries).toSorted()).toEqual([...frozen, ...own].toSorted());
    for (const name of frozen)
      expect(readFileSync(join(folder(), name)).equals(entries[name] ?? new Uint8Array()), name).toBe(true);
  });

  it('passes sha256sum, which knows nothing of us', () => {
    const { status } = spawnSync('sh', ['-c', 'sha256sum --check --quiet --strict SHA256SUMS'], { cwd: folder() });
    expect(status).toBe(0);
  });

  it('is described by size and hash of the frozen files, and names no file that is not in it', () => {
    const { resources } = JSON.parse(textOf('datapackage.json')) as {
      resources: { path: string; bytes: number; hash: string }[];
    };
    const sums = parseSums(textOf('SHA256SUMS'));
    expect(resources.length).toBeGreaterThan(10);
    for (const { path, bytes, hash } of resources) {
      expect(hash, path).toBe(`sha256:${sums.get(path) ?? 'not in the release'}`);
      expect(bytes, path).toBe(readFileSync(join(folder(), path)).byteLength);
    }
  });

  it('leads to its own files and not to those that the next release replaces', () => {
    const { id } = JSON.parse(textOf('datapackage.json')) as { id: string };
    expect(id).toBe('https://contoh.example/kampung-kb/unduh/rilis/2026.11/datapackage.json');
  });

  it('names in no text a file that the next release replaces', () => {
    // Where a correction was reported is a fact of that day, and it is the key of its row.
    const isTold = (name: string, bytes: Uint8Array): boolean =>
      !/^(?:koreksi|lineage)\.|\.zip$/u.test(name) && Buffer.from(bytes).includes('unduh/terbaru');
    const frozen = listFiles(folder()).map((name) => [name, readFileSync(join(folder(), name))] as const);
    const packed = Object.entries(unzipSync(readFileSync(join(folder(), 'kampung-kb-uji.zip'))));
    expect([...frozen, ...packed].filter(([name, bytes]) => isTold(name, bytes)).map(([name]) => name)).toEqual([]);
  });

  it('has a map of its cells that names files of its own, so that its row numbers stay true', () => {
    const { data } = JSON.parse(textOf('lineage.json')) as { data: ReturnType<typeof createLineage> };
    const rules = [...data.turunan, ...data.aturan, ...data.kepala].flatMap(({ berkas }) => berkas);
    const tables = [...Object.values(data.tabel), ...Object.values(data.gabungan)].map(({ berkas }) => berkas);
    const named = [...rules, ...tables, ...data.aturan.map(({ seperti }) => seperti)];
    const own = listFiles(folder()).map((name) => `unduh/rilis/2026.11/${name}`);
    expect(tables).toContain('unduh/rilis/2026.11/nilai.csv');
    expect(named.filter((pola) => !own.some((path) => matchPola(pola, path) !== null))).toEqual([]);
  });

  it('holds the OpenAPI document of its day, which names its tables and the files of the API', () => {
    const { paths } = JSON.parse(textOf('openapi.json')) as { paths: object };
    const own = listFiles(folder());
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining(['/unduh/rilis/2026.11/nilai.csv', '/api/v1/kampung/{slug}.json']),
    );
    const tables = Object.keys(paths).filter((path) => path.startsWith('/unduh/'));
    const isOwn = (path: string): boolean =>
      own.some((name) => matchPola(path.replaceAll(/\{\w+\}/gu, '*'), `/unduh/rilis/2026.11/${name}`) !== null);
    expect(tables.filter((path) => !isOwn(path))).toEqual([]);
  });

  it('says in its notes how much is in it and under which address it was made', () => {
    expect(textOf('CATATAN.txt')).toContain(`- Nilai (nilai): ${atlas.tables.nilai.rows.length} baris`);
    expect(textOf('CATATAN.txt')).toContain('ditulis sebagai https://contoh.example/kampung-kb/');
    expect(textOf('CATATAN.txt')).toContain('Ini rilis pertama');
    expect(textOf('CATATAN.txt')).not.toContain('alamat pengganti');
  });

  it('counts every file of its folder in its notes, as the page of the release does', () => {
    const banyak = listFiles(folder()).length;
    expect(textOf('CATATAN.txt')).toContain(`Rilis ini terdiri atas ${banyak} berkas, termasuk catatan ini`);
    expect(readRilisBeku(dir)[0]?.berkas).toHaveLength(banyak);
    expect(parseSums(textOf('SHA256SUMS')).size).toBe(banyak - 1);
  });

  it('says in one sentence of its notes what an address means that leads nowhere', () => {
    const text = renderNotes(atlas, { ...situs, url: placeholderUrl, base: '/' }, 9);
    expect(text).toContain(
      'Itu alamat pengganti yang tidak menuju ke mana pun, karena saat itu situs belum punya alamat tetap: ganti bagian itu dengan alamat situs tempat Anda mengunduhnya, dan folder ini ada di unduh/rilis/2026.11/.',
    );
  });

  it('is the same, byte by byte, when it is cut again', async () => {
    const again = mkdtempSync(join(tmpdir(), 'rilis-again-'));
    await cutRilis(atlas, situs, '2026.11', again);
    expect(findDifferences(dir, again)).toEqual([]);
    rmSync(again, { recursive: true });
  });

  it('is read back with its files, hashes and tables', () => {
    const [beku, ...others] = readRilisBeku(dir);
    expect(others).toEqual([]);
    expect(beku?.versi).toBe('2026.11');
    expect(beku?.tabel.get('nilai')).toBe(textOf('nilai.csv'));
    expect(beku?.berkas.map(({ path }) => path).toSorted()).toEqual(
      listFiles(folder()).map((name) => `unduh/rilis/2026.11/${name}`),
    );
    expect(readRilisBeku(join(dir, 'missing'))).toEqual([]);
  });
});

describe('a release is refused, and nothing is touched,', () => {
  it('when it exists already', async () => {
    const before = textOf('SHA256SUMS');
    await expect(cutRilis(atlas, situs, '2026.11', dir)).rejects.toThrow('rilis tidak pernah ditimpa');
    expect(textOf('SHA256SUMS')).toBe(before);
  });

  it.each(['2026.12', '2026.10', '', '../x'])(
    'when its version "%s" is not the last row of rilis.csv',
    async (versi) => {
      await expect(cutRilis(atlas, situs, versi, dir)).rejects.toThrow('bukan baris terakhir data/rilis.csv');
      expect(listFiles(dir).every((name) => name.startsWith('2026.11/'))).toBe(true);
    },
  );

  it('when a later one is frozen', async () => {
    const later = { versi: '2026.12', sidik: '', berkas: [], tabel: new Map<string, string>() };
    const empty = join(dir, 'empty');
    await expect(cutRilis(atlas, { ...situs, beku: [later] }, '2026.11', empty)).rejects.toThrow('rilis 2026.12');
    expect(existsSync(empty)).toBe(false);
  });

  it('when an older one holds a number that is withheld today', async () => {
    const csv = textOf('nilai.csv');
    const older = { versi: '2026.10', sidik: '', berkas: [], tabel: new Map([['nilai', csv]]) };
    const rows = atlas.tables.nilai.rows.map((row, at) =>
      at === 0 ? { ...row, nilai: null, status: 'dirahasiakan' as const } : row,
    );
    const today = { ...atlas, tables: { ...atlas.tables, nilai: { ...atlas.tables.nilai, rows } } };
    await expect(cutRilis(today, { ...situs, beku: [older] }, '2026.11', join(dir, 'no'))).rejects.toThrow(
      'unduh/rilis/2026.10/nilai.csv, baris 2, kolom nilai',
    );
  });
});

describe('verifyFolder', () => {
  it('finds nothing in a release as it was frozen', () => {
    expect(verifyFolder(folder())).toEqual([]);
  });

  it('finds what is missing, what was added and what is not the same by a single byte', () => {
    appendFileSync(join(folder(), 'nilai.csv'), ' ');
    rmSync(join(folder(), 'rilis.csv'));
    writeFileSync(join(folder(), 'grafik', 'baru.csv'), 'x');
    expect(verifyFolder(folder())).toEqual([
      'grafik/baru.csv: tidak ada di SHA256SUMS, jadi ditambahkan sesudah rilis',
      'nilai.csv: isinya berubah',
      'rilis.csv: hilang',
    ]);
  });

  it('proves nothing without SHA256SUMS', () => {
    rmSync(join(folder(), 'SHA256SUMS'));
    expect(() => verifyFolder(folder())).toThrow('tidak ada yang dapat dibuktikan');
  });
});

describe('SHA256SUMS', () => {
  it('has a line for each file as sha256sum writes it', () => {
    // printf abc | sha256sum
    const hash = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    const text = renderSums([['grafik/a.csv', Buffer.from('abc')]]);
    expect(text).toBe(`${hash}  grafik/a.csv\n`);
    expect([...parseSums(text)]).toEqual([['grafik/a.csv', hash]]);
  });

  it.each([
    ['a line that is none', 'abc  nilai.csv\n', 'bukan sidik jari'],
    ['a name that comes twice', `${'a'.repeat(64)}  x\n`.repeat(2), 'dua kali'],
  ])('is refused for %s', (_what, text, message) => {
    expect(() => parseSums(text)).toThrow(message);
  });
});

describe('which files are kept', () => {
  it.each([
    ['unduh/terbaru/nilai.csv', 'csv', 'nilai.csv', null],
    ['unduh/terbaru/grafik/a.svg', 'svg', 'grafik/a.svg', null],
    ['unduh/terbaru/kampung/mantuil.csv', 'csv', 'kampung/mantuil.csv', null],
    ['unduh/terbaru/kampung/mantuil.xlsx', 'xlsx', null, null],
    ['unduh/terbaru/kecamatan/banjarmasin-barat.xlsx', 'xlsx', 'kecamatan/banjarmasin-barat.xlsx', null],
    ['unduh/terbaru/kampung-kb-uji.html', 'html', null, null],
    ['unduh/terbaru/kampung-kb-uji.zip', 'zip', null, null],
    ['unduh/terbaru/datapackage.json', 'meta', null, 'datapackage.json'],
    ['unduh/terbaru/nilai.csv-metadata.json', 'meta', null, 'nilai.csv-metadata.json'],
    ['unduh/terbaru/katalog.jsonld', 'meta', null, null],
    ['api/v1/skema/kampung.json', 'meta', null, 'skema/kampung.json'],
    ['api/v1/openapi.json', 'meta', null, 'openapi.json'],
    ['api/v1/kampung/mantuil.json', 'json', null, null],
  ] as const)('%s: %s', (path, format, data, description) => {
    expect(dataName({ path, format })).toBe(data);
    expect(descriptionName({ path })).toBe(description);
  });
});

describe('where a file of today stands in a release', () => {
  const names = new Set(['nilai.csv', 'kampung/mantuil.csv', 'skema/kampung.json', 'openapi.json']);
  it.each([
    ['unduh/terbaru/nilai.csv', 'unduh/rilis/2026.11/nilai.csv'],
    ['unduh/terbaru/*.csv', 'unduh/rilis/2026.11/*.csv'],
    ['unduh/terbaru/kampung/*.csv', 'unduh/rilis/2026.11/kampung/*.csv'],
    ['unduh/terbaru/kampung/*.xlsx', null],
    ['unduh/terbaru/katalog.ttl', null],
    ['api/v1/skema/*.json', 'unduh/rilis/2026.11/skema/*.json'],
    ['api/v1/openapi.json', 'unduh/rilis/2026.11/openapi.json'],
    ['api/v1/kampung/*.json', null],
  ])('%s: %s', (pola, expected) => {
    expect(createTempat('2026.11', names)(pola)).toBe(expected);
  });
});

describe('situsOfRilis', () => {
  const url = (siteUrl: string | undefined, tanpaAlamat: boolean): string =>
    situsOfRilis({ ...situs, url: siteUrl ?? 'http://localhost:4321' }, siteUrl, tanpaAlamat).url;

  it('takes the address of whoever deploys', () => {
    expect(url('https://contoh.example', false)).toBe('https://contoh.example');
  });

  it.each([
    undefined,
    'http://localhost:4321',
    'http://127.0.0.1:8080',
    'http://192.168.1.5',
    'http://[::1]:80',
    'http://pc-bidang.local',
    placeholderUrl,
  ])('refuses SITE_URL %s, which no stranger can open, unless it is said that there is no address', (siteUrl) => {
    expect(() => url(siteUrl, false)).toThrow('SITE_URL=https://data.contoh.go.id npm run data:rilis');
    expect(() => url(siteUrl, false)).toThrow('tambahkan --tanpa-alamat');
    expect(url(siteUrl, true)).toBe(placeholderUrl);
  });

  it('refuses an address together with the word that there is none', () => {
    expect(() => url('https://contoh.example', true)).toThrow('hapus --tanpa-alamat');
  });
});

describe('npm run data:rilis', () => {
  const publicDir = (): string => join(dir, 'cut');
  const run = (script: string, siteUrl: string, ...args: string[]) =>
    spawnSync(process.execPath, [script, ...args], {
      env: { ...process.env, DATA_DIR: 'src/lib/output/fixture', PUBLIC_DIR: publicDir(), SITE_URL: siteUrl },
      encoding: 'utf8',
    });
  const cut = (...args: string[]) => run('scripts/data-rilis.ts', '', '2026.11', ...args);

  it('writes nothing without an address, and says how to mend it', () => {
    const { status, stderr } = cut();
    expect([status, stderr.split('\n')[0]]).toEqual([
      1,
      'rilis: SITE_URL belum diisi; alamat di dalam berkas rilis tidak dapat diperbaiki sesudah dibekukan.',
    ]);
    expect(cut('--tanpa').stderr).toContain('pilihan tidak dikenal');
    expect(existsSync(publicDir())).toBe(false);
  });

  it('cuts one without an address when it is told to; data:check then warns of the first row that differs', () => {
    expect(cut('--tanpa-alamat').stdout).toContain(`alamat ${placeholderUrl}`);
    const check = (): string => run('scripts/check-data.ts', '').stdout;
    expect(check()).toMatch(/^Data sah: [^;]*\.\n$/u);
    appendFileSync(join(publicDir(), 'unduh', 'rilis', '2026.11', 'istilah.csv'), 'x,y');
    const rows = atlas.tables.istilah.rows.length;
    expect(check()).toContain(`dengan isi lain: istilah.csv berbeda mulai baris ${rows + 2}.`);
    expect(check()).toContain('Tambahkan baris rilis baru di data/rilis.csv.');
    rmSync(publicDir(), { recursive: true });
  });
});

describe('npm run data:check', () => {
  const check = (...args: string[]) =>
    spawnSync(process.execPath, ['scripts/check-data.ts', ...args], {
      env: { ...process.env, DATA_DIR: 'data', PUBLIC_DIR: join(dir, 'nothing') },
      encoding: 'utf8',
    });

  it('warns of a version that is not frozen, and lets the work go on', () => {
    const { status, stdout } = check();
    expect(stdout).toMatch(
      /peringatan: baris \d+, kolom versi, sel "[\d.]+"\n +Masalah: +Versi [\d.]+ belum dibekukan/u,
    );
    expect(stdout).toContain('jalankan: npm run data:rilis -- ');
    expect(status).toBe(0);
  });

  it('says nothing of it about another folder than that of the site', () => {
    expect(check('--data', 'src/lib/output/fixture').stdout).not.toContain('dibekukan');
  });
});

describe('npm run data:verifikasi', () => {
  const verify = (publicDir: string, versi: string) =>
    spawnSync(process.execPath, ['scripts/data-verifikasi.ts', versi], {
      env: { ...process.env, PUBLIC_DIR: publicDir },
      encoding: 'utf8',
    });

  it('says that all matches, or names what does not and fails', async () => {
    const publicDir = join(dir, 'public');
    const releases = join(publicDir, 'unduh', 'rilis');
    await cutRilis(atlas, situs, '2026.11', releases);
    const good = verify(publicDir, '2026.11');
    expect([good.status, good.stdout]).toEqual([0, 'rilis 2026.11: semua berkas cocok dengan SHA256SUMS\n']);
    appendFileSync(join(releases, '2026.11', 'nilai.csv'), ' ');
    const bad = verify(publicDir, '2026.11');
    expect([bad.status, bad.stderr]).toEqual([1, 'rilis 2026.11: nilai.csv: isinya berubah\n']);
    expect(verify(publicDir, '2099.01').status).toBe(1);
    rmSync(publicDir, { recursive: true });
  });
});
