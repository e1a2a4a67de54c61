/** How a value moved since the one before it. */
import type { Atlas, Nilai } from '../model/index.ts';
import { changeOf, instrumenOf, isDated, isVerified, seriesOf } from '../stats/index.ts';
import { formatNilai, formatTanggal } from './format.ts';
import { langkahOf } from './langkah.ts';

/**
 * The step from the value before in the same series; null when there is none to compare with, as for a first value.
 *
 * Small bases: a step is told in its own unit beside the figure from which it starts ("naik 2 unit" from "3 unit"), and a
 * step of shares in percentage points. It is never told as a percentage of the value before, which would make "naik 100
 * persen" of one child more. The table of nilai has no denominators, so whether a share stands on fewer than twenty
 * people cannot be known here, and no sentence says that a share or a step is large, small, or sure. A step from or to a
 * value that its source rounded is told as "sekitar".
 */
export function sentencePerubahan(atlas: Atlas, nilai: Nilai): string | null {
  if (!isVerified(nilai) || !isDated(nilai)) return null;
  const { seri } = instrumenOf(atlas, nilai);
  const series = seriesOf(atlas, nilai.kode, nilai.indikator).find((one) => one.seri === seri);
  const change = series === undefined ? null : changeOf(series, nilai);
  if (series === undefined || change === null) return null;
  const { indikator } = series;
  const before = formatTanggal(change.from.periode);
  const { arah, ukuran, kira } = langkahOf(change, indikator);
  if (arah === 'tetap') return `Angka itu ${kira ? 'kira-kira ' : ''}sama seperti pada ${before}.`;
  return `Dibandingkan ${before} (${formatNilai(change.from.nilai, indikator)}), angka itu ${arah} ${ukuran}.`;
}
