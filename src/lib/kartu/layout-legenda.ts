/** The legend under the map of a card: samples with their words in rows. */
import type { PetaKartu } from './kartu.ts';
import { estimateWidth } from './layout-kata.ts';

export interface LegendEntry {
  readonly gaya: PetaKartu['legenda'][number]['gaya'];
  readonly text: string;
  /** Left edge of the sample within the row, in pixels. */
  readonly x: number;
}

export const legendSize = 22;
/** Sample and the space to its text, in pixels. */
export const sampleWidth = 32;
/** Between two entries. */
const GAP = 22;

/**
 * @param width of a row, in pixels; an entry that is wider has a row of its own
 * @returns rows from the top down
 */
export function layoutLegenda(legenda: PetaKartu['legenda'], width: number): readonly (readonly LegendEntry[])[] {
  const rows: LegendEntry[][] = [];
  let end = Infinity;
  for (const { gaya, teks } of legenda) {
    const length = sampleWidth + estimateWidth(teks, legendSize);
    const isNew = end + GAP + length > width;
    if (isNew) rows.push([]);
    const x = isNew ? 0 : Math.round(end + GAP);
    rows.at(-1)?.push({ gaya, text: teks, x });
    end = x + length;
  }
  return rows;
}
