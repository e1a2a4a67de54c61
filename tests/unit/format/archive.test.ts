/** The files with all tables at once: the archive with what it says of itself, and the workbook. */
import { createHash } from 'node:crypto';
import { strFromU8 } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { datasetIds, datasetOf } from '../../../src/lib/model/index.ts';
import { createEdition } from '../../../src/lib/output/edition.ts';
import { situs } from '../../../src/lib/output/fixture.test-support.ts';
import { gridOf } from '../../../src/lib/output/grid.ts';
import { createStatusGrid } from '../../../src/lib/output/kampung-status.ts';
import { createNamedGrid } from '../../../src/lib/output/nilai-bernama.ts';
import { packSemua } from '../../../src/lib/output/zip.ts';
import { unzipSync } from 'fflate';
import { cities } from './cities.ts';
import { plainTable, readSheet } from './readers.ts';

/** Names of the files that a read-me says are there: "Tabel kampung, nilai: .csv, .json" is four. */
function promised(readme: string): string[] {
  const lines = [...readme.matchAll(/^ {2}(?:Tabel|Peta) (.+): (\..+)$/gmu)];
  return lines.flatMap(([, ids = '', formats = '']) =>
    ids.split(', ').flatMap((id) => formats.split(', ').map((format) => `${id}${format}`)),
  );
}

const isTable = (name: string): boolean => /^[^/]+\.(?:xlsx|csv|json|ndjson|parquet|geojson|topojson)$/u.test(name);

describe.each(cities)('$nama', ({ atlas, book, bytes, packageName, unzip }) => {
  const readFiles = () => unzip(packageName('zip'));
  const readText = async (name: string): Promise<string> =>
    strFromU8((await readFiles())[name] ?? expect.fail(name)).replaceAll('\r\n', '\n');

  test('the archive holds every whole file byte for byte, with dictionary, licence and sums that agree', async () => {
    const files = await readFiles();
    const sums = strFromU8(files['SHA256SUMS'] ?? new Uint8Array());
    const told = new Map(
      sums
        .trimEnd()
        .split('\n')
        .map((line) => [line.slice(66), line.slice(0, 64)] as const),
    );
    expect([...told.keys(), 'SHA256SUMS'].toSorted()).toEqual(Object.keys(files).toSorted());
    for (const [path, sum] of told) {
      expect(
        createHash('sha256')
          .update(files[path] ?? '')
          .digest('hex'),
        path,
      ).toBe(sum);
    }
    for (const id of datasetIds) {
      for (const format of ['csv', 'excel.csv', 'xlsx', 'json', 'ndjson', 'parquet']) {
        expect(files[`${id}.${format}`], `${id}.${format}`).toEqual(new Uint8Array(await bytes(`${id}.${format}`)));
      }
    }
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(['BACA-SAYA.txt', 'LISENSI.txt', 'KAMUS.csv', 'datapackage.json', 'kampung.geojson']),
    );
    expect(strFromU8(files['LISENSI.txt'] ?? new Uint8Array())).toContain(situs.lisensi.url);
  });

  test('every resource of the data package is in the archive', async () => {
    const files = await readFiles();
    const { resources } = JSON.parse(strFromU8(files['datapackage.json'] ?? new Uint8Array())) as {
      resources: { path: string }[];
    };
    expect(resources.map(({ path }) => path).filter((path) => !(path in files))).toEqual([]);
  });

  test('the read-me names every table and map in every format that lies there, and none that does not', async () => {
    const names = Object.keys(await readFiles());
    const own = [packageName('xlsx'), 'KAMUS.csv', 'datapackage.json', 'lineage.json'];
    const described = names.filter((name) => isTable(name) && !own.includes(name) && !name.endsWith('-metadata.json'));
    expect(promised(await readText('BACA-SAYA.txt')).toSorted()).toEqual(described.toSorted());
  });

  test('the read-me says what does not lie there: parts of the values, charts, the interface for programs', async () => {
    const names = Object.keys(await readFiles());
    expect(names.filter((name) => name.includes('/'))).toEqual([]);
    expect((await readText('BACA-SAYA.txt')).replaceAll('\n', ' ')).toContain(
      'Tidak ada di arsip ini, tetapi dapat diunduh dari situs: potongan tabel nilai per kampung, kecamatan, dan indikator; gambar dan tabel grafik; dan berkas api/v1.',
    );
  });

  test('the read-me says how it is cited, what empty means, and what Excel does to a CSV', async () => {
    const readme = await readText('BACA-SAYA.txt');
    expect(readme).toMatch(/^Cara mengutip: .* https:\/\/\S+\/data\/ \(diakses pada …\)\.$/mu);
    expect(readme).toContain('Kosong berarti tidak diketahui atau memang tidak ada isinya; bukan nol.');
    expect(readme).toContain('Untuk Excel, pilih .xlsx; dalam .excel.csv Excel bisa mengubah bulan dan kode wilayah.');
  });

  test('the dictionary of the archive explains every column of every CSV file there', async () => {
    const { data: kamus } = Papa.parse<{ tabel: string; kolom: string }>(await readText('KAMUS.csv'), {
      header: true,
    });
    const csv = Object.keys(await readFiles()).filter((name) => /^[^.]+\.csv$/u.test(name) && name !== 'KAMUS.csv');
    for (const name of csv) {
      const [header] = Papa.parse<string[]>(await readText(name), { preview: 1 }).data;
      const tabel = name.replace(/\.csv$/u, '');
      expect(
        kamus.filter((row) => row.tabel === tabel).map(({ kolom }) => kolom),
        name,
      ).toEqual(header);
    }
  });

  test('an archive with charts and without the rest says so', () => {
    const files = unzipSync(
      packSemua(createEdition(atlas, { ...situs, url: 'https://x.invalid' }), [
        ['nilai.csv', new Uint8Array()],
        ['grafik/a.svg', new Uint8Array()],
      ]),
    );
    const readme = strFromU8(files['BACA-SAYA.txt'] ?? new Uint8Array()).replaceAll('\r\n', '\n');
    expect(promised(readme)).toEqual(['nilai.csv']);
    expect(readme).toContain('  Folder grafik: gambar setiap grafik dan tabelnya\n');
    expect(readme).not.toContain('gambar dan tabel grafik; dan');
    expect(readme).toContain('(alamat pengganti: situs ini belum punya alamat tetap)\n');
  });

  test('the workbook of all has every table on a sheet of its own, first those that need no other', async () => {
    const workbook = await book(packageName('xlsx'));
    const first = {
      'Nilai dengan nama': createNamedGrid(atlas, atlas.tables.nilai.rows),
      'Status Kampung KB': createStatusGrid(atlas),
    };
    const names = datasetIds.map((id) => datasetOf(id).judul);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      'Baca saya',
      ...Object.keys(first),
      ...names,
      'Kamus',
    ]);
    for (const [nama, grid] of Object.entries(first)) expect(readSheet(workbook, nama, grid)).toEqual(plainTable(grid));
    for (const id of datasetIds) {
      const grid = gridOf(datasetOf(id), atlas.tables[id].rows);
      expect(readSheet(workbook, datasetOf(id).judul, grid)).toEqual(plainTable(grid));
    }
  });

  test('the workbook of the values has them with names first, and then as the table has them', async () => {
    const workbook = await book('nilai.xlsx');
    const names = ['Baca saya', 'Nilai dengan nama', 'Nilai', 'Kamus', 'Sumber'];
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(names);
    const named = createNamedGrid(atlas, atlas.tables.nilai.rows);
    expect(readSheet(workbook, 'Nilai dengan nama', named)).toEqual(plainTable(named));
  });
});
