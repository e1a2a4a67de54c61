import type { Problem } from '../../table/index.ts';
import type { BatasFile } from '../batas.ts';
import type { Tables } from '../tables.ts';
import { checkBagian } from './bagian.ts';
import { checkDates } from './dates.ts';
import { checkGeometry } from './geometry.ts';
import { checkKampung } from './kampung.ts';
import { checkKeys } from './keys.ts';
import { checkNilai } from './nilai.ts';
import { checkPeristiwa } from './peristiwa.ts';
import { checkRahasia } from './rahasia.ts';
import { checkReferences } from './references.ts';
import { checkSensitif } from './sensitif.ts';
import { checkSlugLama } from './slug-lama.ts';
import { checkSpelling } from './spelling.ts';
import { checkStatusNilai } from './status-nilai.ts';
import { checkSuspect } from './suspect.ts';
import { checkTeks } from './teks.ts';
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
    ...checkSlugLama(tables),
    ...checkPeristiwa(tables),
    ...checkUnits(tables),
    ...checkBagian(tables),
    ...checkSpelling(tables),
    ...checkNilai(tables),
    ...checkStatusNilai(tables),
    ...checkRahasia(tables),
    ...checkSensitif(tables),
    ...checkTeks(tables),
    ...checkSuspect(tables),
    ...checkDates(tables),
    ...checkGeometry(tables, batas),
  ];
}
