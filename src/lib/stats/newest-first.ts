import { byPeriode, byText, type Tanggal } from './time.ts';

/** What is asked of a story: its name, and when its first and last facts happened. */
export interface DatedCerita {
  readonly id: string;
  readonly data: { readonly mulai: Tanggal; readonly selesai: Tanggal };
}

/**
 * Stories by their last fact, the newest first; of those that end together the one that begins earlier, then by name:
 * Astro hands them over in no certain order.
 */
export const newestFirst = <Cerita extends DatedCerita>(cerita: readonly Cerita[]): Cerita[] =>
  cerita.toSorted(
    (a, b) => byPeriode(b.data.selesai, a.data.selesai) || byPeriode(a.data.mulai, b.data.mulai) || byText(a.id, b.id),
  );
