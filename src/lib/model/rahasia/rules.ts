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

/** Why a row goes out without its number. `pelengkap`: harmless by itself, but another could be worked out from it. */
export type Alasan = 'pokok' | 'pelengkap' | 'penyebut';

const isShare = ({ satuan }: Indikator): boolean => satuan === 'persen';

/** True for what can be added up: neither a share nor an index nor a mark. */
export const isCount = (indikator: Indikator): boolean =>
  !isShare(indikator) && indikator.satuan !== 'indeks' && indikator.satuan !== 'ya/tidak';

/** True for a count of persons (or couples, families) that concerns health of children or family planning. */
export const isSensitiveCount = (indikator: Indikator): boolean => indikator.sensitif && isCount(indikator);

/** True for a percentage of which the count behind it is an indikator of its own. */
export const isShareOfCount = (indikator: Indikator): boolean => isShare(indikator) && indikator.pembilang !== null;

/** True for the levels at which a small number points at people. */
export const isBelowCity = (jenis: JenisWilayah | undefined): boolean => jenis === 'kecamatan' || jenis === 'kelurahan';

/** True for 1 to 4: never published. @param count of persons */
export const isTiny = (count: number): boolean => count > 0 && count < neverUpTo + 1;

/** True for a small count that nobody has published officially. @param count of persons */
export const isSmall = (count: number, { publikasi_resmi }: Pick<NilaiRow, 'publikasi_resmi'>): boolean =>
  isTiny(count) || (count > 0 && count < officialUpTo + 1 && publikasi_resmi === null);
