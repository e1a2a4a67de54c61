import type { Atlas, Kampung, Kecamatan, KodeWilayah } from '../model/index.ts';
import { memo } from './memo.ts';

const groups: (atlas: Atlas) => ReadonlyMap<KodeWilayah, readonly Kampung[]> = memo((atlas: Atlas) =>
  Map.groupBy(atlas.kampung, ({ kecamatan }) => kecamatan.kode),
);

/** The kampung of one kecamatan, in the order of their codes. */
export const kampungIn = (atlas: Atlas, { kode }: Kecamatan): readonly Kampung[] => groups(atlas).get(kode) ?? [];
