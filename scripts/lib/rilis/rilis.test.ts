import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readAtlas } from '../../../src/atlas.ts';
import type { Situs } from '../../../src/lib/output/index.ts';
import { readRilisBeku } from '../../../src/rilis.ts';
import { findDifferences, listFiles } from '../same-tree.ts';
import { cutRilis, situsOfRilis } from './cut.ts';
import { placeholderUrl } from './placeholder-url.ts';
import { dataName, descriptionName } from './select.ts';
import { parseSums, renderSums, verifyFolder } from './sums.ts';

const situs: Situs = {
  url: 'https://contoh.example',
  base: '/kampung-kb/',
  nama: 'Kampung KB Banjarmasin',
  lisensi: { nama: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/deed.id' },
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
  it('holds every table, its twins, the charts, the descriptions, and what proves that it is whole', () => {
    const names = listFiles(folder());
    expect(names).toEqual(
      expect.arrayContaining([
        'CATATAN.md',
        'SHA256SUMS',
        'batas.geojson',
        'datapackage.json',
        'grafik/jumlah-kampung-kb.csv',
        'grafik/jumlah-kampung-kb.svg',
        'lineage.json',
        'nilai.csv',
        'nilai.csv-metadata.json',
        'nilai.json',
        'perubahan.csv',
        'skema/kampung.json',
      ]),
    );
    expect(names.filter((name) => /\.(?:html|zip|ttl)$|katalog/u.test(name))).toEqual([]);
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

  it('says in its notes how much is in it and under which address it was made', () => {
    expect(textOf('CATATAN.md')).toContain(`- Nilai (nilai): ${atlas.tables.nilai.rows.length} baris`);
    expect(textOf('CATATAN.md')).toContain('ditulis sebagai https://contoh.example/kampung-kb/');
    expect(textOf('CATATAN.md')).toContain('Ini rilis pertama');
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
    ['unduh/terbaru/kampung/mantuil.csv', 'csv', null, null],
    ['unduh/terbaru/kampung-kb-uji.html', 'html', null, null],
    ['unduh/terbaru/kampung-kb-uji.zip', 'zip', null, null],
    ['unduh/terbaru/datapackage.json', 'meta', null, 'datapackage.json'],
    ['unduh/terbaru/nilai.csv-metadata.json', 'meta', null, 'nilai.csv-metadata.json'],
    ['unduh/terbaru/katalog.jsonld', 'meta', null, null],
    ['api/v1/skema/kampung.json', 'meta', null, 'skema/kampung.json'],
    ['api/v1/kampung/mantuil.json', 'json', null, null],
  ] as const)('%s: %s', (path, format, data, description) => {
    expect(dataName({ path, format })).toBe(data);
    expect(descriptionName({ path })).toBe(description);
  });
});

describe('situsOfRilis', () => {
  it.each([
    ['https://contoh.example', 'https://contoh.example'],
    [undefined, placeholderUrl],
    ['http://localhost:4321', placeholderUrl],
    ['http://127.0.0.1:8080', placeholderUrl],
  ])('writes for SITE_URL %s the address %s', (siteUrl, url) => {
    expect(situsOfRilis({ ...situs, url: siteUrl ?? 'http://localhost:4321' }, siteUrl).url).toBe(url);
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
