/** What must hold before a site is built, and before a built one may take the place of another. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readAtlas } from '../../../src/atlas.ts';
import { tellBelumBeku } from '../../../src/lib/changes/index.ts';
import { isClean } from '../../../src/lib/table/index.ts';
import { site, situs } from '../../../src/site.ts';
import { checkSemuaCerita } from '../check-cerita.ts';
import { formatReport } from '../data-report.ts';
import { formatTemuan, scanFolder } from '../personal-data/scan.ts';

/** @throws Error when the folder holds something else than an older site: a slip must not cost anybody a folder */
export function requireReplaceable(folder: string): void {
  if (!existsSync(folder) || readdirSync(folder).length === 0 || existsSync(join(folder, 'index.html'))) return;
  throw new Error(`"${folder}" holds files but no index.html, so it is no older build of a site`);
}

/**
 * @returns one line for each thing that holds nobody up but must not pass unseen: a version that is not frozen
 * @throws Error that names every fault of the data, or every sentence of a story that the data do not bear out
 */
export function requireTrue(): string[] {
  const parsed = readAtlas();
  if (parsed.atlas === null) throw new Error(formatReport(parsed));
  const { problems, counts } = checkSemuaCerita(parsed.atlas);
  if (!isClean(problems)) throw new Error(formatReport({ problems, counts: new Map(counts) }));
  const unfrozen = tellBelumBeku(parsed.atlas, situs.beku);
  return unfrozen === null ? [] : [unfrozen];
}

/** @throws Error that names every place where a person could be recognised: such a site must not exist for a moment */
export function requireImpersonal(folder: string): void {
  const found = scanFolder(folder, site.kontak);
  if (found.length > 0) throw new Error(`personal data in what would be published:\n${formatTemuan(found)}`);
}
