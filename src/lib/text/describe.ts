import type { Atlas, Kampung } from '../model/index.ts';
import { coverage, statusOn, type Status } from '../stats/index.ts';
import { formatAngka, formatWaktu } from './format.ts';
import { namaTempat } from './label.ts';
import { sentenceLead } from './sentence-lead.ts';

/** What search engines show of a description. */
const limit = 160;

function describeStatus(status: Status): string {
  if (status.jenis === 'belum_dipastikan') return 'Statusnya belum dipastikan sumber publik.';
  if (status.jenis === 'direncanakan') return 'Baru rencananya yang diketahui.';
  const [first] = status.bukti;
  const launched = status.dasar === 'peristiwa' && first.jenis === 'pencanangan';
  return `${launched ? 'Dicanangkan' : 'Sudah ada'} ${formatWaktu(first)}.`;
}

const fits = (text: string): boolean => text.length <= limit;

/** Cuts between words when even the first sentence is too long. */
function cut(text: string): string {
  if (fits(text)) return text;
  const room = text.slice(0, limit - 1);
  return `${room.slice(0, Math.max(room.lastIndexOf(' '), 0)) || room}…`;
}

/** What stands instead of a number: how many there are that cannot be told in one sentence, or that there are none. */
function describeKnown(atlas: Atlas, { kode }: Kampung): string {
  const count = coverage(atlas).byKampung.get(kode);
  if (count === undefined || count.known === 0) return 'Belum ada angkanya di sumber publik.';
  const verified = count.pemerintah + count.media;
  if (verified === 0) return 'Angkanya belum diverifikasi.';
  return `${formatAngka(verified)} jenis data, masing-masing dengan sumbernya.`;
}

/** What may stand before the number, the most telling first; the number names the kampung itself. */
function placesOf(atlas: Atlas, { nama, kecamatan }: Kampung, status: string): readonly string[] {
  const full = `Kampung KB ${nama}, ${namaTempat(kecamatan)}, ${atlas.kota.nama}.`;
  return [`${full} ${status}`, full, `Kampung KB ${nama}, ${atlas.kota.nama}.`, `Kampung KB ${nama}.`];
}

/**
 * A page description for search results and shared links, of at most 160 characters. Its heart is `sentenceLead`; before
 * it stands as much of place and status (on the day of the release) as leaves it whole. Without such a number, or with
 * one too long, it tells place, status and how much is known, leaving out whole sentences that do not fit.
 */
export function describeKampung(atlas: Atlas, kampung: Kampung): string {
  const lead = sentenceLead(atlas, kampung);
  const status = describeStatus(statusOn(atlas, kampung.kode, atlas.rilis.tanggal));
  const places = placesOf(atlas, kampung, status);
  const told = lead === null ? [] : [...places.map((place) => `${place} ${lead}`), lead];
  const fitting = told.find(fits);
  if (fitting !== undefined) return fitting;
  const [all = '', place = ''] = places;
  return cut([`${all} ${describeKnown(atlas, kampung)}`, all].find(fits) ?? place);
}
