/** The ways from one state of the map to the others: a step back and forth in time, another day, another measure. */
import type { Atlas } from '../model/index.ts';
import { formatTanggal } from '../text/index.ts';
import { mapStates, type AddressedState, type MapState } from './map-state.ts';

export interface MapLink {
  readonly bagian: readonly string[];
  /** The time alone, with how it was measured where that differs: "20 November 2023", "2022, Data monitoring 14 lokus". */
  readonly waktu: string;
  /** The same below its year: "20 November". */
  readonly hari: string;
  readonly tahun: string;
  /** True for the state that is shown. */
  readonly kini: boolean;
}

/** All times of one thing that the map can show, oldest first. */
export interface MapTopic {
  readonly nama: string;
  /** Where the map of it begins: the main date, or the newest period. */
  readonly utama: MapLink;
  readonly links: readonly MapLink[];
  /** True for the topic of the state that is shown. */
  readonly kini: boolean;
}

export interface MapNav {
  readonly topics: readonly MapTopic[];
  /** The topic of the state that is shown, and the state itself within it. */
  readonly topic: MapTopic;
  readonly kini: MapLink;
  /** The time before and after it, within the topic. */
  readonly mundur: MapLink | null;
  readonly maju: MapLink | null;
}

const sameState = (a: AddressedState, b: AddressedState): boolean => a.bagian.join('/') === b.bagian.join('/');

const timeOf = (state: MapState): string => (state.jenis === 'status' ? state.tanggal : state.snapshot.periode);

const topicOf = (state: MapState): string => (state.jenis === 'status' ? '' : state.snapshot.indikator.id);

/** Without its year, which stands above it; a year alone stays. */
const withoutYear = (text: string, year: string): string => text.replace(` ${year}`, '');

function createLink(one: AddressedState, shown: AddressedState, severalSeri: boolean): MapLink {
  const time = timeOf(one.state);
  const tahun = time.slice(0, 4);
  const seri = severalSeri && one.state.jenis === 'indikator' ? `, ${one.state.snapshot.seri}` : '';
  const text = formatTanggal(time);
  return {
    bagian: one.bagian,
    waktu: text + seri,
    hari: withoutYear(text, tahun) + seri,
    tahun,
    kini: sameState(one, shown),
  };
}

function createTopic(members: readonly AddressedState[], shown: AddressedState): MapTopic[] {
  const [first] = members;
  if (first === undefined) return [];
  const { state } = first;
  const seri = new Set(members.map((one) => (one.state.jenis === 'indikator' ? one.state.snapshot.seri : '')));
  // Periods come newest first, days oldest first.
  const inOrder = state.jenis === 'status' ? members : [...members].reverse();
  const links = inOrder.map((one) => createLink(one, shown, seri.size > 1));
  const shortest = links.reduce((best, link) => (link.bagian.length < best.bagian.length ? link : best));
  const nama = state.jenis === 'status' ? 'Status Kampung KB' : state.snapshot.indikator.nama;
  return [{ nama, utama: shortest, links, kini: links.some(({ kini }) => kini) }];
}

/**
 * The ways out of a state.
 * @param shown one of `mapStates(atlas)`
 * @throws RangeError when it is none of them
 */
export function navigateMap(atlas: Atlas, shown: AddressedState): MapNav {
  const groups = Map.groupBy(mapStates(atlas), ({ state }) => topicOf(state));
  const topics = [...groups.values()].flatMap((members) => createTopic(members, shown));
  const topic = topics.find(({ kini }) => kini);
  const at = topic?.links.findIndex(({ kini }) => kini) ?? -1;
  const kini = topic?.links[at];
  if (topic === undefined || kini === undefined) throw new RangeError(`no map at "${shown.bagian.join('/')}"`);
  return { topics, topic, kini, mundur: topic.links[at - 1] ?? null, maju: topic.links[at + 1] ?? null };
}
