import { createProblem, findNearest, type Message, type Problem } from '../table/index.ts';

/** What a story says and the data do not: three Indonesian sentences for its writer. */
export class CeritaError extends Error {
  readonly pesan: Message;

  constructor(pesan: Message) {
    super(`${pesan.masalah}\n${pesan.harapan}\n${pesan.perbaikan}`);
    this.name = 'CeritaError';
    this.pesan = pesan;
  }
}

/** @throws CeritaError always */
export function refuse(masalah: string, harapan: string, perbaikan: string): never {
  throw new CeritaError({ masalah, harapan, perbaikan });
}

/** Where in a story something is wrong. */
export interface Letak {
  readonly berkas: string;
  readonly baris: number;
  /** The words or the component, as written; absent when the whole line or story is meant. */
  readonly bagian?: string;
}

/**
 * A problem of a story; it stops the build, like one of a data file.
 * @param sifat `mungkin` for what only a person can tell: a warning
 */
export const createSalah = (
  { berkas, baris, bagian }: Letak,
  pesan: Message,
  sifat: 'pasti' | 'mungkin' = 'pasti',
): Problem =>
  createProblem(
    { file: berkas, row: baris, ...(bagian === undefined ? {} : { part: bagian }) },
    { kind: sifat === 'pasti' ? 'rule/broken' : 'rule/suspect', ...pesan },
  );

/** So many names are listed; more would hide the cure. */
const listed = 24;

/** "Mungkin maksudnya "jumlah_rt"." and, when there are not too many, every name that exists. */
export function suggestNama(nama: string, known: readonly string[], tempatnya: string): string {
  const nearest = findNearest(nama, known);
  const daftar = known.length <= listed ? `Yang ada: ${known.join(', ')}.` : `Semua yang ada tertulis di ${tempatnya}.`;
  return nearest === null ? daftar : `Mungkin maksudnya "${nearest}". ${daftar}`;
}
