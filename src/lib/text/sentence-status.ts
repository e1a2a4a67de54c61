import type { Atlas, Kampung, Peristiwa } from '../model/index.ts';
import { evidenceOf, fullClaim, lastDay, statusOn, unnamedCount, type Claim, type Filled } from '../stats/index.ts';
import { formatAngka, formatTanggal, formatWaktu } from './format.ts';
import { joinSentences } from './phrase.ts';

const noLaunchDate = 'Tanggal peresmiannya (pencanangan) belum ditemukan di sumber publik.';

const isLaunch = ({ jenis }: Peristiwa): boolean => jenis === 'pencanangan';

/** The first proof is the launch itself. */
const stateLaunch = (nama: string, launch: Peristiwa): string =>
  `Kampung KB di ${nama} diresmikan (dicanangkan) ${formatWaktu(launch)}` +
  (launch.ketelitian === 'paling_lambat' ? '; tanggal persisnya tidak dicantumkan sumber.' : '.');

/** A launch that is told of after the first proof: late news, or sources that disagree; both are kept. */
const stateLaterLaunch = (first: Peristiwa, launch: Peristiwa): string =>
  `${launch.sumber === first.sumber ? 'Sumber yang sama' : 'Sumber lain'} mencatat peresmiannya (pencanangan) ${formatWaktu(launch)}.`;

const stateFull = (atlas: Atlas, nama: string, full: Pick<Claim, 'tanggal' | 'ketelitian'>): string =>
  `${nama} sudah memiliki Kampung KB ${formatWaktu(full)}, saat kota menyatakan semua ${formatAngka(atlas.kampung.length)} kelurahan memilikinya.`;

/** Proved by events of its own, which may show only that it existed by then and not when it began. */
function stateEvents(atlas: Atlas, { nama }: Kampung, bukti: Filled<Peristiwa>): string {
  const [first] = bukti;
  const launch = bukti.find(isLaunch);
  const full = fullClaim(atlas);
  const later = launch === undefined ? noLaunchDate : stateLaterLaunch(first, launch);
  if (full !== null && full.hari < lastDay(first.tanggal)) {
    const named =
      first === launch ? null : `Sumber menyebut Kampung KB kelurahan ini dengan namanya ${formatWaktu(first)}.`;
    return joinSentences([stateFull(atlas, nama, full), named, later]);
  }
  if (first === launch) return stateLaunch(nama, launch);
  return `${nama} sudah memiliki Kampung KB ${formatWaktu(first)}. ${later}`;
}

const statePlan = (nama: string, plan: Peristiwa): string =>
  `Menurut rencana ${formatTanggal(plan.tanggal)}, ${nama} akan memiliki Kampung KB.`;

/** The count of the city leaves open whether this kelurahan is in it; null when the count names them all. */
function stateOpen(atlas: Atlas, nama: string, date: string): string | null {
  const count = unnamedCount(atlas, date);
  if (count === null || count.unnamed === 0) return null;
  const { claim, claimed, unnamed } = count;
  const said =
    claim.ketelitian === 'hari' && claim.tanggal === date
      ? `Hari itu kota disebut memiliki ${formatAngka(claimed)} Kampung KB`
      : `Kota disebut memiliki ${formatAngka(claimed)} Kampung KB ${formatWaktu(claim)}`;
  return `${said}, tetapi ${formatAngka(unnamed)} di antaranya tidak disebut namanya di sumber publik; ${nama} mungkin termasuk, mungkin tidak.`;
}

/**
 * Whether a kelurahan has a Kampung KB on a day, since when and how that is known, in one to three sentences. A launch
 * is told as a launch; anything else only as proof that it existed by then.
 * @param date ISO day
 * @throws RangeError when `date` is not a day
 */
export function sentenceStatus(atlas: Atlas, kampung: Kampung, date: string): string {
  const { kode, nama } = kampung;
  const status = statusOn(atlas, kode, date);
  const hari = formatTanggal(date);
  if (status.jenis === 'belum_dipastikan') {
    const open = `Belum ada sumber publik yang memastikan apakah ${nama} sudah memiliki Kampung KB pada ${hari}.`;
    return joinSentences([open, stateOpen(atlas, nama, date)]);
  }
  if (status.jenis === 'direncanakan') {
    const open = `Belum ditemukan sumber publik yang memastikan rencana itu sudah terlaksana pada ${hari}.`;
    return joinSentences([statePlan(nama, status.bukti[0]), open, stateOpen(atlas, nama, date)]);
  }
  if (status.dasar === 'peristiwa') return stateEvents(atlas, kampung, status.bukti);
  const [plan] = evidenceOf(atlas, kode, date).rencana;
  return joinSentences([
    stateFull(atlas, nama, status.bukti[0]),
    plan === undefined ? null : `Ada rencana ${formatTanggal(plan.tanggal)} untuk meresmikannya (mencanangkan).`,
    noLaunchDate,
  ]);
}
