/** JSON Schemas of what tells how the data came about: the way of each cell, and what changed between releases. */
import { artiJenisPerubahan } from './category.ts';
import { choice, count, list, nullable, object, text, type JsonSchema } from './json-schema.ts';
import { pick } from './schema-record.ts';

const mapOf = (values: JsonSchema): JsonSchema => ({ type: 'object', additionalProperties: values });

/** One table: functions by column, and by row its number in the source and the texts of its key. */
const lineageTable = (): JsonSchema =>
  object({
    dataset: text,
    berkas: text,
    sumber: text,
    kunci: list(text),
    kolom: mapOf(list(text)),
    baris: list(list(nullable({ anyOf: [count, text] }))),
  });

/** A table that is put together: by name the rows of each file, in the order of the table, and what each column takes. */
const lineageGabungan = (): JsonSchema =>
  object({
    dataset: text,
    berkas: text,
    kunci: list(text),
    baris: list(text),
    asal: mapOf(object({ sumber: text, baris: list(nullable({ anyOf: [count, text] })) })),
    kolom: mapOf(object({ asal: list(text), kolom: text, fungsi: list(text) })),
    fungsi: list(text),
  });

/** Fields that stand in another table as well: which column of which rows. */
const lineageAturan = (): JsonSchema =>
  object({
    berkas: list(text),
    awalan: text,
    seperti: text,
    kolom: mapOf(text),
    baris: text,
    fungsi: list(text),
  });

const lineageTurunan = (berkas: JsonSchema): JsonSchema =>
  object({ berkas, kolom: list(text), sumber: list(text), fungsi: list(text) });

export const lineageData = (): JsonSchema =>
  object({
    tabel: mapOf(lineageTable()),
    gabungan: mapOf(lineageGabungan()),
    aturan: list(lineageAturan()),
    turunan: list(lineageTurunan(text)),
    kepala: list(lineageTurunan(list(text))),
  });

const record = mapOf(nullable(text));

const perubahan = (): JsonSchema =>
  object({
    dataset: text,
    jenis: choice(Object.keys(artiJenisPerubahan)),
    kunci: record,
    kode: nullable(text),
    sel: list(object({ kolom: text, lama: nullable(text), baru: nullable(text) })),
    alasan: nullable(text),
    kunci_lama: nullable(record),
  });

export const perubahanData = (): JsonSchema => {
  const { versi = text, tanggal = text } = pick('rilis', ['versi', 'tanggal']);
  return list(
    object({
      dari: nullable(versi),
      ke: nullable(versi),
      tanggal: nullable(tanggal),
      ringkasan: nullable(text),
      perubahan: list(perubahan()),
    }),
  );
};
