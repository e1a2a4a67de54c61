/** What the map can show, each with an address of its own: a status on a day, or an indikator at one time. */
import type { Atlas } from '../model/index.ts';
import { mainDate, mapDates, snapshots, type Snapshot } from '../stats/index.ts';

export type MapState =
  { readonly jenis: 'status'; readonly tanggal: string } | { readonly jenis: 'indikator'; readonly snapshot: Snapshot };

export interface AddressedState {
  /** Parts of the address below /peta/; none for the state that is shown first. */
  readonly bagian: readonly string[];
  readonly state: MapState;
}

/** Statuses in time order; the main date has the short address. */
function statusStates(atlas: Atlas): AddressedState[] {
  const main = mainDate(atlas);
  const days = [...new Set([...mapDates(atlas), main])].sort();
  return days.map((tanggal) => ({ bagian: tanggal === main ? [] : [tanggal], state: { jenis: 'status', tanggal } }));
}

/** The newest snapshot of an indikator has the short address; two of one period are told apart by a number. */
function indikatorStates(atlas: Atlas): AddressedState[] {
  return [...atlas.indikatorById.keys()].flatMap((id) => {
    const shown = snapshots(atlas, id).filter(({ nilai }) => nilai.size > 0);
    const used = new Map<string, number>();
    return shown.map((snapshot, at): AddressedState => {
      const count = (used.get(snapshot.periode) ?? 0) + 1;
      used.set(snapshot.periode, count);
      const periode = count === 1 ? snapshot.periode : `${snapshot.periode}-${count}`;
      return { bagian: at === 0 ? [id] : [id, periode], state: { jenis: 'indikator', snapshot } };
    });
  });
}

/** Every state of the map with its address: first the statuses in time order, then the indikator. */
export const mapStates = (atlas: Atlas): readonly AddressedState[] => [
  ...statusStates(atlas),
  ...indikatorStates(atlas),
];

/** The state that the map shows first: the status on the main date. */
export const mainState = (atlas: Atlas): AddressedState => ({
  bagian: [],
  state: { jenis: 'status', tanggal: mainDate(atlas) },
});

/**
 * The state of the map that shows a snapshot.
 * @throws RangeError when it holds no verified value, because then no map shows it
 */
export function findMapState(atlas: Atlas, snapshot: Snapshot): AddressedState {
  const found = indikatorStates(atlas).find(({ state }) => state.jenis === 'indikator' && state.snapshot === snapshot);
  if (found === undefined) throw new RangeError(`no map of ${snapshot.indikator.id} in ${snapshot.periode}`);
  return found;
}
