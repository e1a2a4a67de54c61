/** One version means one content: data that differ from a frozen release need a version of their own. */
import type { Atlas } from '../model/index.ts';
import { createProblem, type Problem } from '../table/index.ts';
import { bekuPath, type RilisBeku } from './beku.ts';
import { parseLembar, type Lembar } from './lembar.ts';

const sameCells = (a: readonly string[] | undefined, b: readonly string[] | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** Row number, with the header as row 1, of the first row that differs; null when all rows are the same. */
function firstDifference(frozen: Lembar, now: Lembar): number | null {
  const [old, today] = [frozen, now].map(({ kolom, baris }) => [kolom, ...baris]);
  const length = Math.max(old?.length ?? 0, today?.length ?? 0);
  const at = Array.from({ length }, (_, index) => index).find((index) => !sameCells(old?.[index], today?.[index]));
  return at === undefined ? null : at + 1;
}

function describe(file: string, frozen: string | undefined, now: string | undefined): string {
  if (frozen === undefined) return `${file} tidak ada di rilis itu`;
  if (now === undefined) return `${file} sekarang tidak ada lagi`;
  const row = firstDifference(parseLembar(frozen), parseLembar(now));
  return row === null ? `${file} berbeda cara menulisnya` : `${file} berbeda mulai baris ${row}`;
}

/**
 * Holds today's tables against the frozen release of the same version, byte for byte.
 * @param csv text of each published table of today, by the id of its dataset
 * @returns one warning at the last row of rilis.csv for each table that differs; none when that version is not frozen
 */
export function findBedaBeku(
  { rilis, tables }: Pick<Atlas, 'rilis' | 'tables'>,
  beku: readonly RilisBeku[],
  csv: ReadonlyMap<string, string>,
): Problem[] {
  const same = beku.find(({ versi }) => versi === String(rilis.versi));
  if (same === undefined) return [];
  const place = { file: 'rilis.csv', row: tables.rilis.rows.length + 1, column: 'versi', cell: same.versi };
  return [...new Set([...csv.keys(), ...same.tabel.keys()])]
    .filter((id) => csv.get(id) !== same.tabel.get(id))
    .map((id) =>
      createProblem(place, {
        kind: 'rule/suspect',
        masalah: `Rilis ${same.versi} sudah dibekukan dengan isi lain: ${describe(`${id}.csv`, same.tabel.get(id), csv.get(id))}.`,
        harapan: `Selama versinya ${same.versi}, isi tabel sama dengan ${bekuPath(same.versi, `${id}.csv`)}.`,
        perbaikan:
          'Tambahkan baris rilis baru di data/rilis.csv. Bila tabelnya berubah tanpa sengaja, kembalikan isinya.',
      }),
    );
}
