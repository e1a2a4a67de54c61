/** The OpenAPI document by an independent validator, and every file that it describes by the schema that it names. */
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { headersOf } from '../../../scripts/lib/media-types.ts';
import { createOpenapi, openapiPath } from '../../../src/lib/api/index.ts';
import { situs } from '../../../src/lib/output/fixture.test-support.ts';
import { cities } from '../metadata/cities.test-support.ts';

interface Parameter {
  readonly name: string;
  readonly schema: { readonly enum: readonly string[] };
}
interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly responses: Record<string, { content?: Record<string, { schema: { $ref?: string } }> }>;
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
  const document = createOpenapi(atlas, situs, outputs) as unknown as Document;
  const described = Object.entries(document.paths).flatMap(([path, { get }]) =>
    fill(path, get.parameters ?? []).map((file) => ({ file: file.slice(1), get })),
  );

  test('is valid OpenAPI 3.1', async () => {
    const result = await new Validator().validate(JSON.parse(JSON.stringify(document)) as Record<string, unknown>);
    expect(result).toMatchObject({ valid: true });
  });

  test('is the file that is published', () => {
    expect(json(openapiPath)).toMatchObject({
      openapi: '3.1.0',
      servers: [{ url: 'https://contoh.example/kampung-kb' }],
    });
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

  test('describes every JSON file for programs but itself', () => {
    const files = new Set(described.map(({ file }) => file));
    const missing = outputs
      .filter(({ path }) => path.startsWith('api/v1/') && !files.has(path))
      .map(({ path }) => path);
    expect(missing).toEqual([openapiPath]);
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
