/** The real data, whatever DATA_DIR says. Imported by tests only. */
import { readAtlas } from './atlas.ts';
import type { Atlas } from './lib/model/index.ts';

/** @throws Error when the real data has a problem; other tests name it */
export function readRealAtlas(): Atlas {
  const { atlas } = readAtlas('data');
  if (atlas === null) throw new Error('the real data has problems; run "npm run data:check"');
  return atlas;
}
