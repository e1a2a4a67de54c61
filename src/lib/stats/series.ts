import { findIndikator, type Atlas, type Indikator, type IndikatorId, type KodeWilayah } from '../model/index.ts';
import { isFilled, type Filled } from './filled.ts';
import { seriOf } from './instrumen.ts';
import { byPeriode, byText } from './time.ts';
import { isDated, isVerified, valuesOf, type DatedNilai } from './value.ts';

/** Values of one place that were obtained in one way, so that they may be joined by a line. */
export interface Series {
  readonly indikator: Indikator;
  readonly kode: KodeWilayah;
  readonly seri: string;
  /** Verified and dated, in time order. Two sources of one period are two points; they are not averaged. */
  readonly points: Filled<DatedNilai>;
}

const newest = ({ points }: Series): DatedNilai => points.at(-1) ?? points[0];

/**
 * The values of one place and one indikator, one series for each `seri` of their instrumen; never two in one. The
 * series with the newest value comes first. Empty when no verified value has a date.
 */
export function seriesOf(atlas: Atlas, kode: KodeWilayah, indikatorId: IndikatorId): readonly Series[] {
  const indikator = findIndikator(atlas, indikatorId);
  const rows = valuesOf(atlas, kode, indikatorId).filter(isVerified).filter(isDated);
  const groups = [...Map.groupBy(rows, (row) => seriOf(atlas, row))];
  return groups
    .flatMap(([seri, points]): Series[] => (isFilled(points) ? [{ indikator, kode, seri, points }] : []))
    .sort((a, b) => byPeriode(newest(b).periode, newest(a).periode) || byText(a.seri, b.seri));
}
