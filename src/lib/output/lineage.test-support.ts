/** Follows the rules of a lineage: does it reach a field of a file? */
import type { createLineage } from './lineage.ts';
import { fillPola, matchPola } from './lineage-pola.ts';

type Lineage = Omit<ReturnType<typeof createLineage>, 'tabel' | 'gabungan'> & {
  readonly tabel: Readonly<Record<string, { readonly berkas: string; readonly kolom: object }>>;
  readonly gabungan: Readonly<
    Record<string, { readonly berkas: string; readonly kolom: object; readonly asal: object }>
  >;
};

/** True when a file is named; "*" stands for a name. */
export const names = (polas: readonly string[] | string, path: string): boolean =>
  [polas].flat().some((pola) => matchPola(pola, path) !== null);

/** True for the field itself and for what stands below it; "*" is the whole file. */
const isNamed = (kolom: readonly string[], field: string): boolean =>
  kolom.some((name) => name === '*' || name === field || field.startsWith(`${name}.`));

/** @param fieldsOf the fields of each file, by its path */
export function createReach(lineage: Lineage, fieldsOf: ReadonlyMap<string, ReadonlySet<string>>) {
  const ofTable = (path: string, field: string): boolean =>
    Object.values(lineage.tabel).some(({ berkas, kolom }) => berkas === path && field in kolom);

  const ofGabungan = (path: string, field: string): boolean =>
    Object.values(lineage.gabungan).some(
      ({ berkas, kolom, asal }) =>
        berkas === path && (field in kolom || (field in asal && '*' in kolom) || isStatusOf(asal, field, kolom)),
    );

  const byRule = (path: string, field: string): boolean =>
    lineage.aturan.some(({ berkas, awalan, seperti, kolom }) =>
      berkas.some((pola) => {
        const isi = matchPola(pola, path);
        if (isi === null) return false;
        // Where there is no such row, null stands in the place of the whole object.
        if (`${field}.` === awalan) return true;
        if (!field.startsWith(awalan)) return false;
        const other = fillPola(seperti, isi);
        const rest = field.slice(awalan.length);
        const column = '*' in kolom ? rest : kolom[rest];
        // The whole of a picture is drawn from the whole of a table.
        if (field === '*') return '*' in kolom && fieldsOf.has(other);
        return column !== undefined && fieldsOf.get(other)?.has(column) === true && reaches(other, column);
      }),
    );

  function reaches(path: string, field: string): boolean {
    return (
      ofTable(path, field) ||
      ofGabungan(path, field) ||
      lineage.turunan.some(({ berkas, kolom }) => names(berkas, path) && isNamed(kolom, field)) ||
      byRule(path, field)
    );
  }
  return reaches;
}

const isStatusOf = (asal: object, field: string, kolom: object): boolean =>
  '*_status' in kolom && field.endsWith('_status') && field.replace(/_status$/u, '') in asal;
