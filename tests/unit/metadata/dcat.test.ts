import jsonld from 'jsonld';
import { Parser, Writer, type Quad } from 'n3';
import { describe, expect, test } from 'vitest';
import { datasetIds } from '../../../src/lib/model/index.ts';
import { createCatalogue } from '../../../src/lib/metadata/dcat.ts';
import { createJsonLd, renderTurtle } from '../../../src/lib/metadata/graph.ts';
import { createCatalogJsonLd, createDatasetJsonLd, type MetadataContext } from '../../../src/lib/metadata/index.ts';
import { cities } from './cities.test-support.ts';
import { dcatTerms } from './terms.test-support.ts';

const turtlePath = 'unduh/terbaru/katalog.ttl';
const jsonPath = 'unduh/terbaru/katalog.jsonld';

/** Each statement on a line of its own, in one order, so that two graphs without blank nodes compare as lists. */
const canonical = (quads: readonly Quad[]): string[] =>
  new Writer()
    .quadsToString(quads)
    .split('\n')
    .filter((line) => line !== '')
    .toSorted();

const parse = (text: string): Quad[] => new Parser().parse(text);

/** No context is ever fetched. */
const offline = { documentLoader: (url: string) => Promise.reject(new Error(`would fetch ${url}`)), safe: true };

const name = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  spdx: 'http://spdx.org/rdf/terms#',
  type: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type',
} as const;

const unknownTerms = (quads: readonly Quad[]): string[] =>
  quads.map(({ predicate }) => predicate.value).filter((term) => !dcatTerms.has(term));

