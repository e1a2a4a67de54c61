import {
  findIndikator,
  type Atlas,
  type Indikator,
  type IndikatorId,
  type KodeKelurahan,
  type Nilai,
} from '../model/index.ts';
import { seriOf } from './instrumen.ts';
import { memoByName } from './memo.ts';
import { byPeriode, byText, type Tanggal } from './time.ts';
import { byMutu, isDated, isVerified, type DatedNilai } from './value.ts';

/**
 * The kelurahan side by side: values of one indikator from one series and one period, the only ones that may be
 * compared between places. Values without a date belong to no snapshot, because nobody knows that they are of one time.
 */
export interface Snapshot {
  readonly indikator: Indikator;
  readonly seri: string;
  readonly periode: Tanggal;
  /** Verified values, in the order of the codes; a kampung that is not in it is unknown, not zero. */
  readonly nilai: ReadonlyMap<KodeKelurahan, DatedNilai>;
  /** Values of kampung that have only an unverified one: to be listed and marked, never drawn or ranked. */
  readonly unverified: ReadonlyMap<KodeKelurahan, DatedNilai>;
  /** Number of kampung in the city, known or not. */
  readonly total: number;
}

/** The best value of each kampung: of two for the same period a public body's goes first, then the file's order. */
function bestByKampung(atlas: Atlas, rows: readonly DatedNilai[]): Map<KodeKelurahan, DatedNilai> {
  const best = new Map<string, DatedNilai>();
  for (const row of rows.toSorted(byMutu)) if (!best.has(row.kode)) best.set(row.kode, row);
  return new Map(
    atlas.kampung.flatMap(({ kode }): [KodeKelurahan, DatedNilai][] => {
      const row = best.get(kode);
      return row === undefined ? [] : [[kode, row]];
    }),
  );
}

const split = (best: ReadonlyMap<KodeKelurahan, DatedNilai>, verified: boolean): Map<KodeKelurahan, DatedNilai> =>
  new Map([...best].filter(([, row]) => isVerified(row) === verified));

/**
 * All snapshots of one indikator, newest first; on the same period the one with more kampung. Values of places other
 * than kelurahan are left out. A snapshot may hold unverified values only.
 * @throws UnknownNameError when there is no such indikator
 */
export const snapshots: (atlas: Atlas, indikatorId: IndikatorId) => readonly Snapshot[] = memoByName(
  (atlas: Atlas, indikatorId: IndikatorId) => {
    const indikator = findIndikator(atlas, indikatorId);
    const kampung: ReadonlySet<string> = new Set(atlas.kampungByKode.keys());
    const rows = (atlas.nilaiByIndikator.get(indikatorId) ?? [])
      .filter(isDated)
      .filter(({ kode }) => kampung.has(kode));
    const groups = Map.groupBy(rows, (row) => `${row.periode} ${seriOf(atlas, row)}`);
    return [...groups.values()]
      .flatMap((group): Snapshot[] => {
        const [first] = group;
        if (first === undefined) return [];
        const best = bestByKampung(atlas, group);
        return [
          {
            indikator,
            seri: seriOf(atlas, first),
            periode: first.periode,
            nilai: split(best, true),
            unverified: split(best, false),
            total: atlas.kampung.length,
          },
        ];
      })
      .sort((a, b) => byPeriode(b.periode, a.periode) || b.nilai.size - a.nilai.size || byText(a.seri, b.seri));
  },
);

/** The newest snapshot in which this kampung has a verified value, or null. */
export const latestSnapshotFor = (atlas: Atlas, indikatorId: IndikatorId, kode: KodeKelurahan): Snapshot | null =>
  snapshots(atlas, indikatorId).find(({ nilai }) => nilai.has(kode)) ?? null;

/** The snapshot to which a value belongs, or null when it has no date or is not about a kelurahan. */
export function snapshotOf(atlas: Atlas, nilai: Nilai): Snapshot | null {
  const seri = seriOf(atlas, nilai);
  const held = snapshots(atlas, nilai.indikator).filter((one) => one.seri === seri && one.periode === nilai.periode);
  return (
    held.find((one) => one.nilai.has(nilai.kode as KodeKelurahan) || one.unverified.has(nilai.kode as KodeKelurahan)) ??
    null
  );
}
