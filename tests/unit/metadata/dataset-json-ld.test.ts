import fc from 'fast-check';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { createDatasetJsonLd, renderScriptJson } from '../../../src/lib/metadata/index.ts';
import { datasetIds } from '../../../src/lib/model/index.ts';
import { namaSitus } from '../../../src/lib/umpan/index.ts';
import { site } from '../../../src/site.ts';
import { cities } from './cities.test-support.ts';

interface Dataset {
  name: string;
  description: string;
  url: string;
  version: string;
  license: string;
  creator: { '@type': string; name: string };
  spatialCoverage: { geo: { box: string } };
  temporalCoverage?: string;
  variableMeasured: { name: string; unitText?: string }[];
  distribution: { contentUrl: string; encodingFormat: string; sha256: string }[];
}

const recommended = [
  'url identifier version license isAccessibleForFree keywords creator publisher variableMeasured distribution',
  'includedInDataCatalog spatialCoverage alternateName inLanguage datePublished dateModified',
].flatMap((line) => line.split(' '));

describe.each(cities)('schema.org Dataset, $nama', ({ atlas, context, outputs, address }) => {
  const all = datasetIds.map((id) => ({ id, data: createDatasetJsonLd(context, id) as Dataset }));

  test.each(all)('$id has what Google requires: a name, and a description of 50 to 5,000 characters', ({ data }) => {
    expect(data).toMatchObject({ '@context': 'https://schema.org/', '@type': 'Dataset' });
    expect(data.name).not.toBe('');
    expect(data.description.length).toBeGreaterThanOrEqual(50);
    expect(data.description.length).toBeLessThanOrEqual(5000);
  });

  test.each(all)('$id has what Google recommends', ({ data }) => {
    expect(Object.keys(data)).toEqual(expect.arrayContaining(recommended));
    expect(data.license).toMatch(/^https:/u);
    expect(data.version).toBe(atlas.rilis.versi);
  });

  test.each(all)('$id offers CSV and JSON at whole addresses that exist', ({ id, data }) => {
    const types = data.distribution.map(({ encodingFormat }) => encodingFormat);
    expect(types).toEqual(expect.arrayContaining(['text/csv', 'application/json']));
    const known = outputs.filter(({ dataset }) => dataset === id).map(({ path }) => address(path));
    for (const { contentUrl } of data.distribution) expect(known).toContain(contentUrl);
  });

  test('every key is a term of a vocabulary, and the reading of JSON-LD by another library loses nothing', async () => {
    const documentLoader = (documentUrl: string) =>
      Promise.resolve({ contextUrl: null, documentUrl, document: { '@context': { '@vocab': 'http://schema.org/' } } });
    for (const { data } of all) {
      const [node] = (await jsonld.expand(data, { documentLoader, safe: true })) as Record<string, unknown>[];
      const terms = Object.keys(node ?? {}).filter((key) => !key.startsWith('@'));
      expect(terms).toHaveLength(Object.keys(data).filter((key) => !key.startsWith('@')).length);
      expect(node?.['@type']).toEqual(['http://schema.org/Dataset']);
    }
  });

  test('the compiler has the name under which the site is cited, and is no person', () => {
    const names = new Set(all.map(({ data }) => `${data.creator['@type']} ${data.creator.name}`));
    expect([...names]).toEqual([`Organization ${namaSitus({ ...atlas, kota: atlas.kota }, site.nama)}`]);
  });

  test('the box has latitude before longitude', () => {
    const [south = NaN, west = NaN, north = NaN, east = NaN] = (all[0]?.data.spatialCoverage.geo.box ?? '')
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
