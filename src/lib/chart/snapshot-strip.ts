/** The values of one snapshot as a strip: the kelurahan at one time, measured in one way. */
import { findKampung, type Atlas, type IndikatorId, type KodeKelurahan } from '../model/index.ts';
import { distributionOf, memo, snapshots, type Snapshot } from '../stats/index.ts';
import { layoutStrip, type StripInput, type StripLayout, type StripValue } from './strip.ts';

export interface SnapshotStripOptions {
  /** The kampung that the page is about, or null. */
  readonly marked: KodeKelurahan | null;
  readonly format: StripInput['format'];
  /** Whose median it is, from how many are known of how many: "nilai tengah kota". */
  readonly tengah: (known: number, total: number) => string;
}

export interface SnapshotStripLayout extends StripLayout {
  /** Names the chart of the whole snapshot: "sebaran-jumlah_rt-2025-07", with "-2" behind it for a second series. */
  readonly id: string;
  readonly indikator: IndikatorId;
  /** True when one kampung is marked. */
  readonly isMarked: boolean;
}

/** The same snapshot always gets the same name. */
function nameSnapshot(atlas: Atlas, { indikator, periode, seri }: Snapshot): string {
  const same = snapshots(atlas, indikator.id).filter((one) => one.periode === periode);
  const at = same.findIndex((one) => one.seri === seri);
  return `sebaran-${indikator.id}-${periode}${at < 1 ? '' : `-${at + 1}`}`;
}

/** What is known, by name: the same list for every page that shows it, so that its dots are put in order once. */
const valuesOf = memo((atlas: Atlas) =>
  memo(({ nilai }: Snapshot): readonly StripValue[] =>
    [...nilai].map(([kode, row]) => ({ kode, nama: findKampung(atlas, kode).nama, nilai: row.nilai })),
  ),
);

/**
 * Only verified values are drawn. Null where there is nothing to compare: fewer than two are known, or the indikator is
 * a yes or no.
 */
export function layoutSnapshotStrip(
  atlas: Atlas,
  snapshot: Snapshot,
  { marked, format, tengah }: SnapshotStripOptions,
): SnapshotStripLayout | null {
  const distribution = distributionOf(snapshot);
  if (distribution === null || distribution.known < 2) return null;
  const { known, total } = distribution;
  const values = valuesOf(atlas)(snapshot);
  const strip = layoutStrip({ values, marked, distribution, tengah: tengah(known, total), format });
  return { ...strip, id: nameSnapshot(atlas, snapshot), indikator: snapshot.indikator.id, isMarked: marked !== null };
}
