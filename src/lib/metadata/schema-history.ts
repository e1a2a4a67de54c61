/** JSON Schemas of what tells how the data came about: the way of each cell, and what changed between releases. */
import { count, list, nullable, object, text, type JsonSchema } from './json-schema.ts';
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

export const lineageData = (): JsonSchema =>
  object({
    tabel: mapOf(lineageTable()),
    turunan: list(object({ berkas: text, kolom: list(text), sumber: list(text), fungsi: list(text) })),
  });

const record = mapOf(nullable(text));

const perubahan = (): JsonSchema =>
  object({
    dataset: text,
    jenis: text,
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
