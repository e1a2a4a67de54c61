/** The rows of the table of kampung, as words, as what they are sorted by, and as cells of a file. */
import type { Atlas, IndikatorId, Kampung, Peristiwa } from '../../lib/model/index.ts';
import { areaOf, coverage, fullClaim, lastDay, statusOn, type Dasar, type JenisStatus } from '../../lib/stats/index.ts';
import { compareText, formatAngka, formatTanggalPeristiwa, formatWaktu } from '../../lib/text/index.ts';

export interface Sel {
  readonly teks: string;
  /** A number in the order of the column; "" is unknown. */
  readonly nilai: string;
  /** One or more cells of a file, cut at "|". */
  readonly csv: string;
}

export interface BarisKampung {
  readonly kampung: Kampung;
  /** Places of the names in the order of the alphabet. */
  readonly urutan: number;
  readonly urutanKecamatan: number;
  readonly status: JenisStatus;
  readonly urutanStatus: string;
  readonly bukti: Sel;
  readonly luas: Sel;
  readonly diketahui: Sel;
  /** Indikator about which something is known. */
  readonly ada: readonly IndikatorId[];
}

/** What is not certain is unknown, and so has no place in an order. */
const urutanStatus: Readonly<Record<JenisStatus, string>> = { tercatat: '1', direncanakan: '2', belum_dipastikan: '' };

function orderOf(tempat: readonly { readonly nama: string }[]): (nama: string) => number {
  const names = tempat.map(({ nama }) => nama).sort(compareText);
  const places = new Map(names.map((nama, at) => [nama, at]));
  return (nama) => places.get(nama) ?? 0;
}

const selBukti = ({ tanggal, ketelitian }: Peristiwa, dasar: Dasar, teks: string): Sel => ({
  teks,
  nilai: lastDay(tanggal).replaceAll('-', ''),
  csv: [tanggal, ketelitian, dasar].join('|'),
});

/**
 * The first proof as of the day of the release; a date counts from the last day that it can mean, so that the statement of
 * the city may be the earlier proof of a kelurahan that an event names.
 */
function buktiOf(atlas: Atlas, { kode }: Kampung): Sel {
  const status = statusOn(atlas, kode, atlas.rilis.tanggal);
  if (status.jenis !== 'tercatat') return { teks: 'belum ada', nilai: '', csv: '||' };
  const [first] = status.bukti;
  const own = formatTanggalPeristiwa(first);
  if (status.dasar === 'pernyataan_kota') return selBukti(first, status.dasar, `${own}, pernyataan kota`);
  const [full] = fullClaim(atlas)?.peristiwa ?? [];
  if (full === undefined || lastDay(full.tanggal) >= lastDay(first.tanggal)) return selBukti(first, status.dasar, own);
  const words = `${formatTanggalPeristiwa(full)}, pernyataan kota; disebut dengan namanya ${formatWaktu(first)}`;
  return selBukti(full, 'pernyataan_kota', words);
}

/** Digits as in `formatLuas`, which writes the unit that stands in the head of the column. */
function luasOf(kampung: Kampung): Sel {
  const km2 = areaOf(kampung);
  const desimal = km2 < 0.1 ? 3 : 2;
  return { teks: formatAngka(km2, desimal), nilai: km2.toFixed(desimal), csv: km2.toFixed(desimal) };
}

/** @param tanggal day of the status */
export function barisKampung(atlas: Atlas, kampung: readonly Kampung[], tanggal: string): readonly BarisKampung[] {
  const { byKampung, indikator, mutuOf } = coverage(atlas);
  const [urutan, urutanKecamatan] = [orderOf(kampung), orderOf(atlas.kecamatan)];
  return kampung.map((one) => {
    const status = statusOn(atlas, one.kode, tanggal).jenis;
    const known = byKampung.get(one.kode)?.known ?? 0;
    return {
      kampung: one,
      urutan: urutan(one.nama),
      urutanKecamatan: urutanKecamatan(one.kecamatan.nama),
      status,
      urutanStatus: urutanStatus[status],
      bukti: buktiOf(atlas, one),
      luas: luasOf(one),
      diketahui: {
        teks: `${formatAngka(known)} dari ${formatAngka(indikator.length)}`,
        nilai: String(known),
        csv: `${known}|${indikator.length}`,
      },
      ada: indikator.filter(({ id }) => mutuOf(one.kode, id) !== null).map(({ id }) => id),
    };
  });
}
