import { findKampung, type Atlas, type JenisPeristiwa, type KodeKelurahan, type Peristiwa } from '../model/index.ts';
import { fullClaims } from './claims.ts';
import { isFilled, type Filled } from './filled.ts';
import { memo, memoByName } from './memo.ts';
import { byText, lastDay, requireDay } from './time.ts';

/**
 * What is known about one Kampung KB on one day, never typed in but derived from dated events.
 * `tercatat`: it existed by then, proved by events of its own (`peristiwa`) or by a statement that every kelurahan of
 * the city has one (`pernyataan_kota`). `direncanakan`: only a plan is known. `belum_dipastikan`: no public source
 * says anything, which is not a no.
 */
export type Status =
  | { readonly jenis: 'tercatat'; readonly dasar: Dasar; readonly bukti: Filled<Peristiwa> }
  | { readonly jenis: 'direncanakan'; readonly bukti: Filled<Peristiwa> }
  | { readonly jenis: 'belum_dipastikan'; readonly bukti: readonly [] };

export type JenisStatus = Status['jenis'];
export type Dasar = 'peristiwa' | 'pernyataan_kota';

/** Events in the kelurahan itself that prove that its Kampung KB existed by then. */
const proving: ReadonlySet<JenisPeristiwa> = new Set<JenisPeristiwa>([
  'pencanangan',
  'keberadaan',
  'kunjungan',
  'penghargaan',
  'evaluasi',
]);

/** Events of one kelurahan up to a day, in time order. */
export interface Evidence {
  /** What proves that the Kampung KB existed. */
  readonly bukti: readonly Peristiwa[];
  /** What proves only that it was planned. */
  readonly rencana: readonly Peristiwa[];
}

/**
 * The events of one kelurahan that count by a day. An event counts from the last day that its date can mean: "2021"
 * only from 2021-12-31, "not later than" from that day.
 * @param date ISO day
 * @throws RangeError when `date` is not a day
 * @throws UnknownNameError when there is no such kampung
 */
export function evidenceOf(atlas: Atlas, kode: KodeKelurahan, date: string): Evidence {
  const day = requireDay(date);
  const rows = atlas.peristiwaByKode.get(findKampung(atlas, kode).kode) ?? [];
  const past = rows.filter((row) => lastDay(row.tanggal) <= day);
  return {
    bukti: past.filter(({ jenis }) => proving.has(jenis)),
    rencana: past.filter(({ jenis }) => jenis === 'rencana'),
  };
}

/** By day and kode: a map asks for all kampung of many days, and many pages show the same map. */
const knownStatus = memo((_atlas: Atlas) => new Map<string, Status>());

/**
 * The status of one kampung on one day, with the events that prove it, in time order. Its own events win over the
 * statement about the whole city. Once proved, a Kampung KB stays `tercatat`: no event records an end.
 * @param date ISO day
 * @throws RangeError when `date` is not a day
 * @throws UnknownNameError when there is no such kampung
 */
export function statusOn(atlas: Atlas, kode: KodeKelurahan, date: string): Status {
  const known = knownStatus(atlas);
  const name = `${date} ${kode}`;
  const status = known.get(name) ?? deriveStatus(atlas, kode, date);
  known.set(name, status);
  return status;
}

function deriveStatus(atlas: Atlas, kode: KodeKelurahan, date: string): Status {
  const { bukti, rencana } = evidenceOf(atlas, kode, date);
  if (isFilled(bukti)) return { jenis: 'tercatat', dasar: 'peristiwa', bukti };
  const blanket = fullClaims(atlas).filter((row) => lastDay(row.tanggal) <= date);
  if (isFilled(blanket)) return { jenis: 'tercatat', dasar: 'pernyataan_kota', bukti: blanket };
  if (isFilled(rencana)) return { jenis: 'direncanakan', bukti: rencana };
  return { jenis: 'belum_dipastikan', bukti: [] };
}

export interface StatusCounts {
  readonly jenis: Readonly<Record<JenisStatus, number>>;
  /** How those `tercatat` are known; the two add up to `jenis.tercatat`. */
  readonly dasar: Readonly<Record<Dasar, number>>;
  /** Number of kampung; the three of `jenis` add up to it. */
  readonly total: number;
}

/**
 * How many kampung have each status on one day.
 * @param date ISO day
 * @throws RangeError when `date` is not a day
 */
export const statusCounts: (atlas: Atlas, date: string) => StatusCounts = memoByName((atlas: Atlas, date: string) => {
  requireDay(date);
  const jenis = { tercatat: 0, direncanakan: 0, belum_dipastikan: 0 };
  const dasar = { peristiwa: 0, pernyataan_kota: 0 };
  for (const { kode } of atlas.kampung) {
    const status = statusOn(atlas, kode, date);
    jenis[status.jenis] += 1;
    if (status.jenis === 'tercatat') dasar[status.dasar] += 1;
  }
  return { jenis, dasar, total: atlas.kampung.length };
});

const dayOf = (row: Peristiwa | undefined): string | null => (row === undefined ? null : lastDay(row.tanggal));

/** Days on which the status of one kampung or the ground for it changes. */
function turningDays(rows: readonly Peristiwa[], fullDay: string | null): string[] {
  const proof = dayOf(rows.find(({ jenis }) => proving.has(jenis)));
  const plan = dayOf(rows.find(({ jenis }) => jenis === 'rencana'));
  const blanket = fullDay !== null && (proof === null || fullDay < proof) ? fullDay : null;
  const certain = [proof, blanket].filter((day) => day !== null);
  const planned = plan !== null && certain.every((day) => plan < day) ? [plan] : [];
  return [...certain, ...planned];
}

/**
 * The days on which the status of at least one kampung, or the ground for it, changes, in time order: the stops of
 * a date control. Between two of them `statusCounts` stays the same.
 */
export const statusDates: (atlas: Atlas) => readonly string[] = memo((atlas: Atlas) => {
  const fullDay = dayOf(fullClaims(atlas)[0]);
  const days = atlas.kampung.flatMap(({ kode }) => turningDays(atlas.peristiwaByKode.get(kode) ?? [], fullDay));
  return [...new Set(days)].sort(byText);
});
