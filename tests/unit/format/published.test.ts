/** The files that are published, of three cities: equal to each other, sealed, and whole. */
import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import Papa from 'papaparse';
import { SaxesParser } from 'saxes';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import { readAtlas } from '../../../src/atlas.ts';
import { createContoh } from '../../../src/lib/contoh/index.ts';
import { datasetIds, datasetOf, parseAtlas, type Atlas } from '../../../src/lib/model/index.ts';
import { createFixtureAtlas, situs } from '../../../src/lib/output/fixture.test-support.ts';
import { gridOf } from '../../../src/lib/output/grid.ts';
import { createStatusGrid } from '../../../src/lib/output/kampung-status.ts';
import { createNamedGrid } from '../../../src/lib/output/nilai-bernama.ts';
import { outputs, renderText, type Output } from '../../../src/lib/output/index.ts';
import { namaTempat } from '../../../src/lib/text/index.ts';
import {
  openXlsx,
  pickColumns,
  plainTable,
  readCsv,
  readExcelCsv,
  readNdjson,
  readParquet,
  readSheet,
} from './readers.ts';

const folder = 'unduh/terbaru/';

const contoh = (kampung: number, seed: number): Atlas | null =>
  parseAtlas(new Map(createContoh({ kampung, seed }).map(({ name, text }) => [name, new TextEncoder().encode(text)])))
    .atlas;

function createCity(nama: string, atlas: Atlas | null) {
  if (atlas === null) throw new Error(`${nama} has problems`);
  const all = outputs(atlas, situs);
  const find = (path: string): Output => all.find((one) => one.path === folder + path) ?? expect.fail(`no ${path}`);
  return {
    nama,
    atlas,
    all,
    text: (path: string) => renderText(find(path)),
    bytes: async (path: string) => {
      const content = await find(path).render();
      return typeof content === 'string' ? new TextEncoder().encode(content) : content;
    },
  };
}

/** What the cover of a workbook says about something. */
const coverOf = (workbook: Awaited<ReturnType<typeof openXlsx>>, apa: string): string => {
  const sheet = workbook.getWorksheet('Baca saya');
  const at = sheet?.getColumn(1).values.indexOf(apa) ?? -1;
  return sheet?.getRow(at).getCell(2).text ?? '';
};

const cities = [
  createCity('the fixture', createFixtureAtlas()),
  createCity('the real data', readAtlas('data').atlas),
  createCity('a synthetic city', contoh(6, 4)),
];

