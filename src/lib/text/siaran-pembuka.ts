/** How a press text begins: which place, and what is known of its Kampung KB. */
import { findKampung, findSumber, type Atlas, type Kampung, type Peristiwa, type Wilayah } from '../model/index.ts';
import { claimOn, evidenceOf, fullClaim, kampungIn, lastPartialClaim, statusOn } from '../stats/index.ts';
import { formatAngka } from './format.ts';
import { namaTempat } from './label.ts';
import { sentenceClaim } from './sentence-claim.ts';
import { sentenceKecamatan } from './sentence-place.ts';
import { sentenceStatus } from './sentence-status.ts';

export interface Pembuka {
  /** Where the place lies. */
  readonly letak: string;
  /** What is known of its Kampung KB on the day of the release. */
  readonly status: string;
  /** Who says so, each once. */
  readonly penerbit: readonly string[];
}

const penerbitOf = (atlas: Atlas, rows: readonly Peristiwa[]): string[] => [
  ...new Set(rows.map(({ sumber }) => findSumber(atlas, sumber).penerbit)),
];

/** The events behind the sentence of the status: its proofs and plans, or the count that leaves it open. */
function evidenceFor(atlas: Atlas, { kode }: Kampung): readonly Peristiwa[] {
  const { tanggal } = atlas.rilis;
  const status = statusOn(atlas, kode, tanggal);
  const count = status.jenis === 'tercatat' ? [] : (claimOn(atlas, tanggal)?.peristiwa ?? []);
  return [...status.bukti, ...evidenceOf(atlas, kode, tanggal).rencana, ...count];
}

function pembukaKampung(atlas: Atlas, kampung: Kampung): Pembuka {
  return {
    letak: `${kampung.nama} adalah kelurahan di ${namaTempat(kampung.kecamatan)}, ${atlas.kota.nama}.`,
    status: sentenceStatus(atlas, kampung, atlas.rilis.tanggal),
    penerbit: penerbitOf(atlas, evidenceFor(atlas, kampung)),
  };
}

/** What first proves each kelurahan, which may be the statement about the whole city, and that statement where it came later. */
function pembukaKecamatan(atlas: Atlas, kecamatan: Atlas['kecamatan'][number]): Pembuka {
  const kampung = kampungIn(atlas, kecamatan);
  const full = fullClaim(atlas);
  const first = kampung.flatMap(({ kode }) => statusOn(atlas, kode, atlas.rilis.tanggal).bukti.slice(0, 1));
  const later = full !== null && full.hari > atlas.rilis.tanggal ? full.peristiwa : [];
  const rows = [...first, ...later];
  return {
    letak: `${namaTempat(kecamatan)} adalah satu dari ${formatAngka(atlas.kecamatan.length)} kecamatan di ${atlas.kota.nama}, dengan ${formatAngka(kampung.length)} kelurahan.`,
    status: sentenceKecamatan(atlas, kecamatan, atlas.rilis.tanggal),
    penerbit: penerbitOf(atlas, rows),
  };
}

function pembukaKota(atlas: Atlas): Pembuka {
  const stops = [lastPartialClaim(atlas), fullClaim(atlas)].filter((claim) => claim !== null);
  return {
    letak: `${atlas.kota.nama} terdiri atas ${formatAngka(atlas.kecamatan.length)} kecamatan dan ${formatAngka(atlas.kampung.length)} kelurahan.`,
    status: sentenceClaim(atlas),
    penerbit: penerbitOf(
      atlas,
      stops.flatMap(({ peristiwa }) => peristiwa),
    ),
  };
}

/**
 * The opening of every press text of one place, as of the day of the release.
 * @param wilayah a kelurahan, a kecamatan or the city
 * @throws UnknownNameError for a kelurahan that is not in the data
 */
export function pembukaSiaran(atlas: Atlas, wilayah: Wilayah): Pembuka {
  if (wilayah.jenis === 'kelurahan') return pembukaKampung(atlas, findKampung(atlas, wilayah.kode));
  const kecamatan = atlas.kecamatan.find(({ kode }) => kode === wilayah.kode);
  return kecamatan === undefined ? pembukaKota(atlas) : pembukaKecamatan(atlas, kecamatan);
}
