import type { Atlas, KodeKelurahan, KodeWilayah } from '../model/index.ts';
import { kampungIn } from './kampung-in.ts';
import { memo } from './memo.ts';
import type { Snapshot } from './snapshot.ts';

function pick<Value>(
  map: ReadonlyMap<KodeKelurahan, Value>,
  codes: readonly KodeKelurahan[],
): Map<KodeKelurahan, Value> {
  return new Map(
    codes.flatMap((kode): [KodeKelurahan, Value][] => {
      const value = map.get(kode);
      return value === undefined ? [] : [[kode, value]];
    }),
  );
}

const splitter = memo((atlas: Atlas) =>
  memo(
    (snapshot: Snapshot): ReadonlyMap<KodeWilayah, Snapshot> =>
      new Map(
        atlas.kecamatan.map((kecamatan) => {
          const codes = kampungIn(atlas, kecamatan).map(({ kode }) => kode);
          const nilai = pick(snapshot.nilai, codes);
          const unverified = pick(snapshot.unverified, codes);
          return [kecamatan.kode, { ...snapshot, nilai, unverified, total: codes.length }];
        }),
      ),
  ),
);

/** The part of a snapshot that lies in each kecamatan, by code and in its order; also those where nothing is known. */
export const splitByKecamatan = (atlas: Atlas, snapshot: Snapshot): ReadonlyMap<KodeWilayah, Snapshot> =>
  splitter(atlas)(snapshot);
