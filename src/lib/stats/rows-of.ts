import { jenisWilayah, type Atlas, type IndikatorId, type Nilai, type TanpaNilai } from '../model/index.ts';
import { byPeriode, byText } from './time.ts';

type Row = Nilai | TanpaNilai;

const levelOf = (atlas: Atlas, { kode }: Row): number =>
  jenisWilayah.indexOf(atlas.wilayahByKode.get(kode)?.jenis ?? 'kelurahan');

const sortRows = <One extends Row>(atlas: Atlas, rows: readonly One[]): readonly One[] =>
  rows.toSorted(
    (a, b) =>
      levelOf(atlas, a) - levelOf(atlas, b) ||
      byText(a.kode, b.kode) ||
      Number(a.periode === null) - Number(b.periode === null) ||
      byPeriode(b.periode, a.periode),
  );

/** All values of an indikator, of every place and mutu: by place (widest first), newest first, undated last. */
export const rowsOf = (atlas: Atlas, indikatorId: IndikatorId): readonly Nilai[] =>
  sortRows(atlas, atlas.nilaiByIndikator.get(indikatorId) ?? []);

/** The same, and in their places the rows that only say why there is no number. */
export const allRowsOf = (atlas: Atlas, indikatorId: IndikatorId): readonly Row[] =>
  sortRows<Row>(atlas, [
    ...(atlas.nilaiByIndikator.get(indikatorId) ?? []),
    ...atlas.tanpaNilai.filter(({ indikator }) => indikator === indikatorId),
  ]);
