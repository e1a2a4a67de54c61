/** The names under a line chart for which there was no room at the lines. */
import { round, type Point } from './box.ts';
import { CHART_WIDTH, createLabel, LINE_HEIGHT, TEXT_SIZE, type TextLabel } from './label.ts';
import { POINT_RADIUS, type LineTexts } from './line-labels.ts';
import { wrapText } from './text-width.ts';

export interface LineKey {
  readonly index: number;
  readonly mark: Point;
  readonly labels: readonly TextLabel[];
}

/** Where the names under the chart begin, behind their mark. */
const KEY_INDENT = 18;

/** One entry under the other, each of as many lines as its name needs. */
export function layoutKey(names: LineTexts['unnamed'], top: number): LineKey[] {
  let y = top + TEXT_SIZE;
  return names.map(({ index, text }) => {
    const mark = { x: POINT_RADIUS + 2, y: round(y - TEXT_SIZE * 0.36) };
    const lines = wrapText(text, CHART_WIDTH - KEY_INDENT, TEXT_SIZE, true);
    const labels = lines.map((line, row) =>
      createLabel(line, { x: KEY_INDENT, y: y + row * LINE_HEIGHT }, 'start', true),
    );
    y += lines.length * LINE_HEIGHT;
    return { index, mark, labels };
  });
}
