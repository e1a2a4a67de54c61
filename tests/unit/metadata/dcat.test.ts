import jsonld from 'jsonld';
import { Parser, Writer, type Quad } from 'n3';
import { describe, expect, test } from 'vitest';
import { datasetIds } from '../../../src/lib/model/index.ts';
import { createCatalogue } from '../../../src/lib/metadata/dcat.ts';
import { createJsonLd, renderTurtle } from '../../../src/lib/metadata/graph.ts';
import { cities } from './cities.test-support.ts';

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

  test('lists every dataset and the boundaries, with title and description in Indonesian and English', () => {
    const catalogue = instances(`${name.dcat}Catalog`);
    expect(catalogue).toHaveLength(1);
    const listed = objects(catalogue[0] ?? '', `${name.dcat}dataset`).map(({ value }) => value);
    expect(listed.toSorted()).toEqual(instances(`${name.dcat}Dataset`).toSorted());
    expect(listed).toHaveLength(datasetIds.length + 1);
    for (const subject of [...catalogue, ...listed]) {
      for (const property of ['title', 'description']) {
        const languages = objects(subject, `${name.dcterms}${property}`).map(({ language }) => language);
        expect(languages.toSorted(), `${subject} ${property}`).toEqual(['en', 'id']);
      }
    }
  });

  test('says of every dataset who, where, when, which version and under which licence', () => {
    for (const subject of instances(`${name.dcat}Dataset`)) {
      for (const property of ['publisher', 'spatial', 'issued', 'modified', 'license', 'accrualPeriodicity']) {
        expect(objects(subject, `${name.dcterms}${property}`), `${subject} ${property}`).toHaveLength(1);
      }
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

test('the boundaries of the real city keep the licence of their source; those of a synthetic one have none to keep', () => {
  const licences = cities.map(({ text }) =>
    parse(text(turtlePath))
      .filter(
        ({ subject, predicate }) => subject.value.endsWith('#batas') && predicate.value === `${name.dcterms}license`,
      )
      .map(({ object }) => object.value),
  );
  const ccBy = 'https://creativecommons.org/licenses/by/4.0/deed.id';
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
