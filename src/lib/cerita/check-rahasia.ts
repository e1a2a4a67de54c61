/** People who must not be recognised in a story: handfuls of them, and numbers that the site withholds. */
import { bocor } from '../model/check/bocor.ts';
import { kelompokKecil } from '../model/check/teks.ts';
import type { Atlas } from '../model/index.ts';
import { findBocor, findSmallGroup, type Rahasia, type SmallGroup } from '../model/rahasia/index.ts';
import type { Problem } from '../table/index.ts';
import type { Bacaan } from './bacaan.ts';
import { textOf } from './bagian.ts';
import { lineOfKunci } from './kepala.ts';
import type { Cerita } from './parse.ts';
import { createSalah, type Letak } from './salah.ts';

/** A line as a reader has it: with the words inside of components, which `Bacaan` leaves out. */
function readWords({ teks, unsur }: Bacaan): string {
  let at = 0;
  return teks.replace(/\uFFFC/gu, () => textOf([...(unsur[at++]?.isi ?? [])])).replace(/\s+/gu, ' ');
}

interface Kalimat {
  readonly letak: Letak;
  readonly teks: string;
}

const listKalimat = ({ berkas, kepala, yaml }: Cerita, bacaan: readonly Bacaan[]): Kalimat[] => [
  ...(kepala === null
    ? []
    : (['judul', 'ringkasan'] as const).map((bagian) => ({
        letak: { berkas, baris: lineOfKunci(yaml, bagian), bagian },
        teks: kepala[bagian],
      }))),
  ...bacaan.map((one) => ({ letak: { berkas, baris: one.lineAt(0) }, teks: readWords(one) })),
];

/** True for 5 to 9 people of a place, when the data publish that number with the official publication that holds it. */
const isOfficial = ({ nilai }: Atlas, tempat: readonly string[], { banyak, dikenali }: SmallGroup): boolean =>
  !dikenali && nilai.some((row) => row.nilai === banyak && row.publikasi_resmi !== null && tempat.includes(row.kode));

/**
 * Sentences of a story that point at people.
 * @param rahasia the numbers that are withheld in the tables from which the atlas was made
 */
export function checkRahasia(
  atlas: Atlas,
  cerita: Cerita,
  bacaan: readonly Bacaan[],
  rahasia: readonly Rahasia[],
): Problem[] {
  const kode = cerita.kepala?.tempat ?? [];
  const sekitar = (cerita.kepala?.tema ?? []).join(' ');
  return listKalimat(cerita, bacaan).flatMap(({ letak, teks }) => {
    const group = findSmallGroup(teks);
    const found = findBocor(rahasia, { teks, kode, sekitar });
    return [
      ...(group === null || isOfficial(atlas, kode, group) ? [] : [createSalah(letak, kelompokKecil)]),
      ...(found === null ? [] : [createSalah(letak, bocor[found.sifat](found.rahasia), found.sifat)]),
    ];
  });
}
