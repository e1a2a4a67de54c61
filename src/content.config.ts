import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { getAtlas } from './atlas.ts';
import { panjangJudul, panjangRingkasan } from './lib/cerita/index.ts';
import { findWilayah } from './lib/model/index.ts';
import { isTanggal, type Tanggal } from './lib/table/index.ts';

const tanggal = z.custom<Tanggal>((text) => typeof text === 'string' && isTanggal(text), {
  message: 'write a date as "2023", "2023-11" or "2023-11-20"',
});

/** A name that must stand in the data; the error of the finder lists what exists. */
const known = (find: (name: string) => unknown) =>
  z.string().superRefine((name, context) => {
    try {
      find(name);
    } catch (error) {
      context.addIssue({ code: 'custom', message: (error as Error).message });
    }
  });

const atlas = getAtlas();

/** Stories are about the real city; the synthetic one has none. */
const pattern = atlas.rilis.sifat === 'nyata' ? '*.mdx' : [];

export const collections = {
  cerita: defineCollection({
    loader: glob({ base: './src/content/cerita', pattern }),
    schema: z.object({
      judul: z.string().max(panjangJudul),
      ringkasan: z.string().max(panjangRingkasan),
      /** Codes of the places that the story is about. */
      tempat: z.array(known((kode) => findWilayah(atlas, kode))).min(1),
      tema: z.array(z.string()).min(1),
      /** First and last date of the facts. */
      mulai: tanggal,
      selesai: tanggal,
      /** When somebody last held the story against its sources. */
      diperiksa: tanggal,
    }),
  }),
};
