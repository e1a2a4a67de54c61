/** The files that are published, of three cities: all twins of one table are equal. */
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import Papa from 'papaparse';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import { datasetIds, datasetOf } from '../../../src/lib/model/index.ts';
import { gridOf } from '../../../src/lib/output/grid.ts';
import { createStatusGrid } from '../../../src/lib/output/kampung-status.ts';
import { createWideGrid } from '../../../src/lib/output/wide.ts';
import { cities, folder } from './cities.ts';
import { openXlsx, plainTable, readCsv, readExcelCsv, readNdjson, readParquet, readSheet } from './readers.ts';

describe.each(cities)('$nama', ({ atlas, all, text, bytes }) => {
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

  test.each([
    { id: 'kampung-status', judul: 'Status Kampung KB', create: createStatusGrid },
    { id: 'nilai-lebar', judul: 'Nilai, bentuk lebar', create: createWideGrid },
  ])('all twins of $id hold the same', async ({ id, judul, create }) => {
    const grid = create(atlas);
    const expected = plainTable(grid);
    expect(readCsv(grid, await text(`${id}.csv`))).toEqual(expected);
    expect(readExcelCsv(grid, await text(`${id}.excel.csv`))).toEqual(expected);
    expect(readNdjson(grid, await text(`${id}.ndjson`))).toEqual(expected);
    expect(await readParquet(await bytes(`${id}.parquet`))).toMatchObject(expected);
    expect(readSheet(await openXlsx(await bytes(`${id}.xlsx`)), judul, grid)).toEqual(expected);
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
