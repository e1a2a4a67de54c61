/** The gaps of one snapshot: why a kelurahan has no verified value in it. */
import type { Atlas, KodeKelurahan, StatusNilai } from '../model/index.ts';
import { gaps, type Gap } from './gap.ts';
import { seriOf } from './instrumen.ts';
import type { Snapshot } from './snapshot.ts';

/** A snapshot belongs to one atlas, and every area of a map asks. */
const statedBySnapshot = new WeakMap<Snapshot, ReadonlyMap<string, StatusNilai>>();

function findStated(atlas: Atlas, { indikator, seri, periode }: Snapshot): ReadonlyMap<string, StatusNilai> {
  const rows = atlas.tanpaNilai.filter(
    (row) => row.indikator === indikator.id && row.periode === periode && seriOf(atlas, row) === seri,
  );
  // The first of the vocabulary last, so that it is the one that stays.
  const order = rows.toSorted((a, b) => gaps.indexOf(b.status) - gaps.indexOf(a.status));
  return new Map(order.map(({ kode, status }) => [kode, status]));
}

function statedIn(atlas: Atlas, snapshot: Snapshot): ReadonlyMap<string, StatusNilai> {
  const known = statedBySnapshot.get(snapshot) ?? findStated(atlas, snapshot);
  statedBySnapshot.set(snapshot, known);
  return known;
}

/**
 * Which gap stands where the verified value of a kelurahan would be in a snapshot, or in the part of one kecamatan;
 * null when there is one.
 */
export function gapIn(atlas: Atlas, snapshot: Snapshot, kode: KodeKelurahan): Gap | null {
  if (snapshot.nilai.has(kode)) return null;
  if (snapshot.unverified.has(kode)) return 'belum_diverifikasi';
  return statedIn(atlas, snapshot).get(kode) ?? 'tidak_ada_sumber';
}

/** How many of some kelurahan have which gap in a snapshot, in the order of the vocabulary; only gaps that occur. */
export function countGapsIn(
  atlas: Atlas,
  snapshot: Snapshot,
  kampung: readonly { readonly kode: KodeKelurahan }[] = atlas.kampung,
): ReadonlyMap<Gap, number> {
  const found = kampung.flatMap(({ kode }) => gapIn(atlas, snapshot, kode) ?? []);
  const counts = gaps.map((gap): [Gap, number] => [gap, found.filter((one) => one === gap).length]);
  return new Map(counts.filter(([, count]) => count > 0));
}
