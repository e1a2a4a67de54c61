/** A number as somebody else may cite it, in plain Indonesian; lib/sitasi makes whole citations of it. */
import { findIndikator, findWilayah, type Atlas, type Indikator, type Nilai } from '../model/index.ts';
import { instrumenFor, isVerified, memo } from '../stats/index.ts';
import { formatDaftar, formatNilai, formatTanggal } from './format.ts';
import { namaTempat } from './label.ts';

/** "117 anak", "ya", "26,5 % (belum diverifikasi)". */
export function sayNilai(nilai: Nilai, indikator: Indikator): string {
  const text = formatNilai(nilai.nilai, indikator);
  const said = indikator.satuan === 'ya/tidak' ? text.toLowerCase() : text;
  return isVerified(nilai) ? said : `${said} (belum diverifikasi)`;
}

/** The indikator whose values were obtained in more than one way: asked for every number of a city. */
const inManyWays = memo(
  (atlas: Atlas): ReadonlySet<string> =>
    new Set([...atlas.indikatorById.keys()].filter((id) => instrumenFor(atlas, id).length > 1)),
);

/**
 * What a row says: "Jumlah RT di Mantuil, Juli 2025: 26 RT". Where values of the indikator were obtained in more than one
 * way, it says in which: "…, 2022 (SSGI 2022): 22,4 %". No full stop: a source may follow.
 */
export function kalimatNilai(atlas: Atlas, nilai: Nilai): string {
  const indikator = findIndikator(atlas, nilai.indikator);
  const cara = inManyWays(atlas).has(indikator.id) ? ` (${nilai.instrumen})` : '';
  const tempat = namaTempat(findWilayah(atlas, nilai.kode));
  return `${indikator.nama} di ${tempat}, ${formatTanggal(nilai.periode)}${cara}: ${sayNilai(nilai, indikator)}`;
}

/** Who says so: "Sumber: Antara.", each publisher once. */
export const kalimatSumber = (penerbit: readonly string[]): string =>
  `Sumber: ${formatDaftar([...new Set(penerbit)])}.`;

/** Where a number was read: what stands behind every citation of one page, and before its address. */
export const kalimatSitus = (situs: string, { versi }: Atlas['rilis']): string =>
  `Dikutip dari ${situs}, rilis ${versi},`;
