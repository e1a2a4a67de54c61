/** The tables of today against the frozen release of the same version. */
import { findBedaBeku, type RilisBeku } from '../../../src/lib/changes/index.ts';
import { datasetIds, type Atlas } from '../../../src/lib/model/index.ts';
import { outputs, renderText, unduhPath, type Situs } from '../../../src/lib/output/index.ts';
import type { Problem } from '../../../src/lib/table/index.ts';

/** CSV text of every table as it would be published, by the id of its dataset. */
async function renderTables(atlas: Atlas, situs: Situs): Promise<ReadonlyMap<string, string>> {
  const byPath = new Map(outputs(atlas, situs).map((output) => [output.path, output]));
  const tables = new Map<string, string>();
  for (const id of datasetIds) {
    const output = byPath.get(unduhPath(id, 'csv'));
    if (output === undefined) throw new Error(`${id} is not published as CSV`);
    tables.set(id, await renderText(output));
  }
  return tables;
}

/** @returns one warning for each table that is not as the release of this version has it; see `findBedaBeku` */
export const checkBedaBeku = async (atlas: Atlas, situs: Situs, beku: readonly RilisBeku[]): Promise<Problem[]> =>
  findBedaBeku(atlas, beku, await renderTables(atlas, situs));
