/** One declaration, one type: every description of a column says the same of it, and so does the Parquet file. */
import { describe, expect, test } from 'vitest';
import { jenisPerubahan } from '../../../src/lib/changes/compare.ts';
import { artiJenisPerubahan, schemaFiles } from '../../../src/lib/metadata/index.ts';
import { readParquet } from '../format/readers.ts';
import { cities } from './cities.test-support.ts';

interface Field {
  name: string;
  type: string;
  constraints: { enum?: string[]; required: boolean };
  categories?: { value: string; label: string }[];
}
interface Resource {
  name: string;
  path: string;
  type?: string;
  schema: { fields: Field[]; foreignKeys?: { fields: string[]; reference: { resource?: string } }[] };
}
interface Csvw {
  tables: {
    url: string;
    tableSchema: {
      columns: { name: string; datatype: string | { base: string } }[];
      foreignKeys?: { columnReference: string; reference: { resource: string } }[];
    };
  }[];
}
interface Property {
  type?: string;
  format?: string;
  anyOf?: Property[];
  enum?: unknown[];
}

/** What each description calls a type, by its name in the Data Package. */
const names = {
  string: { csvw: ['string', 'anyURI'], json: ['string'], parquet: 'VARCHAR' },
  date: { csvw: ['date'], json: ['date'], parquet: 'DATE' },
  integer: { csvw: ['integer'], json: ['integer'], parquet: 'INTEGER' },
  number: { csvw: ['decimal'], json: ['number'], parquet: 'DOUBLE' },
  boolean: { csvw: ['boolean'], json: ['boolean'], parquet: 'BOOLEAN' },
  list: { csvw: ['string'], json: ['array'], parquet: 'VARCHAR' },
} as const;

/** The type of a property that may be null; a date is told by its format, words are texts. */
function jsonTypeOf({ type, format, anyOf, enum: words }: Property): string | undefined {
  if (anyOf !== undefined) return jsonTypeOf(anyOf[0] ?? {});
  if (words !== undefined) return 'string';
  return format === 'date' ? 'date' : type;
}

