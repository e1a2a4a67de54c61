/** Rows of a dataset at random, made from its own schema: whatever its codecs accept. */
import fc, { type Arbitrary } from 'fast-check';
import { createCellReader } from '../../src/lib/table/cell-reader.ts';
import { metaOf } from '../../src/lib/table/column.ts';
import type { CellCodec, Columns, Dataset } from '../../src/lib/table/index.ts';

const pad = (value: number): string => String(value).padStart(2, '0');

const tanggal = fc
  .tuple(
    fc.integer({ min: 1900, max: 2100 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
    fc.nat(2),
  )
  .map(([year, month, day, exactness]) => [String(year), pad(month), pad(day)].slice(0, exactness + 1).join('-'));

const angka = fc.oneof(
  fc.constantFrom(1.234, -1.234, 1e-7, 1e21, -26, 0, 100_000, 0.123, 1234.567),
  fc.nat(200),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)),
);

/** Forms that codes have; a column takes those that its own example fits. */
const codeForms = [
  /^\d{2}\.\d{2}\.\d{2}\.\d{4}$/,
  /^\d{2}(\.\d{2}){0,2}$/,
  /^\d{4}\.\d{2}(\.[1-9])?$/,
  /^p\d{2,5}$/,
  /^[a-z][a-z0-9]{0,8}(_[a-z0-9]{1,12}){0,3}$/,
  /^[a-z0-9]{1,8}(-[a-z0-9]{1,12}){0,3}$/,
  /^[1-9]\d{0,6}$/,
  /^\d{5}$/,
  /^[a-z]{1,9}(\/[a-z0-9_-]{1,9}){0,2}\/(#[a-z0-9_-]{1,16})?$/,
];

const teks = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom('a', 'B', ' ', ',', '"', ';', "'", '’', '–', '.', '1', '\n'),
    minLength: 1,
    maxLength: 20,
  }),
);

/** One word of a list, with what CSV and JSON have to quote. */
const kata = fc
  .string({
    unit: fc.constantFrom('a', 'b', 'K', '7', ' ', '"', "'", '\\', '/', '{', ':', 'é', '🙂', '-', '=', '<', '&'),
  })
  .map((word) => `t${word.trim()}`);

function filledOf(codec: CellCodec<unknown>): Arbitrary<unknown> {
  const { tipe, contoh, pilihan, wajib } = metaOf(codec);
  switch (tipe) {
    case 'teks':
      return teks;
    case 'angka':
      return angka;
    case 'tanggal':
      return tanggal;
    case 'tanggal lengkap':
      return tanggal.filter((text) => text.length === 10);
    case 'kode':
      return fc.oneof(...codeForms.filter((form) => form.test(contoh)).map((form) => fc.stringMatching(form)));
    case 'pilihan':
      return fc.constantFrom(...(pilihan ?? []));
    case 'daftar':
      // Columns of any words take both; those of given words only what their example holds.
      return fc.oneof(
        fc.subarray(contoh.split(';'), { minLength: wajib ? 1 : 0 }),
        fc.uniqueArray(kata, { minLength: wajib ? 1 : 0 }),
      );
    case 'ya/tidak':
      return fc.boolean();
    case 'url':
      return fc.webUrl({ withQueryParameters: true });
  }
}

/** Values that the column would also accept from a file. */
function cellOf(codec: CellCodec<unknown>): Arbitrary<unknown> {
  const { tipe, wajib } = metaOf(codec);
  const read = createCellReader(codec);
  const filled = filledOf(codec);
  return (wajib || tipe === 'daftar' ? filled : fc.option(filled)).filter((value) => {
    const text = codec.safeEncode(value);
    return text.success && 'value' in read(text.data);
  });
}

/** One row; an object like those that are parsed. */
export const rowOf = (dataset: Dataset<Columns>): Arbitrary<Record<string, unknown>> =>
  fc.record(Object.fromEntries(Object.entries(dataset.columns).map(([name, codec]) => [name, cellOf(codec)])), {
    noNullPrototype: true,
  });
