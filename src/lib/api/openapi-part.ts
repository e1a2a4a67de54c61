/** Parts of an OpenAPI 3.1 document. */

export type Json = Readonly<Record<string, unknown>>;
export type PathItem = readonly [path: string, item: Json];

/** "kampung-geojson" to "kampungGeojson": generators make the name of a function of it. */
export const idOf = (name: string): string =>
  name.replaceAll(/[-_.]+(\w)/gu, (_, letter: string) => letter.toUpperCase());

export const answer = (mediaType: string, schema: Json, description: string): Json => ({
  responses: {
    200: { description, content: { [mediaType]: { schema } } },
    404: { description: 'Tidak ada berkas dengan nama itu.' },
  },
});

export const operation = (operationId: string, summary: string, tag: string, rest: Json): Json => ({
  get: { operationId, summary, tags: [tag], ...rest },
});

/** A gap in a path with every value that it may have. */
export const parameter = (name: string, description: string, values: readonly string[]): Json => ({
  parameters: [{ name, in: 'path', required: true, description, schema: { type: 'string', enum: values } }],
});
