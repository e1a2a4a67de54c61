/** Whatever names the licence of a file names the same: the file itself, Data Package, CSVW, DCAT, schema.org, the archive. */
import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'n3';
import { describe, expect, test } from 'vitest';
import { createDatasetJsonLd, lisensiBerkas } from '../../../src/lib/metadata/index.ts';
import { datasetIds } from '../../../src/lib/model/index.ts';
import { situs } from '../../../src/lib/output/fixture.test-support.ts';
import {
  createPeriodMapsBagan,
  createStatusMapsBagan,
  renderText,
  semuaPath,
  type Output,
} from '../../../src/lib/output/index.ts';
import { site, situs as published } from '../../../src/site.ts';
import { cities, type City } from './cities.test-support.ts';

const ccBy = 'https://creativecommons.org/licenses/by/4.0/';
const mit = 'https://opensource.org/license/mit';

const licencesOf = ({ atlas }: City, output: Output): string[] =>
  lisensiBerkas(output, { atlas, lisensi: situs.lisensi }).map(({ url }) => url);

const isMap = ({ format }: Output): boolean => format === 'geojson' || format === 'topojson';

/** Every file that says its own licence, and what it says. */
function ownLicences({ text }: City, output: Output): string[] | null {
  if (!['json', 'geojson', 'topojson'].includes(output.format)) return null;
  const head = JSON.parse(text(output.path)) as { lisensi: { url: string }; lisensi_batas?: { url: string } | null };
  return [...new Set([head.lisensi.url, ...(head.lisensi_batas ? [head.lisensi_batas.url] : [])])];
}

test('the site publishes under the address by which programs know the licence, and leads people to its Indonesian page', () => {
  expect(published.lisensi).toEqual({ nama: 'CC BY 4.0', url: ccBy });
  expect(situs.lisensi).toEqual(published.lisensi);
  expect(site.lisensi.halaman).toBe(`${ccBy}deed.id`);
});

describe('in the real data', () => {
  const real = cities[1] ?? expect.fail('no real data');
  const { atlas, outputs, text, find } = real;

  test.each([
    ['unduh/terbaru/nilai.csv', [ccBy]],
    ['unduh/terbaru/kampung.json', [ccBy]],
    ['unduh/terbaru/kampung.geojson', [ccBy, mit]],
    ['unduh/terbaru/kampung.topojson', [ccBy, mit]],
    ['unduh/terbaru/batas.geojson', [mit]],
    ['unduh/terbaru/batas.topojson', [mit]],
    ['unduh/terbaru/kampung-kb-banjarmasin.xlsx', [ccBy]],
    ['unduh/terbaru/kampung-kb-banjarmasin.html', [ccBy, mit]],
    ['unduh/terbaru/kampung-kb-banjarmasin.zip', [ccBy, mit]],
    ['unduh/terbaru/grafik/peta-empat-tanggal.svg', [ccBy, mit]],
    ['unduh/terbaru/grafik/peta-empat-tanggal.csv', [ccBy]],
    ['unduh/terbaru/grafik/jumlah-kampung-kb.svg', [ccBy]],
  ])('%s is under %j', (path, expected) => {
    expect(licencesOf(real, find(path))).toEqual(expected);
  });

  test('every chart that is a map, and no other, draws the boundaries', async () => {
    const maps = [
      createStatusMapsBagan(atlas),
      ...[...atlas.indikatorById.values()].map((one) => createPeriodMapsBagan(atlas, one)),
    ];
    const drawn = maps.flatMap((bagan) => (bagan === null ? [] : [`unduh/terbaru/grafik/${bagan.id}.svg`]));
    const flagged = outputs.filter((one) => one.format === 'svg' && licencesOf(real, one).includes(mit));
    expect(flagged.map(({ path }) => path).toSorted()).toEqual(drawn.toSorted());
    for (const output of flagged) expect(await renderText(output), output.path).toContain('garis batas MIT');
  });

  test('the page with the map and the archive say it in words', async () => {
    expect(text('unduh/terbaru/kampung-kb-banjarmasin.html')).toMatch(
      /by\/4\.0\/" rel="license">[^<]*<.*\(lisensi MIT\)/su,
    );
    const zip = await find(semuaPath(atlas.kota, 'zip')).render();
    const words = strFromU8(unzipSync(zip as Uint8Array)['LISENSI.txt'] ?? new Uint8Array());
    expect(words).toContain(ccBy);
    expect(words).toContain('lisensi MIT');
  });
});

