import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { renderCsl } from './csl.ts';
import { contohHalaman, contohRujukan, judulJahat } from './rujukan.test-support.ts';

/** What csl-data.json (schema 1.0 of citationstyles.org) says of the fields that we use; it allows no others. */
const itemSchema = z.strictObject({
  type: z.enum(['webpage', 'dataset']),
  id: z.string().min(1),
  title: z.string().min(1),
  author: z.array(z.strictObject({ literal: z.string() })).min(1),
  publisher: z.string(),
  issued: z.strictObject({ 'date-parts': z.array(z.array(z.number().int()).min(1).max(3)).min(1).max(2) }),
  version: z.string(),
  URL: z.url(),
  language: z.string(),
  note: z.string(),
});

describe('CSL-JSON', () => {
  test('follows the schema and says everything that is known of a number', () => {
    const [halaman, angka] = z.array(itemSchema).parse(JSON.parse(renderCsl([contohHalaman, contohRujukan])));
    expect(halaman).toMatchObject({ type: 'webpage', title: 'Mantuil', note: 'Data versi 2026.11, 24 November 2026' });
    expect(angka).toEqual({
      id: contohRujukan.kunci,
      type: 'webpage',
      title: 'Jumlah RT di Mantuil, Juli 2025: 26 RT',
      author: [{ literal: 'Kampung KB Banjarmasin' }],
      publisher: 'Kampung KB Banjarmasin',
      issued: { 'date-parts': [[2026, 11, 24]] },
      version: '2026.11',
      URL: 'https://contoh.id/kampung/mantuil/#angka-jumlah_rt',
      language: 'id',
      note: 'Data versi 2026.11, 24 November 2026. Sumber asal: Kilas Banua, https://kilas.id/a_b?x=1&y=%20',
    });
  });

  test('keeps every sign of every title', () => {
    fc.assert(
      fc.property(judulJahat, (judul) => {
        expect(JSON.parse(renderCsl([{ ...contohRujukan, judul, jenis: 'data' }]))).toMatchObject([
          { title: judul, type: 'dataset' },
        ]);
      }),
    );
  });
});
