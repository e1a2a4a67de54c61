/** What the tests of the table of kampung share: its parts on the page, and its rows as the data say them. */
import type { Page } from 'playwright-core';
import { barisKampung, type BarisKampung } from '../../../src/components/kampung/baris-kampung.ts';
import { angkaColumns } from '../../../src/components/kampung/kolom-angka.ts';
import { coverage, gapIn, gapWords, mainDate, statusOn, type JenisStatus } from '../../../src/lib/stats/index.ts';
import { compareText, formatAngka, formatPersen } from '../../../src/lib/text/index.ts';
import { atlas, required } from './city.ts';

const tanggal = mainDate(atlas);
export const rows = barisKampung(atlas, atlas.kampung, tanggal);
export const total = rows.length;
export const namesOf = (some: readonly BarisKampung[]) => some.map(({ kampung }) => kampung.nama);
export const namesInOrder = namesOf(rows).sort(compareText);

/** The first column of figures, which is the sixth of the table. */
export const angka = required(angkaColumns(atlas)[0], 'figure for every kampung');
const { satuan } = angka.indikator;
const formatCell = (nilai: number) => (satuan === 'persen' ? formatPersen(nilai) : formatAngka(nilai));
export const KOLOM_ANGKA = 6;

/** What the column of figures says when it is sorted: what has no number last and as it stood, whichever way. */
export function sortedAngka(turun: boolean): string[] {
  const known = [...angka.nilai.values()].map(({ nilai }) => nilai).sort((a, b) => (turun ? b - a : a - b));
  const unknown = rows.flatMap(({ kampung: { kode } }) => {
    const gap = gapIn(atlas, angka, kode);
    return gap === null ? [] : [gapWords[gap].singkat];
  });
  return [...known.map(formatCell), ...unknown];
}

/** A kecamatan and a status that some of its kampung have and others, there or elsewhere, have not. */
export const saringan: { kecamatan: string; namaKecamatan: string; status: JenisStatus } = required(
  atlas.kecamatan
    .flatMap(({ slug, nama, kode }) => {
      const here = atlas.kampung.filter(({ kecamatan }) => kecamatan.kode === kode);
      const statuses = here.map((one) => statusOn(atlas, one.kode, tanggal).jenis);
      return [...new Set(statuses)].map((status) => ({
        kecamatan: slug,
        namaKecamatan: nama,
        status,
        count: statuses.filter((one) => one === status).length,
        of: here.length,
      }));
    })
    .filter(({ count, of }) => count < of)
    .toSorted((a, b) => b.count - a.count)[0],
  'kecamatan of several statuses',
);

/** An indikator that is known of some kampung and unknown of others. */
export const sebagian = required(
  coverage(atlas).indikator.find(({ id }) => {
    const known = rows.filter(({ ada }) => ada.includes(id)).length;
    return known > 0 && known < total;
  }),
  'indikator that is known of some kampung only',
);

/** Names of the rows that show, from top to bottom. */
export const shownNames = (page: Page) => page.locator('tbody tr:not([hidden]) th').allInnerTexts();
/** Words of one column of the rows that show. */
export const shownCells = (page: Page, column: number) =>
  page.locator(`tbody tr:not([hidden]) > :nth-child(${column})`).allInnerTexts();
export const live = (page: Page) => page.locator('tabel-kampung [role=status]').innerText();
