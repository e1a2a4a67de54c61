/** The OpenAPI document by an independent validator, and every file that it describes by the schema that it names. */
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { headersOf } from '../../../scripts/lib/media-types.ts';
import { openapiPath } from '../../../src/lib/api/index.ts';
import { renderText } from '../../../src/lib/output/index.ts';
import { cities } from '../metadata/cities.test-support.ts';

interface Parameter {
  readonly name: string;
  readonly schema: { readonly enum: readonly string[] };
}
interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly responses: Record<string, { description: string; content?: Record<string, { schema: { $ref?: string } }> }>;
}
interface Document {
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Record<string, { readonly get: Operation }>;
  readonly components: { readonly schemas: Record<string, object> };
}

/** A path with a gap as all paths that it stands for. */
const fill = (path: string, [parameter, ...rest]: readonly Parameter[]): string[] =>
  parameter === undefined
    ? [path]
    : parameter.schema.enum.flatMap((value) => fill(path.replace(`{${parameter.name}}`, value), rest));

describe.each(cities)('the OpenAPI document of $nama', ({ atlas, outputs, find, json }) => {
  const document = json(openapiPath) as Document;
  const described = Object.entries(document.paths).flatMap(([path, { get }]) =>
    fill(path, get.parameters ?? []).map((file) => ({ file: file.slice(1), get })),
  );

  test('is valid OpenAPI 3.1', async () => {
    const result = await new Validator().validate(JSON.parse(JSON.stringify(document)) as Record<string, unknown>);
    expect(result).toMatchObject({ valid: true });
  });

  test('begins its paths where the site lies', () => {
    expect(document).toMatchObject({ openapi: '3.1.0', servers: [{ url: 'https://contoh.example/kampung-kb' }] });
  });

  test('names every operation once', () => {
    const ids = Object.values(document.paths).map(({ get }) => get.operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('describes no file that is not there', () => {
    for (const { file } of described) expect(() => find(file)).not.toThrow();
  });

  test('names for every file the media type with which the host files have it served', () => {
    for (const { file, get } of described) {
      const named = Object.keys(get.responses['200']?.content ?? {}).map((type) => type.replace(/;.*/u, ''));
      expect(named, file).toEqual([headersOf(`/${file}`)['Content-Type']?.replace(/;.*/u, '')]);
    }
  });

  test('describes every file once', () => {
    const files = described.map(({ file }) => file);
    expect(new Set(files).size).toBe(files.length);
  });

  test.each([
    ['every JSON file for programs but itself', /^api\/v1\//u, [openapiPath]],
    // Programs that read metadata find those by themselves.
    ['every whole table as CSV', /^unduh\/terbaru\/[^/]+(?<!\.excel)\.csv$/u, []],
    ['every whole table as JSON', /^unduh\/terbaru\/(?!datapackage\.)[^/]+(?<!-metadata)\.json$/u, []],
    ['every map as GeoJSON', /\.geojson$/u, []],
    ['the values of every place and every indikator', /^unduh\/terbaru\/(?:kampung|kecamatan|indikator)\//u, []],
  ])('describes %s', (_, wanted, but) => {
    const files = new Set(described.map(({ file }) => file));
    const claimed = outputs.map(({ path }) => path).filter((path) => wanted.test(path));
    expect(claimed.length).toBeGreaterThan(1);
    expect(claimed.filter((path) => !files.has(path))).toEqual(but);
  });

  test('describes nothing beyond what it says', () => {
    const claim =
      /^api\/v1\/|^unduh\/terbaru\/[^/]+\.(?:csv|json|geojson)$|^unduh\/terbaru\/[a-z]+\/[^/]+\.(?:csv|xlsx)$/u;
    expect(described.map(({ file }) => file).filter((file) => !claim.test(file))).toEqual([]);
  });

  test('names the columns of every whole CSV as its header has them', async () => {
    const tables = described.filter(({ file }) => /^unduh\/terbaru\/[^/]+\.csv$/u.test(file));
    expect(tables.length).toBeGreaterThan(12);
    for (const { file, get } of tables) {
      const [header = ''] = (await renderText(find(file))).split('\r\n');
      expect(get.responses['200']?.description, file).toBe(`Kolom: ${header.replaceAll(',', ', ')}.`);
    }
  });

  test('every file follows the schema that the document names for it', () => {
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    addFormats(ajv);
    const compiled = new Map(
      Object.entries(document.components.schemas).map(([nama, schema]) => [nama, ajv.compile(schema)]),
    );
    let checked = 0;
    for (const { file, get } of described) {
      const [content] = Object.values(get.responses['200']?.content ?? {});
      const nama = content?.schema.$ref?.split('/').at(-1);
      if (nama === undefined) continue;
      const validate = compiled.get(nama);
      expect(validate?.(json(file)), `${file}: ${ajv.errorsText(validate?.errors)}`).toBe(true);
      checked += 1;
    }
    expect(checked).toBeGreaterThan(atlas.kampung.length + atlas.indikatorById.size);
  });
});