describe.each(cities)('in $nama', (city) => {
  const { atlas, outputs, context, json, text, find, address } = city;

  test('a city that draws its own boundaries has nobody else to name', () => {
    const others = outputs.filter((output) => licencesOf(city, output).join() !== ccBy);
    expect(others.length > 0).toBe(atlas.rilis.sifat === 'nyata');
  });

  test('every file with a head says in it what holds for it', () => {
    const told = outputs.flatMap((output) => {
      const own = ownLicences(city, output);
      return own === null ? [] : [[output, own] as const];
    });
    expect(told.length).toBeGreaterThan(20);
    for (const [output, own] of told) {
      expect(new Set(own), output.path).toEqual(new Set(licencesOf(city, output)));
    }
  });

  test('every Parquet file says it', async () => {
    for (const output of outputs.filter(({ format }) => format === 'parquet')) {
      // The pairs of its footer stand there as they are: name, some bytes of lengths, value.
      const footer = strFromU8((await output.render()) as Uint8Array, true);
      const told = /lisensi[^a-z]{1,8}(https:[\w./-]+)/u.exec(footer)?.[1] ?? '';
      expect([told.slice(0, ccBy.length)], output.path).toEqual(licencesOf(city, output));
    }
  });

  test('Data Package says it of every file, or leaves what holds for the package', () => {
    const descriptor = json('unduh/terbaru/datapackage.json') as {
      licenses: { path: string }[];
      resources: { path: string; licenses?: { path: string }[] }[];
    };
    for (const { path, licenses } of descriptor.resources) {
      const told = (licenses ?? descriptor.licenses).map((licence) => licence.path);
      expect(told, path).toEqual(licencesOf(city, find(`unduh/terbaru/${path}`)));
    }
  });

  test('CSVW says it of every CSV file', () => {
    const group = json('unduh/terbaru/csv-metadata.json') as {
      tables: { url: string; 'dc:license': { '@id': string } }[];
    };
    for (const { url, 'dc:license': licence } of group.tables) {
      expect([licence['@id']], url).toEqual(licencesOf(city, find(`unduh/terbaru/${url}`)));
    }
  });

  test('DCAT says it of every distribution', () => {
    const quads = new Parser().parse(text('unduh/terbaru/katalog.ttl'));
    const objects = (subject: string, term: string) =>
      quads
        .filter((quad) => quad.subject.value === subject && quad.predicate.value.endsWith(term))
        .map(({ object }) => object.value);
    const distributions = quads.filter(({ object }) => object.value === 'http://www.w3.org/ns/dcat#Distribution');
    expect(distributions.length).toBeGreaterThan(60);
    for (const { subject } of distributions) {
      const [url = ''] = objects(subject.value, '#downloadURL');
      const output = outputs.find(({ path }) => address(path) === url) ?? expect.fail(url);
      expect(objects(subject.value, '/license'), url).toEqual(licencesOf(city, output));
    }
  });

  test('schema.org says it of every download', () => {
    for (const id of [...datasetIds, 'batas', 'semua'] as const) {
      const { license, distribution } = createDatasetJsonLd(context, id) as {
        license: string;
        distribution: { contentUrl: string; license: string | string[] }[];
      };
      for (const { contentUrl, license: own } of distribution) {
        const output = outputs.find(({ path }) => address(path) === contentUrl) ?? expect.fail(contentUrl);
        expect([own].flat(), contentUrl).toEqual(licencesOf(city, output));
        expect(own, 'what holds for the dataset holds for each of its files').toContain(license);
      }
    }
  });

  test('a file that is no map has no licence of boundaries in its head', () => {
    for (const output of outputs.filter((one) => one.format === 'json')) {
      expect(isMap(output)).toBe(false);
      expect(JSON.parse(text(output.path)), output.path).not.toHaveProperty('lisensi_batas');
    }
  });
});
