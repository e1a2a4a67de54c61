/**
 * When the next release is due, and whether that day has passed.
 *
 * The site asks no clock: the same data give the same bytes, today and in ten years. So "terlambat" is said only when
 * whoever builds names the day, by BUILD_DATE=2027-06-01 or by SOURCE_DATE_EPOCH (reproducible-builds.org); without
 * either, the page tells the due date and leaves the comparison to the reader.
 */
import type { Rilis } from '../model/index.ts';
import { isTanggal, lastDay } from '../table/index.ts';

export interface WaktuBangun {
  /** BUILD_DATE: "2027-06-01". */
  readonly tanggal: string | null;
  /** SOURCE_DATE_EPOCH: whole seconds since 1970 in UTC. */
  readonly epoch: string | null;
}

/**
 * The day of the build as "2027-06-01", or null when nobody named one. BUILD_DATE goes before SOURCE_DATE_EPOCH.
 * @throws RangeError when one is set and is no day: a slip must not pass for "not late"
 */
export function parseHariBangun({ tanggal, epoch }: WaktuBangun): string | null {
  if (tanggal !== null) {
    if (isTanggal(tanggal) && tanggal.length === 10) return tanggal;
    throw new RangeError(`BUILD_DATE must be a day like 2027-06-01, not "${tanggal}"`);
  }
  if (epoch === null) return null;
  const date = new Date(/^\d+$/u.test(epoch) ? Number(epoch) * 1000 : NaN);
  if (Number.isNaN(date.getTime())) throw new RangeError(`SOURCE_DATE_EPOCH must be whole seconds, not "${epoch}"`);
  return date.toISOString().slice(0, 10);
}

export interface JatuhTempo {
  /** As exact as it was announced; null as long as nothing was. */
  readonly berikutnya: string | null;
  /** Null when there is nothing to compare. */
  readonly terlambat: boolean | null;
}

/**
 * The due date that the newest release announces. It has passed after its last day: "2027-05" on 1 June 2027.
 * @param hari day of the build, or null when it is not known
 */
export const jatuhTempoOf = ({ berikutnya }: Rilis, hari: string | null): JatuhTempo => ({
  berikutnya,
  terlambat: berikutnya === null || hari === null ? null : hari > lastDay(berikutnya),
});
