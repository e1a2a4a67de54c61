/** The press text of one indikator in the kelurahan of a kecamatan, which has hardly a number of its own. */
import { findSumber, type Atlas, type Kampung, type Kecamatan } from '../model/index.ts';
import { gapIn, gaps, gapWords, kampungIn, type Gap, type Snapshot } from '../stats/index.ts';
import { formatAngka, formatDaftar, formatNilai, formatTanggal } from './format.ts';
import { labelMutu, namaTempat } from './label.ts';
import { formatNilaiParts } from './parts.ts';
import { joinSentences, lowerFirst } from './phrase.ts';
import { kalimatCatatan, kalimatKeyakinan, kepalaNilai, type TabelSiaran } from './siaran-nilai.ts';

const namaOf = (kampung: readonly Kampung[]): string => formatDaftar(kampung.map(({ nama }) => nama));

/** Follows "Angka untuk …". */
const celah: Readonly<Record<Gap, string>> = {
  tidak_ada_sumber: 'belum diketahui; itu bukan berarti nol',
  belum_diverifikasi: 'belum diverifikasi, jadi tidak ikut dihitung',
  dirahasiakan: 'dirahasiakan demi melindungi orang; itu bukan berarti nol',
  tidak_dikumpulkan: 'tidak dikumpulkan, menurut sumber',
  belum_terbit: 'belum diterbitkan, menurut sumber',
  tidak_berlaku: 'tidak dihitung di tingkat ini',
  tanpa_tanggal: 'tidak bertanggal di sumbernya, jadi tidak ikut dihitung',
};

/** Of which kelurahan there is no number to count with, and why: each reason a sentence of its own. */
function kalimatCelah(atlas: Atlas, kampung: readonly Kampung[], snapshot: Snapshot): string[] {
  const byGap = Map.groupBy(kampung, ({ kode }) => gapIn(atlas, snapshot, kode));
  return gaps.flatMap((gap) => {
    const some = byGap.get(gap);
    return some === undefined ? [] : [`Angka untuk ${namaOf(some)} ${celah[gap]}.`];
  });
}

/** How the known values are spread, and of which kelurahan none is known. */
export function kalimatKecamatan(atlas: Atlas, kecamatan: Kecamatan, snapshot: Snapshot): string {
  const { indikator, periode, seri, nilai } = snapshot;
  const kampung = kampungIn(atlas, kecamatan);
  const values = [...nilai.values()].map((row) => row.nilai);
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  const known = `${formatAngka(values.length)} dari ${formatAngka(kampung.length)} kelurahan di ${namaTempat(kecamatan)}`;
  const spread =
    least === greatest
      ? `sama di ${known}, yaitu ${formatNilai(least, indikator)}`
      : `di ${known} antara ${formatNilai(least, indikator)} dan ${formatNilai(greatest, indikator)}`;
  return joinSentences([
    `Pada ${formatTanggal(periode)}, ${lowerFirst(indikator.nama)} ${spread} (${seri}).`,
    ...kalimatCelah(atlas, kampung, snapshot),
    kalimatKeyakinan(atlas, indikator, [...nilai.values()]),
    kalimatCatatan('Perlu diketahui', indikator.catatan),
  ]);
}

/** The kelurahan of the kecamatan with their values; where there is none, the row says why. */
export function tabelKecamatan(atlas: Atlas, kecamatan: Kecamatan, snapshot: Snapshot): TabelSiaran {
  const { indikator, periode, nilai, unverified } = snapshot;
  const rows = kampungIn(atlas, kecamatan).map((kampung) => ({
    kampung,
    row: nilai.get(kampung.kode) ?? unverified.get(kampung.kode),
  }));
  return {
    judul: `${indikator.nama}, ${namaTempat(kecamatan)}, ${formatTanggal(periode)}`,
    kepala: ['Kelurahan', kepalaNilai(indikator), 'Mutu', 'Cara ukur', 'Sumber'],
    baris: rows.map(({ kampung, row }) =>
      row === undefined
        ? [kampung.nama, gapWords[gapIn(atlas, snapshot, kampung.kode) ?? 'tidak_ada_sumber'].singkat, '', '', '']
        : [
            kampung.nama,
            formatNilaiParts(row.nilai, indikator).angka,
            labelMutu[row.mutu],
            row.instrumen,
            findSumber(atlas, row.sumber).penerbit,
          ],
    ),
    penerbit: [
      ...new Set(
        rows
          .flatMap(({ row }) => (row === undefined ? [] : [row]))
          .map(({ sumber }) => findSumber(atlas, sumber).penerbit),
      ),
    ],
  };
}
