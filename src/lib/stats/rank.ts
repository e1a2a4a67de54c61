import * as d3 from 'd3';
import type { KodeKelurahan } from '../model/index.ts';
import { isYaTidak } from './instrumen.ts';
import { memo } from './memo.ts';
import type { Snapshot } from './snapshot.ts';

export interface Rank {
  /** 1 for the highest value; equal values share a rank and the next one is skipped (1, 2, 2, 4). */
  readonly rank: number;
  /** How many other kampung have exactly this value. */
  readonly tied: number;
  /** Number of kampung with a verified value. */
  readonly of: number;
}

const sortedValues = memo(({ nilai }: Snapshot) =>
  Float64Array.from(nilai.values(), (row) => row.nilai).sort((a, b) => a - b),
);

/**
 * Where a kampung stands among those whose value is known in one snapshot (standard competition ranking). High is 1,
 * whatever is better. Null when its value is unknown or unverified, and for yes/no.
 */
export function rankOf(snapshot: Snapshot, kode: KodeKelurahan): Rank | null {
  const own = snapshot.nilai.get(kode);
  if (own === undefined || isYaTidak(snapshot.indikator)) return null;
  const values = sortedValues(snapshot);
  const below = d3.bisectLeft(values, own.nilai);
  const upTo = d3.bisectRight(values, own.nilai);
  return { rank: values.length - upTo + 1, tied: upTo - below - 1, of: values.length };
}
