/** CITATION.cff against the schema of the Citation File Format 1.2.0, and against the data that it is about. */
import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { readRealAtlas } from '../../src/atlas.test-support.ts';
import { createRujukanHalaman } from '../../src/lib/sitasi/index.ts';
import { paths, penerbit, site } from '../../src/site.ts';

/** The keys of the schema that we use, as it defines them; an author with a `name` alone is an entity and no person. */
const cff = z.strictObject({
  'cff-version': z.literal('1.2.0'),
  message: z.string().min(1),
  type: z.enum(['software', 'dataset']),
  title: z.string().min(1),
  abstract: z.string().min(1),
  authors: z.array(z.strictObject({ name: z.string().min(1) })).min(1),
  version: z.string().min(1),
  'date-released': z.iso.date(),
  license: z.enum(['CC-BY-4.0', 'MIT']),
  keywords: z.array(z.string().min(1)).min(1),
});

const text = readFileSync('CITATION.cff', 'utf8');

test('CITATION.cff cites the newest release of the data as the site does, and names no person', () => {
  const atlas = readRealAtlas();
  const berkas = cff.parse(load(text));
  const { judul, versi, tanggal } = createRujukanHalaman(atlas, penerbit, { alamat: paths.data, judul: 'Data' });
  expect(berkas).toMatchObject({
    type: 'dataset',
    title: judul,
    version: versi,
    'date-released': tanggal,
    authors: [{ name: site.nama }],
  });
  expect(berkas.license.replaceAll('-', ' ')).toBe('CC BY 4.0');
  expect(site.lisensi.nama).toBe('CC BY 4.0');
});