describe.each(cities)('the DCAT catalogue of $nama', ({ atlas, text, json, address, outputs, context }) => {
  const quads = parse(text(turtlePath));
  const objects = (subject: string, predicate: string) =>
    quads
      .filter((quad) => quad.subject.value === subject && quad.predicate.value === predicate)
      .map((quad) => quad.object);
  const instances = (type: string) =>
    quads
      .filter(({ predicate, object }) => predicate.value === name.type && object.value === type)
      .map((quad) => quad.subject.value);

  test('is the same graph in JSON-LD and in Turtle, read by two libraries of others', async () => {
    const expanded = await jsonld.toRDF(json(jsonPath) as object, { ...offline, format: 'application/n-quads' });
    expect(canonical(parse(String(expanded)))).toEqual(canonical(quads));
    expect(quads.length).toBeGreaterThan(200);
  });

  test('has no blank node, and every node that it makes is said to be something', () => {
    expect(
      quads.flatMap(({ subject, object }) => [subject, object]).filter(({ termType }) => termType === 'BlankNode'),
    ).toEqual([]);
    const typed = new Set(
      quads.filter(({ predicate }) => predicate.value === name.type).map(({ subject }) => subject.value),
    );
    const ours = quads.filter(
      ({ object }) =>
        object.termType === 'NamedNode' && object.value.includes('#') && object.value.startsWith(address('')),
    );
    expect(ours.length).toBeGreaterThan(0);
    for (const { object } of ours) expect(typed).toContain(object.value);
  });

  test('says nothing with a name that no vocabulary has', () => {
    expect(unknownTerms(quads)).toEqual([]);
  });

  test('every dataset that it lists is told to search engines on its landing page, by the same address', () => {
    const catalog = createCatalogJsonLd(context) as { dataset: { '@id': string; url: string }[] };
    const told = catalog.dataset.map((one) => `${one['@id']} on ${one.url}`);
    const listed = instances(`${name.dcat}Dataset`).map(
      (subject) => `${subject} on ${objects(subject, `${name.dcat}landingPage`)[0]?.value}`,
    );
    expect(told.toSorted()).toEqual(listed.toSorted());
    for (const id of datasetIds)
      expect(told).toContain(`${address(`data/${id}/#dataset`)} on ${address(`data/${id}/`)}`);
    expect(createDatasetJsonLd(context, 'nilai')).toHaveProperty('@id', address('data/nilai/#dataset'));
  });

  test('lists every dataset, the boundaries and all at once, with title and description in Indonesian and English', () => {
    const catalogue = instances(`${name.dcat}Catalog`);
    expect(catalogue).toHaveLength(1);
    const listed = objects(catalogue[0] ?? '', `${name.dcat}dataset`).map(({ value }) => value);
    expect(listed.toSorted()).toEqual(instances(`${name.dcat}Dataset`).toSorted());
    expect(listed).toHaveLength(datasetIds.length + 2);
    for (const subject of [...catalogue, ...listed]) {
      for (const property of ['title', 'description']) {
        const languages = objects(subject, `${name.dcterms}${property}`).map(({ language }) => language);
        expect(languages.toSorted(), `${subject} ${property}`).toEqual(['en', 'id']);
      }
    }
  });

  test('says of every dataset who, where, when, which version and under which licence', () => {
    for (const subject of instances(`${name.dcat}Dataset`)) {
      for (const property of ['publisher', 'creator', 'issued', 'modified', 'license', 'accrualPeriodicity']) {
        expect(objects(subject, `${name.dcterms}${property}`), `${subject} ${property}`).toHaveLength(1);
      }
      expect(objects(subject, `${name.dcterms}spatial`)[0]?.value).toBe(address('#wilayah'));
      expect(objects(subject, `${name.dcat}version`).map(({ value }) => value)).toEqual([atlas.rilis.versi]);
      expect(objects(subject, `${name.dcat}theme`)).toHaveLength(1);
    }
  });

  test('gives each file with the address, size and SHA-256 that it has', () => {
    const distributions = instances(`${name.dcat}Distribution`);
    expect(distributions.length).toBeGreaterThan(2 * datasetIds.length);
    for (const subject of distributions) {
      const url = objects(subject, `${name.dcat}downloadURL`)[0]?.value ?? '';
      const output = outputs.find(({ path }) => address(path) === url) ?? expect.fail(`no output at ${url}`);
      // The archive holds the catalogue, so the catalogue cannot know its size.
      if (output.format === 'zip') {
        expect(objects(subject, `${name.dcat}byteSize`)).toEqual([]);
        continue;
      }
      const { bytes, sha256 } = context.digest(output);
      expect(objects(subject, `${name.dcat}byteSize`)[0]?.value).toBe(String(bytes));
      const checksum = objects(subject, `${name.spdx}checksum`)[0]?.value ?? '';
      expect(objects(checksum, `${name.spdx}checksumValue`)[0]?.value).toBe(sha256);
      const mediaType = objects(subject, `${name.dcat}mediaType`)[0]?.value;
      expect(mediaType).toBe(`https://www.iana.org/assignments/media-types/${output.mediaType.split(';')[0]}`);
    }
  });

  test('points only to files that exist', () => {
    const known = new Set(outputs.map(({ path }) => address(path)));
    const named = quads
      .map(({ object }) => object.value)
      .filter((value) => /^https:\/\/contoh\.example\/.*\.\w+$/u.test(value));
    expect(named.length).toBeGreaterThan(0);
    for (const value of named) expect(known).toContain(value);
  });

  test('is the same text when it is made again', () => {
    expect(renderTurtle(createCatalogue(context))).toBe(text(turtlePath));
  });
});

test('a misspelt name is found', () => {
  const wrong = '<https://contoh.example/> <http://www.w3.org/ns/dcat#downloadUrl> <https://contoh.example/a.csv> .';
  expect(unknownTerms(parse(wrong))).toEqual(['http://www.w3.org/ns/dcat#downloadUrl']);
});

/** All statements about one thing, by the name of what they say. */
function statementsOf(context: MetadataContext, subject: string): Record<string, string[]> {
  const own = parse(renderTurtle(createCatalogue(context))).filter((quad) => quad.subject.value === subject);
  const byName = Map.groupBy(own, ({ predicate }) => predicate.value.replace(/^.*[#/]/u, ''));
  return Object.fromEntries([...byName].map(([term, quads]) => [term, quads.map(({ object }) => object.value)]));
}

describe('a contact', () => {
  const { context, address } = cities[0] ?? expect.fail();
  const withContact = { ...context, situs: { ...context.situs, kontak: 'data@contoh.example' } };

  test('is named where somebody answers', () => {
    expect(statementsOf(withContact, address('data/nilai/#dataset'))['contactPoint']).toEqual([address('#kontak')]);
    expect(statementsOf(withContact, address('#kontak'))).toMatchObject({
      type: ['http://www.w3.org/2006/vcard/ns#Organization'],
      hasEmail: ['mailto:data@contoh.example'],
    });
  });

  test('is not made up where nobody does', () => {
    const nobody = { ...context, situs: { ...context.situs, kontak: null } };
    for (const one of [context, nobody]) expect(renderTurtle(createCatalogue(one))).not.toContain('contactPoint');
  });
});

describe('frozen releases', () => {
  const { context, address } = cities[1] ?? expect.fail('no real data');
  const file = (path: string, bytes = 5) => ({ path: `unduh/rilis/${path}`, bytes, sha256: 'ab'.repeat(32) });
  const names = ['nilai.csv', 'nilai.csv-metadata.json', 'kampung-kb-banjarmasin.zip', 'batas.geojson'];
  const rilis = (versi: string, own: readonly string[]) => ({
    versi,
    sidik: '',
    berkas: own.map((nama) => file(`${versi}/${nama}`)),
    tabel: new Map(),
  });
  const beku = [rilis('2026.11', names), rilis('2026.12', ['nilai.csv'])];
  const withReleases = { ...context, situs: { ...context.situs, beku } };
  const of = (subject: string) => statementsOf(withReleases, subject);
  const frozen = (path: string) => address(`unduh/rilis/${path}`);

  test('are versions of the dataset of today, at the addresses of their files', () => {
    expect(of(address('data/nilai/#dataset'))['hasVersion']).toEqual([
      frozen('2026.11/nilai.csv#dataset'),
      frozen('2026.12/nilai.csv#dataset'),
    ]);
    expect(of(address('data/#batas'))['hasVersion']).toEqual([frozen('2026.11/batas.geojson#dataset')]);
    expect(of(frozen('2026.11/nilai.csv#dataset'))).toMatchObject({
      version: ['2026.11'],
      issued: ['2026-11-24'],
      isVersionOf: [address('data/nilai/#dataset')],
      landingPage: [address('data/rilis/')],
      distribution: [frozen('2026.11/nilai.csv#distribusi')],
    });
    expect(of(frozen('2026.11/nilai.csv#distribusi'))).toMatchObject({
      downloadURL: [frozen('2026.11/nilai.csv')],
      byteSize: ['5'],
      conformsTo: [frozen('2026.11/nilai.csv-metadata.json')],
    });
  });

  test('of everything at once form a series', () => {
    expect(of(frozen('2026.11/kampung-kb-banjarmasin.zip#dataset'))).toMatchObject({
      inSeries: [address('data/rilis/#seri')],
      isVersionOf: [address('data/#semua')],
    });
    expect(of(address('data/rilis/#seri'))['type']).toEqual([`${name.dcat}DatasetSeries`]);
  });

  test('a release says no day of issue that the table of releases does not have, and names no file that it lacks', () => {
    expect(of(frozen('2026.12/nilai.csv#dataset'))).not.toHaveProperty('issued');
    expect(of(frozen('2026.12/nilai.csv#distribusi'))).not.toHaveProperty('conformsTo');
    expect(of(address('data/kampung/#dataset'))).not.toHaveProperty('hasVersion');
  });

  test('are spoken of in known names only, and not at all before the first', () => {
    expect(unknownTerms(parse(renderTurtle(createCatalogue(withReleases))))).toEqual([]);
    expect(renderTurtle(createCatalogue(context))).not.toMatch(/hasVersion|DatasetSeries/u);
  });
});

test('keywords are tagged with the language that they are of', () => {
  const { context, address } = cities[1] ?? expect.fail();
  const turtle = renderTurtle(createCatalogue(context));
  const tags = parse(turtle)
    .filter(
      ({ subject, predicate }) =>
        subject.value === address('data/nilai/#dataset') && predicate.value.endsWith('keyword'),
    )
    .map(({ object }) => `${object.value}@${object.language}`);
  expect(tags).toEqual(expect.arrayContaining(['open data@en', 'data terbuka@id']));
  expect(tags).not.toContain('open data@id');
});

test('the values of the real city are said to cover the province and the country too', () => {
  const { context, address } = cities[1] ?? expect.fail();
  expect(statementsOf(context, address('data/nilai/#dataset'))['spatial']).toEqual([
    address('#wilayah'),
    address('#wilayah-63'),
    address('#wilayah-ID'),
  ]);
  expect(statementsOf(context, address('data/kampung/#dataset'))['spatial']).toEqual([address('#wilayah')]);
  expect(statementsOf(context, address('#wilayah-63'))).toMatchObject({ prefLabel: ['Kalimantan Selatan'] });
});

test('the boundaries of the real city keep the licence of their source; those of a synthetic one have none to keep', () => {
  const licences = cities.map(({ text }) =>
    parse(text(turtlePath))
      .filter(
        ({ subject, predicate }) => subject.value.endsWith('#batas') && predicate.value === `${name.dcterms}license`,
      )
      .map(({ object }) => object.value),
  );
  const ccBy = 'https://creativecommons.org/licenses/by/4.0/';
  expect(licences).toEqual([[ccBy], ['https://opensource.org/license/mit'], [ccBy]]);
});

test('the values of the fixture span 2022 to July 2025, as exactly as the rows say it', () => {
  const quads = parse(cities[0]?.text(turtlePath) ?? '');
  const period = quads.filter(({ subject }) => subject.value.endsWith('/data/nilai/#dataset-periode'));
  expect(period.map(({ object }) => [object.value, object.datatype?.value.split('#')[1]]).slice(1)).toEqual([
    ['2022', 'gYear'],
    ['2025-07', 'gYearMonth'],
  ]);
});

test('both forms write whatever a text or an address may hold', async () => {
  const text = 'a "b" \\ c\nd\te\r';
  const iri = 'https://contoh.example/a b<c>"d"\\{e}';
  const prefixes = { dcterms: name.dcterms };
  const statements = [['dcterms:title', [{ text, lang: 'id' }, { iri }]]] as const;
  const nodes = [{ iri: 'https://contoh.example/', types: ['dcterms:Thing'], statements }] as const;
  const quads = parse(renderTurtle({ prefixes, nodes }));
  expect(quads.map(({ object }) => object.value).slice(1)).toEqual([
    text,
    'https://contoh.example/a%20b%3Cc%3E%22d%22%5C%7Be%7D',
  ]);
  const expanded = await jsonld.toRDF(createJsonLd({ prefixes, nodes }), { ...offline, format: 'application/n-quads' });
  expect(canonical(parse(String(expanded)))).toEqual(canonical(quads));
});
