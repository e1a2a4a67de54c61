import type { Atlas, Indikator, IndikatorId, KodeKelurahan, Mutu } from '../model/index.ts';
import { withheldRows } from './disclosure.ts';
import { memo } from './memo.ts';
import { byMutu } from './value.ts';

/**
 * How many cells have which mutu at best. `dirahasiakan` are those without any number of which one is withheld; `kosong`
 * those about which nothing is known. They add up to `total`.
 */
export interface CoverageCount extends Readonly<Record<Mutu | 'dirahasiakan' | 'kosong', number>> {
  /** Number of cells about which something is known, verified or not. */
  readonly known: number;
  readonly total: number;
}

/** What is known about every kampung: one cell for each kampung and each indikator of the level of kelurahan. */
export interface Coverage {
  /** In the order of the table. */
  readonly indikator: readonly Indikator[];
  readonly byIndikator: ReadonlyMap<IndikatorId, CoverageCount>;
  readonly byKampung: ReadonlyMap<KodeKelurahan, CoverageCount>;
  readonly all: CoverageCount;
  /** The best mutu of any value of one cell, or null when there is none. */
  readonly mutuOf: (kode: KodeKelurahan, indikatorId: IndikatorId) => Mutu | null;
  /** True for a cell that has no number because it is withheld. */
  readonly isWithheld: (kode: KodeKelurahan, indikatorId: IndikatorId) => boolean;
}

type Cell = Mutu | 'dirahasiakan' | 'kosong';

function countCells(cells: readonly Cell[]): CoverageCount {
  const count = { pemerintah: 0, media: 0, belum_diverifikasi: 0, dirahasiakan: 0, kosong: 0 };
  for (const cell of cells) count[cell] += 1;
  return { ...count, known: cells.length - count.dirahasiakan - count.kosong, total: cells.length };
}

/** Which cells of the table of kampung by indikator are filled, and how well. Old and undated values count too. */
export const coverage: (atlas: Atlas) => Coverage = memo((atlas: Atlas) => {
  const indikator = [...atlas.indikatorById.values()].filter(({ tingkat }) => tingkat.includes('kelurahan'));
  const best = new Map<string, Mutu>();
  for (const { id } of indikator) {
    // Best last, so that it is the one that stays.
    for (const row of (atlas.nilaiByIndikator.get(id) ?? []).toSorted((a, b) => byMutu(b, a))) {
      best.set(`${row.kode} ${id}`, row.mutu);
    }
  }
  const mutuOf = (kode: KodeKelurahan, id: IndikatorId): Mutu | null => best.get(`${kode} ${id}`) ?? null;
  const withheld = new Set(withheldRows(atlas).map((row) => `${row.kode} ${row.indikator}`));
  const isWithheld = (kode: KodeKelurahan, id: IndikatorId): boolean =>
    !best.has(`${kode} ${id}`) && withheld.has(`${kode} ${id}`);
  const cellOf = (kode: KodeKelurahan, id: IndikatorId): Cell =>
    mutuOf(kode, id) ?? (isWithheld(kode, id) ? 'dirahasiakan' : 'kosong');
  const { kampung } = atlas;
  return {
    indikator,
    byIndikator: new Map(indikator.map(({ id }) => [id, countCells(kampung.map(({ kode }) => cellOf(kode, id)))])),
    byKampung: new Map(kampung.map(({ kode }) => [kode, countCells(indikator.map(({ id }) => cellOf(kode, id)))])),
    all: countCells(kampung.flatMap(({ kode }) => indikator.map(({ id }) => cellOf(kode, id)))),
    mutuOf,
    isWithheld,
  };
});
