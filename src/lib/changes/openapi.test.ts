import { describe, expect, it } from 'vitest';
import { findBrokenOpenapi } from './openapi.ts';

const slug = (values: readonly string[], more: object = {}) => ({
  name: 'slug',
  in: 'path',
  required: true,
  schema: { type: 'string', enum: values },
  ...more,
});

interface Parts {
  readonly path?: string;
  readonly operationId?: string;
  readonly parameters?: readonly object[];
  readonly mediaType?: string;
  readonly schema?: object;
  readonly schemas?: object;
}

const kampung = { type: 'object', properties: { kode: { type: 'string' } }, required: ['kode'] };

const document = ({
  path = '/api/v1/kampung/{slug}.json',
  operationId = 'kampung',
  parameters = [slug(['hulu', 'hilir'])],
  mediaType = 'application/json',
  schema = { $ref: '#/components/schemas/kampung' },
  schemas = { kampung },
}: Parts = {}) => ({
  paths: { [path]: { get: { operationId, parameters, responses: { 200: { content: { [mediaType]: { schema } } } } } } },
  components: { schemas },
});

const at = 'get /api/v1/kampung/{slug}.json';

describe('findBrokenOpenapi', () => {
  it.each<[string, Parts, string[]]>([
    ['nothing when nothing changed', {}, []],
    ['a path that is gone', { path: '/api/v1/desa/{slug}.json' }, ['/api/v1/kampung/{slug}.json is gone']],
    ['another name of a function', { operationId: 'desa' }, [`${at}: operationId was "kampung" and is "desa"`]],
    ['a parameter that is gone', { parameters: [] }, [`${at}: the parameter "slug" is gone`]],
    ['nothing when a place is added', { parameters: [slug(['hulu', 'hilir', 'tengah'])] }, []],
    [
      'a place that is gone',
      { parameters: [slug(['hulu'])] },
      [`${at}: the parameter "slug": "hilir" is accepted no more`],
    ],
    [
      'a parameter of another type',
      { parameters: [slug(['hulu', 'hilir'], { schema: { type: 'integer' } })] },
      [`${at}: the parameter "slug": type was "string" and is "integer"`],
    ],
    [
      'one more parameter that must be given',
      { parameters: [slug(['hulu', 'hilir']), { name: 'kunci', in: 'query', required: true }] },
      [`${at}: the parameter "kunci" must be given now`],
    ],
    [
      'nothing in one more that need not be given',
      { parameters: [slug(['hulu', 'hilir']), { name: 'tahun', in: 'query' }] },
      [],
    ],
    ['another media type of the answer', { mediaType: 'text/html' }, [`${at}: application/json is answered no more`]],
    [
      'an answer of another schema',
      { schema: { $ref: '#/components/schemas/desa' }, schemas: { kampung, desa: kampung } },
      [`${at}: application/json: $ref was "#/components/schemas/kampung" and is "#/components/schemas/desa"`],
    ],
    ['a schema that is gone', { schemas: {} }, ['schema kampung is gone']],
    [
      'a key of a schema that is gone',
      { schemas: { kampung: { type: 'object' } } },
      ['schema kampung: "kode" may be missing now', 'schema kampung/kode is gone'],
    ],
  ])('finds %s', (_what, parts, expected) => {
    expect(findBrokenOpenapi(document(), document(parts))).toEqual(expected);
  });

  it('takes the frozen table of an older document for the newest one, which stands elsewhere', () => {
    const [frozen, newest] = ['/unduh/rilis/2026.11/nilai.csv', '/unduh/terbaru/nilai.csv'];
    expect(findBrokenOpenapi(document({ path: frozen }), document({ path: newest }))).toEqual([]);
    expect(findBrokenOpenapi(document({ path: frozen }), document({ path: '/unduh/rilis/2026.12/nilai.csv' }))).toEqual(
      [],
    );
    expect(findBrokenOpenapi(document({ path: frozen }), document())).toEqual(['/unduh/terbaru/nilai.csv is gone']);
  });

  it('finds an answer that is gone', () => {
    const without = { ...document(), paths: { '/api/v1/kampung/{slug}.json': { get: { operationId: 'kampung' } } } };
    expect(findBrokenOpenapi(document({ parameters: [] }), without)).toEqual([`${at}: the answer 200 is gone`]);
  });
});
