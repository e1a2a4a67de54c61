/**
 * The numbers of disclosure control, and what is a small number of persons. Proposal of this site, with its reasons in
 * data/README.md: no Indonesian rule for published tables was found.
 */
import type { Indikator } from '../indikator.ts';
import type { NilaiRow } from '../nilai.ts';
import type { JenisWilayah } from '../wilayah.ts';

/** Counts of persons from 1 to this are never published below the city. */
const neverUpTo = 4;
/** Larger ones up to this only when the row names the official publication that holds them. */
const officialUpTo = 9;
/** A percentage of fewer than this is not published. */
export const smallestBase = 20;
/**
 * A number withheld only so that another cannot be worked out is at least this large. Whoever knows that it is no small
 * count still has to leave it between 10 and its true size, and these three are what a hidden 1 needs to look like a 4.
 */
export const smallestPartner = officialUpTo + neverUpTo;

/**
 * Why a row goes out without its number. `pokok`: a small count of persons itself. `turunan`: a percentage that tells a
 * hidden count, together with its base. `pelengkap`: harmless by itself, but another could be worked out from it.
 * `penyebut`: a percentage of fewer than `smallestBase`; `tanpa_penyebut`: one that may be, since nobody tells its base.
 */
export type Alasan = 'pokok' | 'turunan' | 'pelengkap' | 'penyebut' | 'tanpa_penyebut';

const thousands: Readonly<Record<string, number>> = { seratus: 100, seribu: 1000, 'seratus ribu': 100_000 };

/**
 * Of how many a unit tells the share: 100 for "persen", 1000 for "per 1.000 kelahiran hidup"; null for what is counted.
 */
export function shareOf({ satuan }: Pick<Indikator, 'satuan'>): number | null {
  if (satuan === 'persen') return 100;
  if (/^(?:permil|promil|\u2030)/iu.test(satuan)) return 1000;
  const [, digits, word] = /\bper ?(?:(\d[\d.]*)|(seratus ribu|seratus|seribu)\b)/iu.exec(satuan) ?? [];
  if (word !== undefined) return thousands[word.toLowerCase()] ?? null;
  const base = digits === undefined ? 0 : Number(digits.replaceAll('.', ''));
  return base > 1 ? base : null;
}

/** True for what can be added up: neither a share nor an index nor a mark. */
export const isCount = (indikator: Indikator): boolean =>
  shareOf(indikator) === null && indikator.satuan !== 'indeks' && indikator.satuan !== 'ya/tidak';

/** True for a count of persons (or couples, families) that concerns health of children or family planning. */
export const isSensitiveCount = (indikator: Indikator): boolean => indikator.sensitif && isCount(indikator);

/** True for the levels at which a small number points at people. */
export const isBelowCity = (jenis: JenisWilayah | undefined): boolean => jenis === 'kecamatan' || jenis === 'kelurahan';

/** True for 1 to 4: never published. @param count of persons */
export const isTiny = (count: number): boolean => count > 0 && count < neverUpTo + 1;

/** True for a small count that nobody has published officially. @param count of persons */
export const isSmall = (count: number, { publikasi_resmi }: Pick<NilaiRow, 'publikasi_resmi'>): boolean =>
  isTiny(count) || (count > 0 && count < officialUpTo + 1 && publikasi_resmi === null);
