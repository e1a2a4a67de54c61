import type { Atlas, Sumber } from '../model/index.ts';
import { listUnsur } from './bagian.ts';
import { findSumber } from './find.ts';
import type { Ikatan } from './ikatan.ts';
import type { Cerita } from './parse.ts';
import { resolveUnsur } from './resolve.ts';

/**
 * Every bound figure of a story with its rows and sources, in the order of the text; one that stands twice comes twice.
 * @throws CeritaError for a story that `checkCerita` does not let pass
 */
export const ikatanOf = (atlas: Atlas, { isi }: Cerita): readonly Ikatan[] =>
  listUnsur(isi).flatMap((unsur) => resolveUnsur(atlas, unsur) ?? []);

/**
 * Every source of a story once, in the order of first mention.
 * @throws CeritaError for a story that `checkCerita` does not let pass
 */
export function sumberOf(atlas: Atlas, { isi }: Cerita): readonly Sumber[] {
  const named = listUnsur(isi).flatMap((unsur) => {
    if (unsur.nama === 'Rujukan') return [findSumber(atlas, unsur.atribut['id'] ?? '')];
    return resolveUnsur(atlas, unsur)?.sumber ?? [];
  });
  return [...new Set(named)];
}
