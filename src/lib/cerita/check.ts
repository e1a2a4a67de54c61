import type { Atlas } from '../model/index.ts';
import type { Rahasia } from '../model/rahasia/index.ts';
import type { Problem } from '../table/index.ts';
import { listBacaan } from './bacaan.ts';
import { listUnsur, textOf, type Unsur } from './bagian.ts';
import { requireBentuk, sayUnsur } from './bentuk.ts';
import { checkKepala } from './check-kepala.ts';
import { checkProsa, checkRingkas } from './check-prosa.ts';
import { checkRahasia } from './check-rahasia.ts';
import { checkRujukan } from './check-rujukan.ts';
import { findSumber } from './find.ts';
import type { Ikatan } from './ikatan.ts';
import type { Cerita } from './parse.ts';
import { resolveUnsur } from './resolve.ts';
import { requireGambar } from './gambar.ts';
import { CeritaError, createSalah } from './salah.ts';
import { checkSusunan } from './susunan.ts';
import { resolveTempat } from './tempat.ts';

/** What one component binds, after everything about it has been looked up. */
function resolveAll(atlas: Atlas, unsur: Unsur): Ikatan | null {
  requireBentuk(unsur);
  requireGambar(atlas, unsur);
  if (unsur.nama === 'Rujukan') findSumber(atlas, unsur.atribut['id'] ?? '');
  if (unsur.nama === 'Tempat') resolveTempat(atlas, unsur.atribut, textOf(unsur.isi));
  return resolveUnsur(atlas, unsur);
}

function tryUnsur(atlas: Atlas, berkas: string, unsur: Unsur): Ikatan | Problem | null {
  try {
    return resolveAll(atlas, unsur);
  } catch (error) {
    if (error instanceof CeritaError)
      return createSalah({ berkas, baris: unsur.baris, bagian: sayUnsur(unsur) }, error.pesan);
    throw error;
  }
}

/**
 * Everything in a story that the data do not bear out, with its line; empty for a story that may be built.
 * @param rahasia the numbers that are withheld in the tables from which the atlas was made
 * @returns problems in the order of the lines
 */
export function checkCerita(atlas: Atlas, cerita: Cerita, rahasia: readonly Rahasia[] = []): readonly Problem[] {
  const results = listUnsur(cerita.isi).map((unsur) => tryUnsur(atlas, cerita.berkas, unsur));
  const wrong = results.filter((one): one is Problem => one !== null && 'severity' in one);
  const ikatan = results.filter((one): one is Ikatan => one !== null && 'jangkar' in one);
  // Of a text that could not be read at all nothing more can be said.
  if (cerita.isi.length === 0 && cerita.problems.length > 0) return cerita.problems;
  const bacaan = listBacaan(cerita.isi);
  return [
    ...cerita.problems,
    ...checkKepala(atlas, cerita),
    ...checkRingkas(atlas, cerita, ikatan),
    ...checkSusunan(cerita, bacaan),
    ...wrong,
    ...checkProsa(atlas, cerita, bacaan),
    ...checkRujukan(cerita, bacaan),
    ...checkRahasia(atlas, cerita, bacaan, rahasia),
  ].toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0));
}
