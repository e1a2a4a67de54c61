import { findSumber, type Atlas, type Indikator, type Kampung, type Kecamatan } from '../model/index.ts';
import {
  coverage,
  fullClaim,
  gapWords,
  kampungIn,
  latestNilai,
  statusOn,
  type Claim,
  type CoverageCount,
} from '../stats/index.ts';
import { capitalize, formatAngka, formatNilai, formatTanggal, formatWaktu } from './format.ts';
import { labelKlasifikasi } from './label.ts';
import { joinSentences } from './phrase.ts';

/**
 * What a source says about the official level of one kampung, or null when nobody says anything. A source's own word
 * ("posisi tertinggi") is quoted and never turned into a level.
 */
export function sentenceKlasifikasi(atlas: Atlas, kampung: Kampung): string | null {
  const {
    klasifikasi,
    klasifikasi_istilah_sumber: istilah,
    klasifikasi_tanggal: tanggal,
    klasifikasi_sumber: id,
  } = kampung;
  if (id === null || (klasifikasi === null && istilah === null)) return null;
  const says = `${formatTanggal(tanggal)}, dikutip ${findSumber(atlas, id).penerbit}`;
  if (klasifikasi !== null) return `Klasifikasinya ${labelKlasifikasi[klasifikasi].toLowerCase()} (${says}).`;
  return `Klasifikasinya disebut “${istilah ?? ''}”, tanpa nama kelas resmi (${says}).`;
}

const sayFull = (atlas: Atlas, full: Pick<Claim, 'tanggal' | 'ketelitian'>): string =>
  `${capitalize(formatWaktu(full))}, kota menyatakan semua ${formatAngka(atlas.kampung.length)} kelurahannya memiliki Kampung KB`;

/** What the city said later, so that nobody takes the old day for the last word; null when it said nothing. */
function stateLater(atlas: Atlas, date: string): string | null {
  const full = fullClaim(atlas);
  return full === null || full.hari <= date ? null : `${sayFull(atlas, full)}.`;
}

/**
 * All have one because the city said so on its day, which is no proof of any of them on another day; how many are proved
 * by events of their own is told apart. Null when no kelurahan rests on that statement alone.
 */
function stateStatement(atlas: Atlas, kampung: readonly Kampung[], date: string): string | null {
  const status = kampung.map(({ kode }) => statusOn(atlas, kode, date));
  const blanket = status.find((one) => one.jenis === 'tercatat' && one.dasar === 'pernyataan_kota');
  const [full] = blanket?.bukti ?? [];
  if (full === undefined) return null;
  const own = status.filter((one) => one.jenis === 'tercatat' && one.dasar === 'peristiwa').length;
  const proved =
    own === 0
      ? 'belum satu pun di antaranya punya bukti sendiri di sumber publik'
      : `${formatAngka(own)} di antaranya juga punya bukti sendiri di sumber publik`;
  return `${sayFull(atlas, full)}, termasuk ${formatAngka(kampung.length)} kelurahan ini. Sampai ${formatTanggal(date)}, ${proved}.`;
}

/**
 * How many kelurahan of a kecamatan are known to have a Kampung KB on a day, with the ground and its own date where that
 * is a statement of the city, and what the city said since.
 */
export function sentenceKecamatan(atlas: Atlas, kecamatan: Kecamatan, date: string): string {
  const kampung = kampungIn(atlas, kecamatan);
  const statement = stateStatement(atlas, kampung, date);
  if (statement !== null) return statement;
  const status = kampung.map(({ kode }) => statusOn(atlas, kode, date).jenis);
  const count = (jenis: string) => status.filter((one) => one === jenis).length;
  const [tercatat, rencana, belum] = [count('tercatat'), count('direncanakan'), count('belum_dipastikan')];
  const rest = [
    rencana > 0 ? `${formatAngka(rencana)} baru diketahui rencananya` : null,
    belum > 0 ? `${formatAngka(belum)} belum dapat dipastikan` : null,
  ].filter((part) => part !== null);
  const known =
    tercatat === 0
      ? `Pada ${formatTanggal(date)}, belum satu pun dari ${formatAngka(kampung.length)} kelurahan ini disebut sumber publik sudah memiliki Kampung KB`
      : `Pada ${formatTanggal(date)}, ${formatAngka(tercatat)} dari ${formatAngka(kampung.length)} kelurahan ini tercatat sudah memiliki Kampung KB`;
  return joinSentences([`${[known, ...rest].join('; ')}.`, stateLater(atlas, date)]);
}

/** Cells that hold something, but no number to count with: "; 1 lagi belum diverifikasi; 2 dirahasiakan". */
function sayRest({ belum_diverifikasi: ragu, dirahasiakan }: CoverageCount): string {
  const parts = [
    ragu === 0 ? '' : `; ${formatAngka(ragu)} lagi ${gapWords.belum_diverifikasi.singkat}`,
    dirahasiakan === 0 ? '' : `; ${formatAngka(dirahasiakan)} ${gapWords.dirahasiakan.singkat}`,
  ];
  return parts.join('');
}

/** How much of an indikator is known: for how many kelurahan, and the newest verified value of the city, or of neither. */
export function sentenceCoverage(atlas: Atlas, indikator: Indikator): string {
  const { byIndikator } = coverage(atlas);
  const count = byIndikator.get(indikator.id);
  const kota = latestNilai(atlas, atlas.kota.kode, indikator.id);
  if (count === undefined && kota === null) {
    const wider = (atlas.nilaiByIndikator.get(indikator.id) ?? []).length > 0;
    return `Belum ada angka untuk ${atlas.kota.nama}${wider ? '; yang diketahui baru untuk wilayah yang lebih luas' : ''}.`;
  }
  const rest = count === undefined ? '' : sayRest(count);
  return joinSentences([
    count === undefined
      ? null
      : `Diketahui untuk ${formatAngka(count.pemerintah + count.media)} dari ${formatAngka(count.total)} kelurahan${rest}.`,
    kota === null
      ? null
      : `Angka terbaru untuk ${atlas.kota.nama}: ${formatNilai(kota.nilai, indikator)} (${formatTanggal(kota.periode)}).`,
  ]);
}