describe.each(cities)('$nama', ({ json, find, outputs, context }) => {
  const { resources } = json('unduh/terbaru/datapackage.json') as { resources: Resource[] };
  const tables = resources.filter(({ type }) => type === 'table');
  const csvw = json('unduh/terbaru/csv-metadata.json') as Csvw;
  const schemas = schemaFiles(context.tabelLain);

  test.each(tables)(
    'the columns of $name have one type in Data Package, CSVW, JSON Schema and Parquet',
    async (one) => {
      const { name, path, schema } = one;
      const expected = schema.fields.map(({ name: nama, type }) => [nama, names[type as keyof typeof names]] as const);
      const columns = csvw.tables.find(({ url }) => url === path)?.tableSchema.columns ?? [];
      expect(columns.map((column) => column.name)).toEqual(expected.map(([nama]) => nama));
      for (const [at, [nama, { csvw: known }]] of expected.entries()) {
        const { datatype = '' } = columns[at] ?? {};
        expect(known, nama).toContain(typeof datatype === 'string' ? datatype : datatype.base);
      }
      const file = schemas.find(({ berkas }) => berkas.test(`unduh/terbaru/${name}.json`));
      if (file !== undefined && name !== 'perubahan') {
        const { properties } = (
          file.schema as { properties: { data: { items: { properties: Record<string, Property> } } } }
        ).properties.data.items;
        expect(Object.keys(properties)).toEqual(expected.map(([nama]) => nama));
        for (const [nama, { json: known }] of expected)
          expect(known, nama).toContain(jsonTypeOf(properties[nama] ?? {}));
      }
      if (outputs.some((output) => output.path === `unduh/terbaru/${name}.parquet`)) {
        const content = await find(`unduh/terbaru/${name}.parquet`).render();
        const { types } = await readParquet(content as Uint8Array);
        expect(types).toEqual(expected.map(([, { parquet }]) => parquet));
      }
    },
  );

  const field = (table: string, nama: string): Field =>
    tables.find(({ name }) => name === table)?.schema.fields.find((one) => one.name === nama) ??
    expect.fail(`no ${table}.${nama}`);

  test.each([
    ['sumber', 'tanggal_akses', 'date'],
    ['rilis', 'tanggal', 'date'],
    ['koreksi', 'tanggal', 'date'],
    ['kampung-status', 'tanggal_pokok', 'date'],
    ['kampung-status', 'tanggal_status', 'date'],
    ['perubahan', 'tanggal', 'date'],
    // A year or a month is no day.
    ['kampung-status', 'bukti_tanggal', 'string'],
    ['sumber', 'tanggal_terbit', 'string'],
    ['kampung', 'klasifikasi_tanggal', 'string'],
    ['indikator', 'desimal', 'integer'],
    ['peristiwa', 'jumlah_kampung_kb', 'integer'],
    ['nilai-lebar-kolom', 'urutan', 'integer'],
  ])('%s.%s is %s', (table, nama, type) => {
    expect(field(table, nama).type).toBe(type);
  });

  test.each([
    ['kampung-status', 'status', ['tercatat', 'direncanakan', 'belum_dipastikan']],
    ['kampung-status', 'status_pokok', ['tercatat', 'direncanakan', 'belum_dipastikan']],
    ['kampung-status', 'status_dasar', ['peristiwa', 'pernyataan_kota']],
    ['kampung-status', 'bukti_ketelitian', ['hari', 'bulan', 'tahun', 'paling_lambat']],
    ['perubahan', 'jenis', jenisPerubahan],
  ])('the words of %s.%s are told, each with its meaning', (table, nama, words) => {
    const { constraints, categories } = field(table, nama);
    expect(constraints.enum).toEqual(words);
    expect(categories?.map(({ value }) => value)).toEqual(words);
    for (const { value, label } of categories ?? []) expect(label).not.toBe(value);
  });

  test('each status of the wide form tells the words of both columns of the long form', () => {
    const wide = tables.find(({ name }) => name === 'nilai-lebar')?.schema.fields ?? [];
    const status = wide.filter(({ name }) => name.endsWith('_status'));
    expect(status.length).toBe((wide.length - 3) / 2);
    const long = ['mutu', 'status'].flatMap((nama) => field('nilai', nama).categories ?? []);
    for (const { constraints, categories } of status) {
      expect(constraints.enum).toEqual([...long.map(({ value }) => value), 'tidak_ada_sumber']);
      expect(categories).toEqual([...long, expect.objectContaining({ value: 'tidak_ada_sumber' })]);
    }
  });

  const derived: [string, string, string][] = [
    ['kampung-status', 'kode', 'wilayah'],
    ['kampung-status', 'bukti_peristiwa', 'peristiwa'],
    ['nilai-lebar', 'kode', 'wilayah'],
    ['nilai-lebar-kolom', 'indikator', 'indikator'],
    ['kamus-indikator', 'id', 'indikator'],
  ];

  test.each(derived)('%s.%s names a row of %s, in Data Package and in CSVW', (table, nama, to) => {
    const resource = tables.find(({ name }) => name === table);
    expect(resource?.schema.foreignKeys).toContainEqual({
      fields: [nama],
      reference: expect.objectContaining({ resource: to }) as object,
    });
    const { foreignKeys } = csvw.tables.find(({ url }) => url === `${table}.csv`)?.tableSchema ?? {};
    expect(foreignKeys).toContainEqual({
      columnReference: nama,
      reference: expect.objectContaining({ resource: `${to}.csv` }) as object,
    });
  });
});

test('the words for a change are those that the comparison of releases uses', () => {
  expect(Object.keys(artiJenisPerubahan)).toEqual(jenisPerubahan);
});
