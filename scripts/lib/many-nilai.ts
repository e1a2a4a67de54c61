/** A `nilai.csv` of any length, made from the names in the real data: the same bytes every time, and no problem in them. */
import Papa from 'papaparse';
import type { Atlas } from '../../src/lib/model/index.ts';

const header = 'kode,indikator,periode,nilai,instrumen,mutu,sumber,catatan';
const pad = (value: number): string => String(value).padStart(2, '0');
const cellOf = (text: string): string => Papa.unparse([[text]]);

/** The days from 1960 on, month by month, 28 to a month; enough of them for a million rows of 52 kelurahan. */
const dayOf = (at: number): string =>
  `${1960 + (at % 60)}-${pad(1 + (Math.floor(at / 60) % 12))}-${pad(1 + (Math.floor(at / 720) % 28))}`;

/**
 * Rows for every kelurahan in turn, a day later each time round; one row in three carries a quoted note.
 * @param count at most 52 × 20,160 rows, beyond which keys would repeat
 */
export function createManyNilai(atlas: Atlas, count: number): Uint8Array {
  const kode = [...atlas.kampungByKode.keys()];
  const instrumen = [...atlas.instrumenByName.keys()].map(cellOf);
  const sumber = [...atlas.sumberById.keys()];
  const pick = (list: readonly string[], at: number): string => list[at % list.length] ?? '';
  const bytes = new Uint8Array(200 + count * 220);
  const encoder = new TextEncoder();
  let { written } = encoder.encodeInto(`${header}\n`, bytes);
  for (let at = 0; at < count; at += 1) {
    const catatan = at % 3 === 0 ? '"Catatan, dengan koma"' : '';
    const periode = dayOf(Math.floor(at / kode.length));
    const angka = String((at * 7919) % 100_000);
    const cells = [
      pick(kode, at),
      'jumlah_rt',
      periode,
      angka,
      pick(instrumen, at),
      'pemerintah',
      pick(sumber, at),
      catatan,
    ];
    written += encoder.encodeInto(`${cells.join(',')}\n`, bytes.subarray(written)).written;
  }
  return bytes.subarray(0, written);
}
