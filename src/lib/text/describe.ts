import type { Atlas, Kampung } from '../model/index.ts';
import { coverage, statusOn, type Status } from '../stats/index.ts';
import { formatAngka, formatWaktu } from './format.ts';
import { namaTempat } from './label.ts';

/** What search engines show of a description. */
const limit = 160;

function describeStatus(status: Status): string {
  if (status.jenis === 'belum_dipastikan') return 'Statusnya belum dipastikan sumber publik.';
  if (status.jenis === 'direncanakan') return 'Baru rencananya yang diketahui.';
  const [first] = status.bukti;
  const launched = status.dasar === 'peristiwa' && first.jenis === 'pencanangan';
  return `${launched ? 'Dicanangkan' : 'Sudah ada'} ${formatWaktu(first)}.`;
}

/** Cuts between words when even the first sentence is too long. */
function cut(text: string): string {
  if (text.length <= limit) return text;
  const room = text.slice(0, limit - 1);
  return `${room.slice(0, Math.max(room.lastIndexOf(' '), 0)) || room}…`;
}

/**
 * A page description for search results and shared links, of at most 160 characters: the place, its status on the
 * day of the release, and how much is known.
 */
export function describeKampung(atlas: Atlas, kampung: Kampung): string {
  const count = coverage(atlas).byKampung.get(kampung.kode);
  const known = count === undefined ? 0 : count.pemerintah + count.media;
  const sentences = [
    `Kampung KB ${kampung.nama}, ${namaTempat(kampung.kecamatan)}, ${atlas.kota.nama}.`,
    describeStatus(statusOn(atlas, kampung.kode, atlas.rilis.tanggal)),
    known === 0
      ? 'Belum ada angkanya di sumber publik.'
      : `${formatAngka(known)} jenis data, masing-masing dengan sumbernya.`,
  ];
  const fitting = sentences.reduce((text, next) => (`${text} ${next}`.length <= limit ? `${text} ${next}` : text));
  return cut(fitting);
}
