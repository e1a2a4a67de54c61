import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { publishSchema, schemaFiles } from '../../../src/lib/metadata/index.ts';
import { situs } from '../../../src/lib/output/fixture.test-support.ts';
import { cities } from './cities.test-support.ts';

const createAjv = (): Ajv2020 => {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats(ajv);
  return ajv;
};

type Json = string | number | boolean | null | Json[] | JsonObject;
interface JsonObject {
  [key: string]: Json;
}

/** The same schema, closed: a key that it does not name is a fault. Readers get the open one. */
function close(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(close);
  if (typeof schema !== 'object' || schema === null) return schema;
  const closed = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, close(value)]));
  return 'properties' in closed && 'required' in closed ? { ...closed, additionalProperties: false } : closed;
}

const real = cities[1] ?? expect.fail('no real data');
const files = schemaFiles(real.context.tabelLain);
const schemaOf = (file: (typeof files)[number]) => publishSchema({ situs }, file);
const compileClosed = (file: (typeof files)[number]): ValidateFunction => {
  const schema = JSON.parse(JSON.stringify(schemaOf(file))) as Json;
  return createAjv().compile(close(schema) as object);
};

test.each(files)('the schema "$nama" is valid by the meta-schema of JSON Schema 2020-12', (file) => {
  const ajv = createAjv();
  expect(ajv.validateSchema(schemaOf(file)), ajv.errorsText()).toBe(true);
  expect(schemaOf(file).$id).toBe(`https://contoh.example/kampung-kb/api/v1/skema/${file.nama}.json`);
});

describe.each(cities)('the JSON files of $nama', ({ outputs, json, context }) => {
  // The columns of the wide form are those of the values that a city has.
  const own = schemaFiles(context.tabelLain);
  const data = outputs.filter(({ format }) => format === 'json' || format === 'geojson');

  test('follow exactly one schema each', () => {
    for (const { path } of data) {
      expect(
        own.filter(({ berkas }) => berkas.test(path)).map(({ nama }) => nama),
        path,
      ).toHaveLength(1);
    }
  });

  test.each(own)('follow "$nama" with every key and no other', (file) => {
    const validate = compileClosed(file);
    const followers = data.filter(({ path }) => file.berkas.test(path));
    expect(followers.length).toBeGreaterThan(0);
    for (const { path } of followers) {
      validate(json(path));
      expect((validate.errors ?? []).slice(0, 3), path).toEqual([]);
    }
  });
});

describe('a schema refuses', () => {
  const validate = createAjv().compile(schemaOf(files.find(({ nama }) => nama === 'unduh-nilai') ?? expect.fail()));
  const broken = (change: object) => {
    const file = real.json('unduh/terbaru/nilai.json') as { data: object[] };
    return { ...file, data: [{ ...file.data[0], ...change }] };
  };

  test.each([
    ['nothing that is right', {}, true],
    ['nothing that a later release may add', { baru: 1 }, true],
    ['a number as text', { nilai: '26' }, false],
    ['a code without its dots', { kode: '6371011001' }, false],
    ['a grade that does not exist', { mutu: 'baik' }, false],
    ['a date that is none', { periode: '20/11/2023' }, false],
    ['a source that is missing', { sumber: null }, false],
  ])('%s', (_name, change, valid) => {
    expect(validate(broken(change))).toBe(valid);
  });
});
