/**
 * Which number of a place may stand beside which number of another, told to the island in a few bytes: the rule is
 * worked out here, from the same statistics as the pages of the places, and the island only compares keys.
 */
import type { Atlas, Indikator, Kampung, Kecamatan, Nilai } from '../../lib/model/index.ts';
import { comparableIn, isVerified, knownOf, seriOf, valuesOf } from '../../lib/stats/index.ts';
import { formatTanggal } from '../../lib/text/index.ts';

/** What numbers of one key have in common: id and name of the indikator, the period in words ("" unknown), the seri. */
export type Kunci = readonly [id: string, nama: string, waktu: string, seri: string];

export interface KunciAngka {
  readonly kunci: readonly Kunci[];
  /**
   * The numbers of each place, one word for each indikator: the key of the number on its page, "?" when that is not
   * verified, then the keys of its other verified numbers after commas, the newest first: "0 3? 5,4".
   */
  readonly angka: ReadonlyMap<string, string>;
}

/** Gives each key its number, the first time that it is asked for. */
function createKeys(): {
  kunci: Kunci[];
  keyOf: (indikator: Indikator, periode: string | null, seri: string) => number;
} {
  const kunci: Kunci[] = [];
  const numbers = new Map<string, number>();
  const keyOf = (indikator: Indikator, periode: string | null, seri: string): number => {
    const name = JSON.stringify([indikator.id, periode, seri]);
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, kunci.length);
    return kunci.push([indikator.id, indikator.nama, periode === null ? '' : formatTanggal(periode), seri]) - 1;
  };
  return { kunci, keyOf };
}

/** Keys of all places that can be compared: kampung and kecamatan. */
export function kunciAngka(atlas: Atlas): KunciAngka {
  const { kunci, keyOf } = createKeys();
  const keyOfNilai = (indikator: Indikator, nilai: Nilai) => keyOf(indikator, nilai.periode, seriOf(atlas, nilai));
  const ofKampung = ({ kode }: Kampung): string[] =>
    knownOf(atlas, kode).map(({ indikator, nilai }) => {
      const shown = keyOfNilai(indikator, nilai);
      const verified = valuesOf(atlas, kode, indikator.id).filter(isVerified).reverse();
      const others = new Set(verified.map((row) => keyOfNilai(indikator, row)).filter((key) => key !== shown));
      return [`${shown}${isVerified(nilai) ? '' : '?'}`, ...others].join(',');
    });
  const ofKecamatan = (kecamatan: Kecamatan): string[] =>
    comparableIn(atlas, kecamatan).map(({ indikator, periode, seri }) => String(keyOf(indikator, periode, seri)));
  // Keys are numbered in the order of the table of indikator, in which the island shows them.
  for (const indikator of atlas.indikatorById.values())
    for (const { kode } of atlas.kampung)
      for (const nilai of valuesOf(atlas, kode, indikator.id)) keyOfNilai(indikator, nilai);
  return {
    kunci,
    angka: new Map([
      ...atlas.kampung.map((one): [string, string] => [one.slug, ofKampung(one).join(' ')]),
      ...atlas.kecamatan.map((one): [string, string] => [one.slug, ofKecamatan(one).join(' ')]),
    ]),
  };
}
