import { newestFirst, type DatedCerita } from '../stats/index.ts';

export interface InTime<Cerita> {
  /** The story whose facts end before those of this one, or null for the first. */
  readonly sebelum: Cerita | null;
  /** The story whose facts end after those of this one, or null for the last. */
  readonly sesudah: Cerita | null;
}

/**
 * The stories on both sides of one in the order of time of their facts.
 * @throws RangeError when the story is not among `all`
 */
export function ceritaInTime<Cerita extends DatedCerita>(cerita: Cerita, all: readonly Cerita[]): InTime<Cerita> {
  const ordered = newestFirst(all);
  const at = ordered.findIndex(({ id }) => id === cerita.id);
  if (at === -1) throw new RangeError(`no story "${cerita.id}" among them`);
  return { sebelum: ordered[at + 1] ?? null, sesudah: ordered[at - 1] ?? null };
}
