/** Labels of a map whose letters do not grow with it: the further it is zoomed in, the more of them find room. */
import { placeAreaLabels, type AreaLabel, type LabelledArea, type LabelStyle } from './area-label.ts';
import { centredBox, round, type Box, type Point } from './box.ts';

/** Sizes of letters against the map, as shares of the usual one; from the last one on nobody zooms in further. */
const SHRINKS = [0.7, 0.5, 0.35, 0.25, 0.18] as const;

const middleOf = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 });

const shrinkBox = (box: Box, by: number): Box => centredBox(middleOf(box), box.width * by, box.height * by);

/** The lines as they stand at the usual size, from which the label shrinks around its middle. */
function growLines(label: AreaLabel, shrink: number): AreaLabel {
  const { y: middle } = middleOf(label.box);
  const lines = label.lines.map(({ text, y }) => ({ text, y: round(middle + (y - middle) / shrink) }));
  return { ...label, lines, shrink };
}

/**
 * Places first what fits at the usual size, then, size by size, what fits with smaller letters: those placed before stay
 * where they are and shrink too.
 * @returns labels in the order of placing; an area that has no room at any size gets none
 */
export function placeWhileZooming(areas: readonly LabelledArea[], style: LabelStyle): AreaLabel[] {
  const placed = placeAreaLabels(areas, style);
  for (const shrink of SHRINKS) {
    const known = new Set(placed.map(({ kode }) => kode));
    const rest = areas.filter(({ kode }) => !known.has(kode));
    const taken = placed.map((label) => shrinkBox(label.box, shrink / label.shrink));
    const labels = placeAreaLabels(rest, { ...style, size: style.size * shrink, taken });
    placed.push(...labels.map((label) => growLines(label, shrink)));
  }
  return placed;
}
