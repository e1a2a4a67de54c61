/** The status of a kampung as the headline of its card, where no number is fit to be one. */
import { findSumber, type Atlas, type Kampung, type Peristiwa } from '../model/index.ts';
import { fullClaim, lastDay, statusOn } from '../stats/index.ts';
import { formatAngka, formatTanggal, formatTanggalPeristiwa, formatWaktu, labelStatus } from '../text/index.ts';
import type { KataPokok } from './kartu.ts';
import { sebutSumber } from './sumber.ts';

const sourceOf = (atlas: Atlas, { sumber }: Pick<Peristiwa, 'sumber'>): string | null =>
  sebutSumber([findSumber(atlas, sumber)]);

/** The city's word that every kelurahan has one. */
const kataKota = (atlas: Atlas, claim: Pick<Peristiwa, 'tanggal' | 'ketelitian' | 'sumber'>): KataPokok => ({
  pokok: labelStatus.tercatat,
  keterangan: `Kota menyatakan semua ${formatAngka(atlas.kampung.length)} kelurahan memiliki Kampung KB, ${formatTanggalPeristiwa(claim)}`,
  sumber: sourceOf(atlas, claim),
});

/** Its first event: the launch, or something else that proves only that it existed by then. */
function kataPeristiwa(atlas: Atlas, first: Peristiwa): KataPokok {
  const launched = first.jenis === 'pencanangan';
  return {
    pokok: launched ? 'Dicanangkan' : labelStatus.tercatat,
    keterangan: `Kampung KB-nya ${launched ? 'dicanangkan' : 'sudah ada'} ${formatWaktu(first)}`,
    sumber: sourceOf(atlas, first),
  };
}

/** What is known on the day of the release of whether a kelurahan has a Kampung KB; what nobody says stays open. */
export function kataStatus(atlas: Atlas, { kode }: Kampung): KataPokok {
  const { tanggal } = atlas.rilis;
  const status = statusOn(atlas, kode, tanggal);
  if (status.jenis === 'belum_dipastikan') {
    const keterangan = `Sampai ${formatTanggal(tanggal)} belum ada sumber publik yang memastikan Kampung KB-nya`;
    return { pokok: labelStatus.belum_dipastikan, keterangan, sumber: null };
  }
  const [first] = status.bukti;
  if (status.jenis === 'direncanakan') {
    const keterangan = `Baru rencananya yang diketahui, ${formatTanggalPeristiwa(first)}`;
    return { pokok: labelStatus.direncanakan, keterangan, sumber: sourceOf(atlas, first) };
  }
  if (status.dasar === 'pernyataan_kota') return kataKota(atlas, first);
  const full = fullClaim(atlas);
  return full !== null && full.hari < lastDay(first.tanggal) ? kataKota(atlas, full) : kataPeristiwa(atlas, first);
}
