/** JSON Schema (2020-12) of values, made from the declarations of columns and put together by hand for the rest. */
import { createDictionary, type CellMeta, type Dataset, type DictionaryEntry } from '../table/index.ts';

export type JsonSchema = Readonly<Record<string, unknown>>;

export const dialect = 'https://json-schema.org/draft/2020-12/schema';

export const text: JsonSchema = { type: 'string' };
export const address: JsonSchema = { type: 'string', format: 'uri' };
export const number: JsonSchema = { type: 'number' };
export const count: JsonSchema = { type: 'integer', minimum: 0 };
export const day: JsonSchema = { type: 'string', format: 'date' };
export const choice = (words: readonly (string | null)[]): JsonSchema => ({ enum: words });
export const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items });
/** Null is unknown, and never zero. */
export const nullable = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: 'null' }] });

/** An object with all of these keys. Others may come in a later release, so a reader has to let them pass. */
export const object = (properties: Readonly<Record<string, JsonSchema>>): JsonSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
});

function filledOf({ tipe, pilihan, aturan }: CellMeta): JsonSchema {
  switch (tipe) {
    case 'angka':
      return {
        type: aturan.bulat === true ? 'integer' : 'number',
        ...(aturan.min !== undefined && { minimum: aturan.min }),
        ...(aturan.max !== undefined && { maximum: aturan.max }),
      };
    case 'ya/tidak':
      return { type: 'boolean' };
    case 'pilihan':
      return choice(pilihan ?? []);
    case 'daftar':
      return list(aturan.butir === undefined ? text : filledOf(aturan.butir));
    case 'url':
      return address;
    case 'tanggal lengkap':
      return day;
    case 'tanggal':
    case 'kode':
    case 'teks':
      return aturan.pola === undefined ? text : { type: 'string', pattern: aturan.pola };
  }
}

/** The columns of a table as properties of a row, each with its title and meaning. */
export const propertiesOf = (kolom: readonly DictionaryEntry[]): Record<string, JsonSchema> =>
  Object.fromEntries(
    kolom.map((entry) => {
      const filled = filledOf(entry);
      // An empty list is an empty list, not null.
      const schema = entry.wajib || entry.tipe === 'daftar' ? filled : nullable(filled);
      return [entry.nama, { title: entry.judul, description: entry.deskripsi, ...schema }];
    }),
  );

/** The columns of a dataset as properties of a row. */
export const columnsOf = (dataset: Dataset): Record<string, JsonSchema> => propertiesOf(createDictionary(dataset));
