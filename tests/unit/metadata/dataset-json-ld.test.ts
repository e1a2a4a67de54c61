import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDatasetJsonLd, renderScriptJson } from '../../../src/lib/metadata/index.ts';
import { datasetIds } from '../../../src/lib/model/index.ts';
import { namaSitus } from '../../../src/lib/umpan/index.ts';
import { site } from '../../../src/site.ts';
import { cities } from './cities.test-support.ts';
import { listUnknownTerms, schemaOrg } from './terms.test-support.ts';

interface Dataset {
  name: string;
  description: string;
  url: string;
  version: string;
  license: string;
  creator: { '@type': string; name: string };
  spatialCoverage: { name: string; geo?: { box: string } }[];
  temporalCoverage?: string;
  variableMeasured?: { name: string; unitText?: string }[];
  distribution: { contentUrl: string; encodingFormat: string; sha256: string }[];
}

const recommended = [
  'url identifier version license isAccessibleForFree keywords creator publisher distribution',
  'includedInDataCatalog spatialCoverage alternateName inLanguage datePublished dateModified',
].flatMap((line) => line.split(' '));

const formatsOf: Readonly<Partial<Record<string, readonly string[]>>> = {
  batas: ['application/geo+json'],
  semua: ['application/zip', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
};

describe.each(cities)('schema.org Dataset, $nama', ({ atlas, context, outputs, address }) => {
  const all = ([...datasetIds, 'batas', 'semua'] as const).map((id) => ({
    id,
    data: createDatasetJsonLd(context, id) as Dataset,
  }));

  test.each(all)('$id has what Google requires: a name, and a description of 50 to 5,000 characters', ({ data }) => {
    expect(data).toMatchObject({ '@context': 'https://schema.org/', '@type': 'Dataset' });
    expect(data.name).not.toBe('');
    expect(data.description.length).toBeGreaterThanOrEqual(50);
    expect(data.description.length).toBeLessThanOrEqual(5000);
  });

  test.each(all)('$id has what Google recommends', ({ id, data }) => {
    expect(Object.keys(data)).toEqual(expect.arrayContaining(recommended));
    // Lines measure nothing.
    expect((data.variableMeasured ?? []).length > 0).toBe(id !== 'batas');
    expect(data.license).toMatch(/^https:/u);
    expect(data.version).toBe(atlas.rilis.versi);
  });

  test.each(all)('$id offers its formats at whole addresses that exist', ({ id, data }) => {
    const types = data.distribution.map(({ encodingFormat }) => encodingFormat);
    expect(types).toEqual(expect.arrayContaining([...(formatsOf[id] ?? ['text/csv', 'application/json'])]));
    const own = id === 'semua' ? null : id;
    const known = outputs.filter(({ dataset }) => dataset === own).map(({ path }) => address(path));
    for (const { contentUrl } of data.distribution) expect(known).toContain(contentUrl);
  });

  test('every type and every property is one of schema.org', () => {
    expect(all.flatMap(({ data }) => listUnknownTerms(data, schemaOrg))).toEqual([]);
  });

  test('the compiler has the name under which the site is cited, and is no person', () => {
    const names = new Set(all.map(({ data }) => `${data.creator['@type']} ${data.creator.name}`));
    expect([...names]).toEqual([`Organization ${namaSitus({ ...atlas, kota: atlas.kota }, site.nama)}`]);
  });

  test('the box has latitude before longitude', () => {
    const [south = NaN, west = NaN, north = NaN, east = NaN] = (all[0]?.data.spatialCoverage[0]?.geo?.box ?? '')
      .split(' ')
      .map(Number);
    expect([west, south, east, north]).toEqual([...atlas.bbox]);
  });

  test('the values name each indicator with its unit', () => {
    const values = all.find(({ id }) => id === 'nilai')?.data.variableMeasured ?? [];
    expect(values.map(({ unitText }) => unitText)).toEqual(
      [...atlas.indikatorById.values()].map(({ satuan }) => satuan),
    );
  });
});

test('the kampung have their status and its evidence among what is measured', () => {
  const { context } = cities[1] ?? expect.fail();
  const { variableMeasured = [] } = createDatasetJsonLd(context, 'kampung') as Dataset;
  const names = variableMeasured.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['kode', 'klasifikasi', 'status', 'status_dasar', 'bukti_tanggal']));
  expect(new Set(names).size).toBe(names.length);
});

test('values that also tell of the province and the country say so; other tables are about the city', () => {
  const { context } = cities[1] ?? expect.fail();
  const placesOf = (id: 'nilai' | 'kampung') =>
    (createDatasetJsonLd(context, id) as Dataset).spatialCoverage.map(({ name }) => name);
  expect(placesOf('nilai')).toEqual(['Kota Banjarmasin', 'Kalimantan Selatan', 'Indonesia']);
  expect(placesOf('kampung')).toEqual(['Kota Banjarmasin']);
});

test('whom to ask is told only where somebody answers', () => {
  const { context } = cities[0] ?? expect.fail();
  const creatorWith = (kontak: string | null) =>
    (createDatasetJsonLd({ ...context, situs: { ...context.situs, kontak } }, 'nilai') as Dataset).creator;
  expect(creatorWith(null)).not.toHaveProperty('contactPoint');
  expect(creatorWith('data@contoh.example')).toMatchObject({
    contactPoint: { '@type': 'ContactPoint', email: 'data@contoh.example' },
  });
});

test('a misspelt property, at whatever depth, and an unknown type are found', () => {
  const { context } = cities[0] ?? expect.fail();
  const { distribution, ...data } = createDatasetJsonLd(context, 'nilai') as Dataset;
  const wrong = { ...data, distributions: distribution, creator: { '@type': 'Organisation', name: 'x' } };
  const deep = { ...data, distribution: [{ '@type': 'DataDownload', contentURL: 'https://contoh.example/' }] };
  expect(listUnknownTerms(wrong, schemaOrg)).toEqual(['Dataset.distributions', 'Organisation']);
  expect(listUnknownTerms(deep, schemaOrg)).toEqual(['DataDownload.contentURL']);
});

test('the values of the fixture cover 2022 to July 2025, from the first day to the last', () => {
  const fixture = cities[0] ?? expect.fail();
  expect(createDatasetJsonLd(fixture.context, 'nilai')).toMatchObject({ temporalCoverage: '2022-01-01/2025-07-31' });
  expect(createDatasetJsonLd(fixture.context, 'istilah')).not.toHaveProperty('temporalCoverage');
});

test('nothing in it can end the script element or begin a comment, and it is read back equal', () => {
  expect(renderScriptJson({ a: '</script><!--' })).toBe(String.raw`{"a":"\u003c/script>\u003c!--"}`);
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom('<', '/', 'script', '>', '!--', '"', '\\', 'é', '\u2028') })),
      (texts) => {
        const json = renderScriptJson(texts);
        expect(json).not.toContain('<');
        expect(JSON.parse(json)).toEqual(texts);
      },
    ),
  );
});
