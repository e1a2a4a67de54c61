/** Addresses that stand in running text of the data. */

/** The name of a host as people say it: "kalsel.antaranews.com". */
export const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

interface Potongan {
  readonly teks: string;
  /** Where the piece leads; null for plain words. */
  readonly url: string | null;
}

/** A text cut where addresses begin and end; an address is shown as its host. */
export const splitTautan = (text: string): readonly Potongan[] =>
  text
    .split(/(https?:\/\/[^\s()]*[^\s().,;])/)
    .map((piece, at): Potongan => (at % 2 === 1 ? { teks: hostOf(piece), url: piece } : { teks: piece, url: null }))
    .filter(({ teks }) => teks !== '');
