import type { Atlas } from '../model/index.ts';
import { resolveAngka } from './angka.ts';
import { textOf, type Atribut, type Unsur } from './bagian.ts';
import type { Ikatan } from './ikatan.ts';
import { resolveKali } from './kali.ts';
import { resolveKutip } from './kutip.ts';
import { resolvePeristiwa } from './peristiwa.ts';
import { resolveSelisih } from './selisih.ts';

type Resolve = (atlas: Atlas, atribut: Atribut, tertulis: string) => Ikatan;

/** The components that bind a figure, and how each finds its rows. */
const resolvers: Readonly<Record<string, Resolve>> = {
  Angka: resolveAngka,
  Selisih: resolveSelisih,
  Kali: resolveKali,
  Peristiwa: resolvePeristiwa,
  Kutip: resolveKutip,
};

/**
 * What a component of a story binds; null for one that binds no figure.
 * @throws CeritaError when the data do not have it, or say something else
 */
export const resolveUnsur = (atlas: Atlas, unsur: Unsur): Ikatan | null =>
  resolvers[unsur.nama]?.(atlas, unsur.atribut, textOf(unsur.isi)) ?? null;
