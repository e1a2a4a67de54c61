/**
 * Where sources disagree. Both are kept, for we do not choose between sources; here it is only counted.
 *
 * A conflict needs two statements that cannot both be true. Two numbers that were measured in different ways (`seri`)
 * can, and so can 20 Kampung KB in March and 21 in August.
 */
import type { Atlas, DatasetId, Nilai, Peristiwa } from '../model/index.ts';
import { claims, seriOf } from '../stats/index.ts';
import { firstDay, lastDay } from '../table/index.ts';

export interface Pertentangan {
  /** Things about which two sources or more give a number for one time, measured in one way. */
  readonly hal: number;
  /** Those among them whose numbers differ. */
  readonly berbeda: number;
  /** Things that have numbers of several `seri` for one time: a change of method, so no conflict. */
  readonly duaCara: number;
  /** Kelurahan whose Kampung KB one source saw before the day on which another says that it was launched. */
  readonly mendahului: number;
  /** Values whose `catatan` gives another number of another source, which has no row of its own. */
  readonly diCatatan: number;
}

const distinct = <Row>(rows: readonly Row[], of: (row: Row) => unknown): number => new Set(rows.map(of)).size;

/** Of groups that speak of one thing each: those that several sources fill, and those whose numbers differ. */
function countGroups<Row extends { readonly sumber: unknown }>(
  groups: Iterable<readonly Row[]>,
  numberOf: (row: Row) => number,
): Pick<Pertentangan, 'hal' | 'berbeda'> {
  const several = [...groups].filter((rows) => distinct(rows, ({ sumber }) => sumber) > 1);
  return { hal: several.length, berbeda: several.filter((rows) => distinct(rows, numberOf) > 1).length };
}

/** How a note says that somebody else gives another number: "Sumber lain menulis 44,3." "Satu media menulis 24,2." */
const otherNumber = /^(?:Sumber|Media|Satu \p{L}+)(?: lain)? menulis (\d+(?:,\d+)?)\.?$/u;

/** True when the note of a value holds a number that differs from it. */
function hasOtherNumber({ nilai, catatan }: Pick<Nilai, 'nilai' | 'catatan'>): boolean {
  const other = otherNumber.exec(catatan ?? '')?.[1];
  return other !== undefined && Number(other.replace(',', '.')) !== nilai;
}

/**
 * Values without a date are left out of what two rows say: nobody knows whether they are about one time. A note speaks of
 * its own row, whatever that row's date.
 */
function conflictsOfNilai(atlas: Atlas): Pertentangan {
  const dated = atlas.nilai.filter(({ periode }) => periode !== null);
  const keyOf = ({ kode, indikator, periode }: (typeof dated)[number]) => [kode, indikator, periode];
  const things = Map.groupBy(dated, (row) => JSON.stringify(keyOf(row)));
  const inOneWay = Map.groupBy(dated, (row) => JSON.stringify([...keyOf(row), seriOf(atlas, row)]));
  return {
    ...countGroups(inOneWay.values(), ({ nilai }) => nilai),
    duaCara: [...things.values()].filter((rows) => distinct(rows, (row) => seriOf(atlas, row)) > 1).length,
    mendahului: 0,
    diCatatan: atlas.nilai.filter(hasOtherNumber).length,
  };
}

/**
 * The first day on which a launch can have been; null when nothing bounds it from below. A launch that is "not later
 * than" a day, but made the city's 44th, was after the last count below 44: no source tells of one that was dissolved.
 */
function earliestOf(atlas: Atlas, { tanggal, ketelitian, jumlah_kampung_kb: urutan }: Peristiwa): string | null {
  if (ketelitian !== 'paling_lambat') return firstDay(tanggal);
  const before = claims(atlas).filter(
    ({ jumlah, ketelitian: exact }) => urutan !== null && jumlah < urutan && exact !== 'paling_lambat',
  );
  return before.reduce<string | null>((latest, claim) => {
    const day = firstDay(claim.tanggal);
    return latest === null || day > latest ? day : latest;
  }, null);
}

/** What shows a Kampung KB at work, and so after its launch. */
const shows: ReadonlySet<Peristiwa['jenis']> = new Set(['keberadaan', 'kunjungan', 'penghargaan', 'evaluasi']);

/** True when a row of another source shows the Kampung KB on a day before its launch can have been. */
function isPreceded(atlas: Atlas, rows: readonly Peristiwa[]): boolean {
  return rows
    .filter(({ jenis }) => jenis === 'pencanangan')
    .some((launch) => {
      const earliest = earliestOf(atlas, launch);
      if (earliest === null) return false;
      return rows.some(
        ({ jenis, sumber, tanggal }) => shows.has(jenis) && sumber !== launch.sumber && lastDay(tanggal) < earliest,
      );
    });
}

/** Counts of the whole city on one date, of equal exactness: "not later than" a day is no such date. */
function conflictsOfPeristiwa(atlas: Atlas): Pertentangan {
  const dated = claims(atlas).filter(({ ketelitian }) => ketelitian !== 'paling_lambat');
  const kelurahan = atlas.kampung.map(({ kode }) => atlas.peristiwaByKode.get(kode) ?? []);
  return {
    ...countGroups(Map.groupBy(dated, ({ tanggal }) => tanggal).values(), ({ jumlah }) => jumlah),
    duaCara: 0,
    mendahului: kelurahan.filter((rows) => isPreceded(atlas, rows)).length,
    diCatatan: 0,
  };
}

/** What disagrees within a dataset; null for a table whose rows answer no question twice. */
export function pertentanganOf(atlas: Atlas, id: DatasetId): Pertentangan | null {
  if (id === 'nilai') return conflictsOfNilai(atlas);
  return id === 'peristiwa' ? conflictsOfPeristiwa(atlas) : null;
}
