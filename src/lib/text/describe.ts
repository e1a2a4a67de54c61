import { findIndikator, findSumber, type Atlas, type Kampung } from '../model/index.ts';
import { coverage, fullClaim, lastDay, leadNilai, statusOn, type Status } from '../stats/index.ts';
import { formatAngka, formatNilai, formatTanggal, formatWaktu } from './format.ts';
import { namaTempat } from './label.ts';
import { sentenceLead } from './sentence-lead.ts';

/** What search engines show of a description. */
const limit = 160;

/** The statement of the city is the earlier proof where an event of its own may be later: "2025" may mean December. */
function describeStatus(atlas: Atlas, status: Status): string {
  if (status.jenis === 'belum_dipastikan') return 'Statusnya belum dipastikan sumber publik.';
  if (status.jenis === 'direncanakan') return 'Baru rencananya yang diketahui.';
  const [first] = status.bukti;
  const full = fullClaim(atlas);
  if (full !== null && full.hari < lastDay(first.tanggal)) return `Sudah ada ${formatWaktu(full)}.`;
  const launched = status.dasar === 'peristiwa' && first.jenis === 'pencanangan';
  return `${launched ? 'Diresmikan' : 'Sudah ada'} ${formatWaktu(first)}.`;
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

/** The number as a sentence, and shorter with its time and who says so; none when no verified one has a date. */
function numbersOf(atlas: Atlas, kampung: Kampung): readonly string[] {
  const [nilai, sentence] = [leadNilai(atlas, kampung), sentenceLead(atlas, kampung)];
  if (nilai === null || sentence === null) return [];
  const indikator = findIndikator(atlas, nilai.indikator);
  const { penerbit } = findSumber(atlas, nilai.sumber);
  const short = `${indikator.nama}: ${formatNilai(nilai.nilai, indikator)} (${formatTanggal(nilai.periode)}; ${penerbit}).`;
  return [sentence, short];
}

/**
 * A page description for search results and shared links, of at most 160 characters: the place, its status on the day of
 * the release, then the number by which the kampung is introduced, or how much is known. Whole sentences that do not fit
 * are left out, the number first.
 */
export function describeKampung(atlas: Atlas, kampung: Kampung): string {
  const { nama, kecamatan, kode } = kampung;
  const full = `Kampung KB ${nama}, ${namaTempat(kecamatan)}, ${atlas.kota.nama}.`;
  const status = describeStatus(atlas, statusOn(atlas, kode, atlas.rilis.tanggal));
  const starts = [full, `Kampung KB ${nama}, ${atlas.kota.nama}.`].map((place) => `${place} ${status}`);
  const numbers = numbersOf(atlas, kampung);
  const told = starts.flatMap((start) => numbers.map((number) => `${start} ${number}`));
  const [all = ''] = starts;
  return cut([...told, `${all} ${describeKnown(atlas, kampung)}`, ...starts].find(fits) ?? full);
}