describe.each(cities)('$nama', ({ atlas, all, text, bytes }) => {
  const packages = all.filter(
    ({ dataset, path }) => dataset === null && /^unduh\/terbaru\/kampung-kb-[^/]+$/u.test(path),
  );
  const packageName = (end: string): string =>
    packages.map(({ path }) => path.slice(folder.length)).find((path) => path.endsWith(end)) ?? expect.fail(end);

  test.each(datasetIds)('all twins of %s hold the released rows in their order', async (id) => {
    const grid = gridOf(datasetOf(id), atlas.tables[id].rows);
    const expected = plainTable(grid);
    expect(readCsv(grid, await text(`${id}.csv`))).toEqual(expected);
    expect(readExcelCsv(grid, await text(`${id}.excel.csv`))).toEqual(expected);
    expect(readNdjson(grid, await text(`${id}.ndjson`))).toEqual(expected);
    const { data } = JSON.parse(await text(`${id}.json`)) as { data: unknown[] };
    expect(readNdjson(grid, data.map((row) => `${JSON.stringify(row)}\n`).join(''))).toEqual(expected);
    expect(await readParquet(await bytes(`${id}.parquet`))).toMatchObject(expected);
    const { judul } = datasetOf(id);
    expect(readSheet(await openXlsx(await bytes(`${id}.xlsx`)), judul, grid)).toEqual(expected);
  });

  test('all twins of the status of every kampung hold the same', async () => {
    const grid = createStatusGrid(atlas);
    const expected = plainTable(grid);
    expect(readCsv(grid, await text('kampung-status.csv'))).toEqual(expected);
    expect(readExcelCsv(grid, await text('kampung-status.excel.csv'))).toEqual(expected);
    expect(readNdjson(grid, await text('kampung-status.ndjson'))).toEqual(expected);
    expect(await readParquet(await bytes('kampung-status.parquet'))).toMatchObject(expected);
    const workbook = await openXlsx(await bytes('kampung-status.xlsx'));
    expect(readSheet(workbook, 'Status Kampung KB', grid)).toEqual(expected);
  });

  test('the workbook of all has every table on a sheet of its own, after a cover and before the dictionary', async () => {
    const workbook = await openXlsx(await bytes(packageName('.xlsx')));
    const names = datasetIds.map((id) => datasetOf(id).judul);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Baca saya', 'Status Kampung KB', ...names, 'Kamus']);
    const status = createStatusGrid(atlas);
    expect(readSheet(workbook, 'Status Kampung KB', status)).toEqual(plainTable(status));
    for (const id of datasetIds) {
      const grid = gridOf(datasetOf(id), atlas.tables[id].rows);
      expect(readSheet(workbook, datasetOf(id).judul, grid)).toEqual(plainTable(grid));
    }
  });

  test('a workbook has its header frozen, no merged cell, no formula, no empty row, typed cells, a title and a language', async () => {
    const file = await bytes('nilai.xlsx');
    const workbook = await openXlsx(file);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Baca saya', 'Nilai', 'Kamus', 'Sumber']);
    expect(workbook).toMatchObject({ title: expect.stringContaining(atlas.kota.nama) as string, language: 'id-ID' });
    for (const sheet of workbook.worksheets) {
      expect(sheet.hasMerges, sheet.name).toBe(false);
      expect(sheet.actualRowCount, sheet.name).toBe(sheet.rowCount);
      if (sheet.name !== 'Baca saya') expect(sheet.views, sheet.name).toMatchObject([{ state: 'frozen', ySplit: 1 }]);
    }
    const row = workbook.getWorksheet('Nilai')?.getRow(2);
    expect(typeof row?.getCell(1).value).toBe('string');
    expect(row?.getCell(1).numFmt).toBe('@');
    const xml = Object.entries(unzipSync(file)).map(([, content]) => strFromU8(content));
    expect(xml.filter((part) => part.includes('<f>'))).toEqual([]);
  });

  test('each sheet but the cover is marked up as a table with its header', async () => {
    const files = unzipSync(await bytes('nilai.xlsx'));
    const { rows, columns } = gridOf(datasetOf('nilai'), atlas.tables.nilai.rows);
    const tables = Object.keys(files).filter((path) => path.startsWith('xl/tables/'));
    expect(tables).toHaveLength(3);
    const xml = strFromU8(files['xl/tables/table2.xml'] ?? new Uint8Array());
    expect(xml).toContain(`ref="A1:J${rows.length + 1}"`);
    expect([...xml.matchAll(/<tableColumn id="\d+" name="([^"]+)"/gu)].map(([, nama]) => nama)).toEqual(
      columns.map(({ nama }) => nama),
    );
    const sheet = (await openXlsx(await bytes('nilai.xlsx'))).getWorksheet('Nilai');
    expect(sheet?.getTables()).toHaveLength(1);
  });

  test('every part of a workbook is well-formed XML, has a media type, and every relation leads to a part', async () => {
    const files = unzipSync(await bytes('nilai-lebar.xlsx'));
    const types = strFromU8(files['[Content_Types].xml'] ?? new Uint8Array());
    const parts = Object.keys(files).filter((path) => path.startsWith('xl/') && path.endsWith('.xml'));
    expect(parts.filter((path) => !types.includes(`PartName="/${path}"`))).toEqual([]);
    const broken: string[] = [];
    for (const [path, content] of Object.entries(files)) {
      const parser = new SaxesParser({ xmlns: true });
      parser.on('error', ({ message }) => broken.push(`${path}: ${message}`));
      parser.on('opentag', ({ name, attributes }) => {
        const target = attributes['Target']?.value;
        if (name !== 'Relationship' || target === undefined) return;
        const from = path.replace(/_rels\/[^/]*$/u, '');
        if (!(posix.join(from, target) in files)) broken.push(`${path}: ${target}`);
      });
      parser.write(strFromU8(content)).close();
    }
    expect(broken).toEqual([]);
  });

  test('the workbook of a part holds the rows of its CSV file, with names, their sources, and how it is cited', async () => {
    const { nilai } = atlas.tables;
    const parts = [
      ...[...atlas.indikatorById.values()].map(({ id, nama }) => ({
        path: `indikator/${id}`,
        nama,
        rows: nilai.rows.filter(({ indikator }) => indikator === id),
      })),
      ...atlas.kampung.map(({ kode, slug, nama }) => ({
        path: `kampung/${slug}`,
        nama,
        rows: nilai.rows.filter((row) => row.kode === kode),
      })),
      ...atlas.kecamatan.map((kecamatan) => ({
        path: `kecamatan/${kecamatan.slug}`,
        nama: namaTempat(kecamatan),
        rows: nilai.rows.filter(({ kode }) => kode.startsWith(kecamatan.kode)),
      })),
    ];
    for (const { path, nama, rows } of parts) {
      const grid = gridOf(datasetOf('nilai'), rows);
      const workbook = await openXlsx(await bytes(`${path}.xlsx`));
      const named = createNamedGrid(atlas, rows);
      expect(readSheet(workbook, 'Nilai', named)).toEqual(plainTable(named));
      const csv = readCsv(grid, await text(`${path}.csv`));
      expect(csv).toEqual(plainTable(grid));
      expect(pickColumns(plainTable(named), csv.header)).toEqual(csv);
      const told = workbook.getWorksheet('Sumber')?.getColumn(1).values.slice(2) ?? [];
      expect(new Set(told)).toEqual(new Set(rows.map(({ sumber }) => sumber)));
      const judul = atlas.rilis.sifat === 'contoh' ? `${nama} [DATA CONTOH]` : nama;
      expect(coverOf(workbook, 'Cara mengutip')).toContain(`. ${judul}. Data versi ${atlas.rilis.versi}, `);
      expect(coverOf(workbook, 'Cara mengutip')).toContain(`/${path}/ (diakses pada …).`);
    }
  });

  test('a row of a part names its place, what is measured, the unit, and who says so', () => {
    for (const row of atlas.tables.nilai.rows) {
      const { columns, rows } = createNamedGrid(atlas, [row]);
      const cells = Object.fromEntries(columns.map(({ nama }, at) => [nama, rows[0]?.[at]]));
      const kampung = atlas.kampung.find(({ kode }) => kode === row.kode);
      if (kampung) expect(cells).toMatchObject({ wilayah: kampung.nama, kecamatan: kampung.kecamatan.nama });
      else expect(cells).toMatchObject({ wilayah: atlas.wilayahByKode.get(row.kode)?.nama });
      const indikator = atlas.indikatorById.get(row.indikator);
      expect(cells).toMatchObject({ nama_indikator: indikator?.nama, satuan: indikator?.satuan });
      const sumber = atlas.sumberById.get(row.sumber);
      expect(cells).toMatchObject({ penerbit_sumber: sumber?.penerbit, url_sumber: sumber?.url });
    }
  });

  test('every workbook and the archive say how they are cited: as the page about them', async () => {
    const said = { 'nilai.xlsx': '/data/nilai/', 'nilai-lebar.xlsx': '/data/nilai/', [packageName('.xlsx')]: '/data/' };
    for (const [path, page] of Object.entries(said)) {
      const cited = coverOf(await openXlsx(await bytes(path)), 'Cara mengutip');
      expect(cited, path).toMatch(
        new RegExp(`Data versi ${atlas.rilis.versi}, .* https://\\S+${page} \\(diakses`, 'u'),
      );
    }
    const readme = strFromU8(unzipSync(await bytes(packageName('.zip')))['BACA-SAYA.txt'] ?? new Uint8Array());
    expect(readme).toMatch(/^Cara mengutip: .* https:\/\/\S+\/data\/ \(diakses pada …\)\.\r$/mu);
  });

  test('the dictionary of a workbook explains every column of its table', async () => {
    const sheet = (await openXlsx(await bytes('nilai.xlsx'))).getWorksheet('Kamus');
    const told = sheet?.getColumn(2).values.slice(2);
    expect(told).toEqual(Object.keys(datasetOf('nilai').columns));
  });

  test('the sources of a workbook are those that its rows name', async () => {
    const sheet = (await openXlsx(await bytes('nilai.xlsx'))).getWorksheet('Sumber');
    const told = sheet?.getColumn(1).values.slice(2);
    expect(told).toEqual(
      [...atlas.sumberById.keys()].filter((id) => atlas.tables.nilai.rows.some((row) => row.sumber === id)),
    );
  });

  test('no cell of any CSV begins as a formula would, unless it is a number below zero (OWASP, CSV injection)', async () => {
    const found: string[] = [];
    for (const { path, format } of all.filter((one) => ['csv', 'excel.csv'].includes(one.format))) {
      const delimiter = format === 'csv' ? ',' : ';';
      const { data } = Papa.parse<string[]>((await text(path.slice(folder.length))).replace('\uFEFF', ''), {
        delimiter,
      });
      const cells = data
        .flat()
        .filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/u.test(cell) && !/^-\d+(?:[.,]\d+)?$/u.test(cell));
      found.push(...cells.map((cell) => `${path}: ${cell}`));
    }
    expect(found).toEqual([]);
  });

  test('the files about one place or indikator hold its rows of the table, and no other', async () => {
    const grid = gridOf(datasetOf('nilai'), atlas.tables.nilai.rows);
    const whole = plainTable(grid).rows;
    for (const { kode, slug } of atlas.kampung) {
      expect(readCsv(grid, await text(`kampung/${slug}.csv`)).rows, slug).toEqual(
        whole.filter(([one]) => one === kode),
      );
    }
    for (const id of atlas.indikatorById.keys()) {
      expect(readCsv(grid, await text(`indikator/${id}.csv`)).rows, id).toEqual(whole.filter(([, one]) => one === id));
    }
    for (const { kode, slug } of atlas.kecamatan) {
      const rows = whole.filter(([one]) => one === kode || String(one).startsWith(`${kode}.`));
      expect(readCsv(grid, await text(`kecamatan/${slug}.csv`)).rows, slug).toEqual(rows);
    }
  });

  test('the archive holds every whole file byte for byte, with dictionary, licence and sums that agree', async () => {
    const files = unzipSync(await bytes(packageName('.zip')));
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
    const files = unzipSync(await bytes(packageName('.zip')));
    const { resources } = JSON.parse(strFromU8(files['datapackage.json'] ?? new Uint8Array())) as {
      resources: { path: string }[];
    };
    expect(resources.map(({ path }) => path).filter((path) => !(path in files))).toEqual([]);
  });

  test.each(['kampung', 'batas'])(
    'TopoJSON of %s has the areas of the GeoJSON: ids, properties, positions',
    async (id) => {
      const geojson = JSON.parse(await text(`${id}.geojson`)) as FeatureCollection<Polygon | MultiPolygon>;
      const topology = JSON.parse(await text(`${id}.topojson`)) as Topology<Record<string, GeometryCollection<object>>>;
      const object = topology.objects[id] ?? expect.fail(`no object ${id}`);
      const read = feature(topology, object) as FeatureCollection<Polygon | MultiPolygon>;
      expect(read.features.map(describeArea)).toEqual(geojson.features.map(describeArea));
      expect(topology.bbox).toEqual(geojson.bbox);
    },
  );
});

/** A ring may begin anywhere: it is told from its smallest position on, in its own direction. */
function canonicalRing(ring: readonly Position[]): string[] {
  const open = ring.slice(0, -1).map((position) => position.join());
  const at = open.indexOf(open.toSorted()[0] ?? '');
  return [...open.slice(at), ...open.slice(0, at)];
}

function describeArea({ id, properties, geometry }: FeatureCollection<Polygon | MultiPolygon>['features'][number]) {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return { id, properties, type: geometry.type, polygons: polygons.map((rings) => rings.map(canonicalRing)) };
}
