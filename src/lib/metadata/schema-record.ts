/** JSON Schemas of the records that several files for programs share (`lib/output/record.ts`). */
import { datasetOf, type DatasetId } from '../model/index.ts';
import { columnsOf, list, nullable, object, text, type JsonSchema } from './json-schema.ts';

const columnCache = (id: DatasetId) => columnsOf(datasetOf(id));

/**
 * Some columns of a dataset, as its declaration describes them.
 * @throws Error when the dataset has no such column
 */
export function pick(id: DatasetId, names: readonly string[]): Record<string, JsonSchema> {
  const columns = columnCache(id);
  return Object.fromEntries(
    names.map((name) => {
      const schema = columns[name];
      if (schema === undefined) throw new Error(`${id} has no column "${name}"`);
      return [name, schema];
    }),
  );
}

/** All columns of a dataset but some. */
export function omit(id: DatasetId, names: readonly string[]): Record<string, JsonSchema> {
  return Object.fromEntries(Object.entries(columnCache(id)).filter(([name]) => !names.includes(name)));
}

/** A source in short. */
export const sumber = (): JsonSchema => object(pick('sumber', ['id', 'uraian', 'penerbit', 'url', 'tanggal_terbit']));

export const peristiwa = (): JsonSchema => object({ ...omit('peristiwa', ['sumber']), sumber: sumber() });

export const fakta = (): JsonSchema => object({ ...omit('cerita', ['kode', 'sumber']), sumber: sumber() });

/** What a value says about itself; null stands where there is no number, and `status` says why. */
const angka = (): Record<string, JsonSchema> => ({
  ...omit('nilai', ['kode', 'indikator', 'sumber', 'publikasi_resmi']),
  seri: nullable({ ...text, description: 'Nama rangkaian yang sebanding antarwaktu.' }),
  sumber: sumber(),
});

/** A value in the file of its place. */
export const nilaiOfKampung = (): JsonSchema =>
  object({ ...pick('nilai', ['indikator']), ...pick('indikator', ['nama', 'satuan']), ...angka() });

/** A value in the file of its indikator. */
export const nilaiOfIndikator = (): JsonSchema => object({ ...pick('wilayah', ['kode', 'jenis', 'nama']), ...angka() });

/** A place by its code, name and slug. */
export const place = (): Record<string, JsonSchema> => pick('wilayah', ['kode', 'nama', 'slug']);

export const places = (): JsonSchema => list(object(place()));
