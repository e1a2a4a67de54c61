import { jenisWilayah, type Atlas, type IndikatorId, type Nilai } from '../model/index.ts';
import { byPeriode, byText } from './time.ts';

const levelOf = (atlas: Atlas, { kode }: Nilai): number =>
  jenisWilayah.indexOf(atlas.wilayahByKode.get(kode)?.jenis ?? 'kelurahan');

/** All values of an indikator, of every place and mutu: by place (widest first), newest first, undated last. */
export const rowsOf = (atlas: Atlas, indikatorId: IndikatorId): readonly Nilai[] =>
  (atlas.nilaiByIndikator.get(indikatorId) ?? []).toSorted(
    (a, b) =>
      levelOf(atlas, a) - levelOf(atlas, b) ||
      byText(a.kode, b.kode) ||
      Number(a.periode === null) - Number(b.periode === null) ||
      byPeriode(b.periode, a.periode),
  );
