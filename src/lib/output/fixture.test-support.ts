import { join } from 'node:path';
import { readAtlas } from '../../atlas.ts';
import type { Atlas } from '../model/index.ts';
import { createEdition, type Situs } from './edition.ts';

export const situs: Situs = {
  url: 'https://contoh.example',
  base: '/kampung-kb/',
  nama: 'Kampung KB Banjarmasin',
  lisensi: { nama: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
};

/** The three-kampung city of `fixture/`, made up by hand. */
export function createFixtureAtlas(): Atlas {
  const { atlas, problems } = readAtlas(join(import.meta.dirname, 'fixture'));
  if (atlas === null || problems.length > 0) throw new Error(`the fixture has problems: ${JSON.stringify(problems)}`);
  return atlas;
}

export const createFixtureEdition = () => createEdition(createFixtureAtlas(), situs);
