import type { Atlas, IndikatorId, KodeWilayah, Mutu, Nilai } from '../model/index.ts';
import { byPeriode, type Tanggal } from './time.ts';

/** Best first. */
const quality: Readonly<Record<Mutu, number>> = { pemerintah: 0, media: 1, belum_diverifikasi: 2 };

/** True for a value that may stand in a headline, a chart or a comparison. */
export const isVerified = ({ mutu }: Nilai): boolean => mutu !== 'belum_diverifikasi';

/** Order of trust: a public body before the press before what is not verified. */
export const byMutu = (a: Nilai, b: Nilai): number => quality[a.mutu] - quality[b.mutu];

/** A value whose source gives its date. */
export type DatedNilai = Nilai & { readonly periode: Tanggal };

/** True when the source says of which time the value is; narrows the type. */
export const isDated = (nilai: Nilai): nilai is DatedNilai => nilai.periode !== null;

/**
 * All rows of one place and one indikator in time order, those without a date last; of one period the best mutu first.
 * Empty when nothing is known; unknown is never a zero.
 */
export const valuesOf = (atlas: Atlas, kode: KodeWilayah, indikatorId: IndikatorId): readonly Nilai[] =>
  (atlas.nilaiByKode.get(kode) ?? [])
    .filter(({ indikator }) => indikator === indikatorId)
    .sort((a, b) => byPeriode(a.periode, b.periode) || byMutu(a, b));

/**
 * The value to show for one place: never an unverified one; the newest of those with a date, else one without. On
 * an equal period a public body goes before the press, then the order of the file decides. Null when there is none.
 */
export function latestNilai(atlas: Atlas, kode: KodeWilayah, indikatorId: IndikatorId): Nilai | null {
  const verified = valuesOf(atlas, kode, indikatorId).filter(isVerified);
  const dated = verified.filter(isDated);
  const candidates: readonly Nilai[] = dated.length > 0 ? dated : verified;
  const newest = candidates.at(-1);
  return candidates.find(({ periode }) => periode === newest?.periode) ?? null;
}

/** True when there are values of this indikator for the place, but none of them is verified. */
export function hasOnlyUnverified(atlas: Atlas, kode: KodeWilayah, indikatorId: IndikatorId): boolean {
  const rows = valuesOf(atlas, kode, indikatorId);
  return rows.length > 0 && !rows.some(isVerified);
}
