/** Where and when the data are about. */
import { datasetIds, type Atlas, type DatasetId, type Wilayah } from '../model/index.ts';
import { byText, firstDay, lastDay, type Tanggal } from '../table/index.ts';

export interface Period {
  /** As exact as the row that says it: "2018", "2018-03" or "2018-03-14". */
  readonly awal: Tanggal;
  readonly akhir: Tanggal;
}

const datesOf = ({ nilai, peristiwa, cerita }: Atlas): Record<string, readonly (Tanggal | null)[]> => ({
  nilai: nilai.map(({ periode }) => periode),
  peristiwa: peristiwa.map(({ tanggal }) => tanggal),
  cerita: cerita.map(({ tanggal }) => tanggal),
});

/**
 * From the earliest to the latest date that the rows of a dataset speak of; null when it speaks of none. It never goes on
 * after the day of the release: a year that was still running then ends on that day, and what was only planned for later
 * is not covered.
 * @param dataset null for all datasets together
 */
export function periodOf(atlas: Atlas, dataset: string | null): Period | null {
  const all = datesOf(atlas);
  const rilis = atlas.rilis.tanggal;
  const dates = (dataset === null ? Object.values(all).flat() : (all[dataset] ?? []))
    .filter((date) => date !== null)
    .filter((date) => firstDay(date) <= lastDay(rilis));
  const awal = dates.toSorted((a, b) => byText(firstDay(a), firstDay(b)))[0];
  const akhir = dates.toSorted((a, b) => byText(lastDay(a), lastDay(b))).at(-1);
  if (awal === undefined || akhir === undefined) return null;
  return { awal, akhir: lastDay(akhir) > lastDay(rilis) ? rilis : akhir };
}

/** The type of a date in XML Schema by its exactness. */
export const dateType = (date: string): 'xsd:gYear' | 'xsd:gYearMonth' | 'xsd:date' =>
  date.length === 4 ? 'xsd:gYear' : date.length === 7 ? 'xsd:gYearMonth' : 'xsd:date';

/** The box around the city as a polygon in well-known text: longitude before latitude, closed. */
export function boxAsText({ bbox: [west, south, east, north] }: Pick<Atlas, 'bbox'>): string {
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return `POLYGON((${corners.map((corner) => corner.join(' ')).join(',')}))`;
}

const wider: readonly Wilayah['jenis'][] = ['provinsi', 'negara'];

/**
 * The places that a dataset is about: always the city, then the wider ones of which it has rows (values of the province
 * and of the country stand beside those of the city), from the nearest.
 * @param dataset null for all datasets together
 */
export function placesOf(atlas: Atlas, dataset: DatasetId | 'batas' | null): readonly Wilayah[] {
  if (dataset === 'batas') return [atlas.kota];
  const tables = dataset === null ? datasetIds : [dataset];
  const codes = new Set(
    tables.flatMap((id) => atlas.tables[id].rows.map((row) => ('kode' in row ? String(row.kode) : ''))),
  );
  const named = [...atlas.wilayahByKode.values()].filter(({ jenis, kode }) => wider.includes(jenis) && codes.has(kode));
  return [atlas.kota, ...named.toSorted((a, b) => wider.indexOf(a.jenis) - wider.indexOf(b.jenis))];
}
