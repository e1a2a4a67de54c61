/** The values in wide form: one row for each kelurahan, two columns for each indikator, period and series. */
import { findIndikator, type Atlas, type NilaiRow } from '../model/index.ts';
import { memo, seriOf, type Gap } from '../stats/index.ts';
import { byText } from '../table/index.ts';
import type { CellValue, Grid } from './grid.ts';
import { kolomArti, kolomNilai, kolomTempat, type PasanganKolom } from './kolom-lebar.ts';

/** What one pair of columns holds. */
interface Group extends PasanganKolom {
  readonly byKode: ReadonlyMap<string, NilaiRow>;
}

const toName = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '_')
    .replaceAll(/^_|_$/gu, '');

interface Placed {
  readonly row: NilaiRow;
  readonly seri: string;
  readonly urutan: number;
}

/** The rows about kelurahan, each with its place among those that say the same thing of the same place. */
function placeRows(atlas: Atlas): Placed[] {
  const seen = new Map<string, number>();
  return atlas.tables.nilai.rows
    .filter(({ kode }) => (atlas.kampungByKode as ReadonlyMap<string, unknown>).has(kode))
    .map((row) => {
      const seri = seriOf(atlas, row);
      const key = JSON.stringify([row.kode, row.indikator, row.periode, seri]);
      const urutan = (seen.get(key) ?? 0) + 1;
      seen.set(key, urutan);
      return { row, seri, urutan };
    });
}

/** By indikator in the order of the catalogue, then period, series and place; each gets a name of its own. */
export const groupsOf = memo((atlas: Atlas): readonly Group[] => {
  const order = new Map([...atlas.indikatorById.keys()].map((id, at) => [id, at]));
  const groups = [
    ...Map.groupBy(placeRows(atlas), ({ row, seri, urutan }) =>
      JSON.stringify([row.indikator, row.periode, seri, urutan]),
    ).values(),
  ].flatMap((rows) => {
    const [first] = rows;
    if (first === undefined) return [];
    const { row, seri, urutan } = first;
    const byKode = new Map(rows.map((one): [string, NilaiRow] => [one.row.kode, one.row]));
    return [{ indikator: findIndikator(atlas, row.indikator), periode: row.periode, seri, urutan, byKode }];
  });
  const sorted = groups.toSorted(
    (a, b) =>
      (order.get(a.indikator.id) ?? 0) - (order.get(b.indikator.id) ?? 0) ||
      byText(a.periode ?? '', b.periode ?? '') ||
      byText(a.seri, b.seri) ||
      a.urutan - b.urutan,
  );
  const taken = new Set<string>();
  return sorted.map((group) => ({ ...group, nama: nameOf(group, taken) }));
});

/**
 * "jumlah_rt__2025_07__data_peta_aplikasi"; a second value of the same, or a series of the same letters, gets a number.
 * So does one that would be read as the status of another column.
 */
function nameOf({ indikator, periode, seri }: Omit<Group, 'nama'>, taken: Set<string>): string {
  const base = [indikator.id, toName(periode ?? 'tanpa_tanggal'), toName(seri)].join('__');
  let nama = base;
  for (let n = 2; taken.has(nama) || nama.endsWith('_status'); n += 1) nama = `${base}__${n}`;
  taken.add(nama);
  return nama;
}

/** The gap of a kelurahan of which no row speaks; a second source that says nothing leaves no gap. */
const silent = (urutan: number): Gap | null => (urutan === 1 ? 'tidak_ada_sumber' : null);

function cellsOf({ byKode, urutan }: Group, kode: string): CellValue[] {
  const row = byKode.get(kode);
  return row === undefined ? [null, silent(urutan)] : [row.nilai, row.status ?? row.mutu];
}

/** One row for each kampung, in the order of the codes, also for one of which nothing is known. */
export function createWideGrid(atlas: Atlas): Grid {
  const groups = groupsOf(atlas);
  return {
    columns: [...kolomTempat, ...groups.flatMap(kolomNilai)],
    rows: atlas.kampung.map(({ kode, nama, kecamatan }) => [
      kode,
      nama,
      kecamatan.nama,
      ...groups.flatMap((group) => cellsOf(group, kode)),
    ]),
  };
}

/** What each column of the wide form is, for programs: one row for each column with numbers. */
export const createWideColumnGrid = (atlas: Atlas): Grid => ({
  columns: kolomArti,
  rows: groupsOf(atlas).map(({ nama, indikator, periode, seri, urutan }) => [
    nama,
    indikator.id,
    indikator.nama,
    indikator.satuan,
    periode,
    seri,
    urutan,
  ]),
});
