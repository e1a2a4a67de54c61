/** Rows as the files for programs show them: joined with what their references mean, keys as in the CSV. */
import {
  findIndikator,
  findSumber,
  findWilayah,
  type Atlas,
  type FaktaCerita,
  type Nilai,
  type Peristiwa,
  type SumberId,
  type TanpaNilai,
} from '../model/index.ts';
import { seriOf } from '../stats/index.ts';

/** Enough to name a source and to open it; `sumber.json` holds the rest. */
export function createSumber(atlas: Atlas, sumberId: SumberId) {
  const { id, uraian, penerbit, url, tanggal_terbit } = findSumber(atlas, sumberId);
  return { id, uraian, penerbit, url, tanggal_terbit };
}

/** An event with its source in place of the id. */
export const createPeristiwa = (atlas: Atlas, { sumber, catatan, ...row }: Peristiwa) => ({
  ...row,
  sumber: createSumber(atlas, sumber),
  catatan,
});

/** What every value says about itself, wherever it stands; where there is none, why. */
const createAngka = (atlas: Atlas, row: Nilai | TanpaNilai) => ({
  periode: row.periode,
  nilai: 'nilai' in row ? row.nilai : null,
  status: row.status,
  instrumen: row.instrumen,
  seri: seriOf(atlas, row),
  mutu: row.mutu,
  sumber: createSumber(atlas, row.sumber),
  catatan: row.catatan,
});

/** A value in the file of its place: says what was measured. */
export function createNilaiOfKampung(atlas: Atlas, row: Nilai | TanpaNilai) {
  const { id, nama, satuan } = findIndikator(atlas, row.indikator);
  return { indikator: id, nama, satuan, ...createAngka(atlas, row) };
}

/** A value in the file of its indikator: says where. */
export function createNilaiOfIndikator(atlas: Atlas, row: Nilai | TanpaNilai) {
  const { kode, jenis, nama } = findWilayah(atlas, row.kode);
  return { kode, jenis, nama, ...createAngka(atlas, row) };
}

/** A fact of cerita.csv; its kampung is the one whose file it stands in. */
export const createFakta = (
  atlas: Atlas,
  { tanggal, judul, ringkasan, tema, terkait_kampung_kb, sumber }: FaktaCerita,
) => ({
  tanggal,
  judul,
  ringkasan,
  tema,
  terkait_kampung_kb,
  sumber: createSumber(atlas, sumber),
});
