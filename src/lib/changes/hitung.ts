/**
 * What an older release adds to what is published today: a total that has been deleted since still stands in its file,
 * and everybody can subtract from it.
 */
import { datasetOf, semuaDataset, type Atlas, type NilaiRow, type Tables } from '../model/index.ts';
import { decideNilai } from '../model/rahasia/index.ts';
import { parseTable, type Place } from '../table/index.ts';
import { bekuPath, type RilisBeku } from './beku.ts';

const nameOf = ({ kode, indikator, periode, instrumen, sumber }: NilaiRow): string =>
  JSON.stringify([kode, indikator, periode, instrumen, sumber]);

interface Gone {
  readonly row: NilaiRow;
  readonly place: Place;
}

/** Rows with a number that a release has and today's table has not, each once, the newest release first. */
function listGone({ tables }: Atlas, beku: readonly RilisBeku[]): Gone[] {
  const seen = new Set(tables.nilai.rows.map(nameOf));
  const indikator = new Set<string>(tables.indikator.rows.map(({ id }) => id));
  return beku.toReversed().flatMap(({ versi, tabel }) => {
    const csv = tabel.get('nilai');
    if (csv === undefined) return [];
    const { rows, places } = parseTable(semuaDataset.nilai, new TextEncoder().encode(csv));
    return rows.flatMap((row, at): Gone[] => {
      const name = nameOf(row);
      if (row.nilai === null || seen.has(name) || !indikator.has(row.indikator)) return [];
      seen.add(name);
      const place = { file: bekuPath(versi, datasetOf('nilai').file), row: places[at] ?? 1, column: 'nilai' };
      return [{ row, place }];
    });
  });
}

const withRows = (tables: Tables, more: readonly NilaiRow[]): Tables => ({
  ...tables,
  nilai: { ...tables.nilai, rows: [...tables.nilai.rows, ...more] },
});

/**
 * Where numbers stand that would have to be hidden if the rows that older releases still hold were in the tables: rows of
 * today by their place in nilai.csv, rows that are gone by their place in the release.
 * @returns nothing when the rows that are gone add nothing
 */
export function listDapatDihitung(atlas: Atlas, beku: readonly RilisBeku[]): Place[] {
  const gone = listGone(atlas, beku);
  if (gone.length === 0) return [];
  const { tables } = atlas;
  const before = decideNilai(tables);
  const after = decideNilai(
    withRows(
      tables,
      gone.map(({ row }) => row),
    ),
  );
  const { file, places, rows } = tables.nilai;
  return [...after.keys()]
    .filter((at) => !before.has(at))
    .toSorted((a, b) => a - b)
    .flatMap((at) => gone[at - rows.length]?.place ?? { file, row: places[at] ?? 1, column: 'nilai' });
}
