import type { Atlas } from '../model/index.ts';
import type { Atribut } from './bagian.ts';
import { listFakta, type Fakta } from './fakta.ts';
import { findSumber } from './find.ts';
import { jangkarKutip, type IkatanKutip } from './ikatan.ts';
import { refuse } from './salah.ts';
import { scanTeks, type Figur } from './scan.ts';

/** True when the row gives this number, in a column or in its words. */
const holds = (atlas: Atlas, fakta: Fakta, { nilai }: Figur): boolean =>
  fakta.angka.includes(nilai) || scanTeks(atlas, fakta.teks).figur.some((one) => one.nilai === nilai);

/** @throws CeritaError when nothing in the words can be held against the source */
function requireFigure(teks: string, figur: readonly Figur[], hasDate: boolean): void {
  if (teks === '')
    refuse('Kutip ini kosong.', '<Kutip sumber="…">angkanya</Kutip>.', 'Tulis angka dari sumber di antara tandanya.');
  if (figur.length === 0 && !hasDate)
    refuse(
      `Kutip ini tidak memuat angka: "${teks}".`,
      'Kutip membungkus angka yang disebut sumber.',
      'Tulis sebagai teks biasa, dengan <Rujukan id="…" /> di belakang kalimatnya.',
    );
}

/**
 * A figure that a source gives: "1.250 jiwa".
 * @param tertulis the words between the tags; each of their figures must stand in a row of the data that names the source
 * @throws CeritaError when the source is not known, or the data hold no such figure from it
 */
export function resolveKutip(atlas: Atlas, { sumber: id = '' }: Atribut, tertulis: string): IkatanKutip {
  const sumber = findSumber(atlas, id);
  const teks = tertulis.replace(/\s+/gu, ' ').trim();
  const { figur, tanggal, tanggalAsing } = scanTeks(atlas, teks);
  requireFigure(teks, figur, tanggal.length > 0);
  const rows = listFakta(atlas).filter((fakta) => fakta.sumber === id);
  const asing = [...figur.filter((one) => !rows.some((row) => holds(atlas, row, one))), ...tanggalAsing];
  if (asing.length > 0) {
    const ada = [
      ...new Set(
        rows.flatMap((row) => [...scanTeks(atlas, row.teks).figur.map((one) => one.teks), ...row.angka.map(String)]),
      ),
    ];
    return refuse(
      `Data dari sumber "${id}" tidak memuat ${asing.map((one) => `"${one.teks}"`).join(', ')}.`,
      ada.length === 0
        ? 'Data dari sumber ini tidak memuat angka.'
        : `Angka dari sumber ini: ${ada.slice(0, 20).join(', ')}.`,
      'Periksa angka dan sumbernya. Bila sumbernya memang menyebutnya, tambahkan dulu ke data (cerita.csv atau peristiwa.csv).',
    );
  }
  const holdsAny = (row: Fakta): boolean => figur.some((one) => holds(atlas, row, one));
  const whole = rows.find((row) => figur.length > 0 && figur.every((one) => holds(atlas, row, one)));
  return {
    jenis: 'kutip',
    teks: teks.replace(/(?<=\d) (?=%|\p{L})/gu, '\u00a0'),
    jangkar: jangkarKutip(id, teks),
    sumber: [sumber],
    perihal: (whole ?? rows.find((row) => holdsAny(row)))?.perihal ?? sumber.uraian,
  };
}
