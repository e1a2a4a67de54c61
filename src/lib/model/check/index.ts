import type { Problem } from '../../table/index.ts';
import type { BatasFile } from '../batas.ts';
import type { Tables } from '../tables.ts';
import { checkDates } from './dates.ts';
import { checkGeometry } from './geometry.ts';
import { checkKampung } from './kampung.ts';
import { checkKeys } from './keys.ts';
import { checkNilai } from './nilai.ts';
import { checkPeristiwa } from './peristiwa.ts';
import { checkReferences } from './references.ts';
import { checkSpelling } from './spelling.ts';
import { checkSuspect } from './suspect.ts';
import { checkUnits } from './units.ts';
import { checkWilayah } from './wilayah.ts';

export { suggestKnown } from './suggest.ts';

/** Every rule that needs more than one cell. Each rule skips what an earlier problem has made unreadable. */
export function checkTables(tables: Tables, batas: BatasFile): Problem[] {
  return [
    ...checkKeys(tables),
    ...checkReferences(tables),
    ...checkWilayah(tables),
    ...checkKampung(tables),
    ...checkPeristiwa(tables),
    ...checkUnits(tables),
    ...checkSpelling(tables),
    ...checkNilai(tables),
    ...checkSuspect(tables),
    ...checkDates(tables),
    ...checkGeometry(tables, batas),
  ];
}
