/**
 * Seeded randomness. The numbers come from d3's linear congruential generator, so the same seed gives the same bytes
 * on every computer. Each part of the city draws from its own stream: a change in one part leaves the others as they were.
 */
import * as d3 from 'd3';

export interface Random {
  /** At least 0, below 1. */
  unit: () => number;
  /** At least `low`, below `high`. */
  between: (low: number, high: number) => number;
  normal: (mean: number, deviation: number) => number;
  poisson: (mean: number) => number;
  chance: (probability: number) => boolean;
  /** One of the items; throws when there is none. */
  pick: <T>(items: readonly T[]) => T;
  /** A new list in another order. */
  shuffle: <T>(items: readonly T[]) => T[];
}

/**
 * A stream of random numbers.
 * @param seed chooses the city
 * @param stream names what the numbers are for
 */
export function createRandom(seed: number, stream: string): Random {
  const unit = d3.randomLcg(hash(seed, stream));
  const standardNormal = d3.randomNormal.source(unit)(0, 1);
  const randomPoisson = d3.randomPoisson.source(unit);
  const shuffle = d3.shuffler(unit);
  return {
    unit,
    between: (low, high) => low + unit() * (high - low),
    normal: (mean, deviation) => mean + deviation * standardNormal(),
    poisson: (mean) => randomPoisson(mean)(),
    chance: (probability) => unit() < probability,
    pick: (items) => {
      const item = items[Math.floor(unit() * items.length)];
      if (item === undefined) throw new Error('cannot pick from an empty list');
      return item;
    },
    shuffle: (items) => shuffle([...items]),
  };
}

/** FNV-1a (Fowler, Noll, Vo): neighbouring seeds must not give similar first numbers, as an LCG alone would. */
function hash(seed: number, stream: string): number {
  let state = 0x811c9dc5;
  for (const character of `${seed}:${stream}`) {
    state = Math.imul(state ^ character.charCodeAt(0), 0x01000193);
  }
  return state >>> 1;
}
