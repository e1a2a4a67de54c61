/** Which part of the city a small map shows. All lengths are view units of the large map. */
import type { Box } from './box.ts';

/** Share of the view that a small kampung takes, so that its neighbours show whole. */
const SHARE = 0.45;
/** Share of the view that a kampung takes at most. */
const SHARE_MAX = 0.8;
/** More of the city is not shown unless the kampung needs it: every border in view costs bytes. */
const WIDE = 230;

/**
 * The part of the large map that the small one shows: the kampung in the middle, moved inwards where more than a narrow
 * strip beyond the edge of the city would show.
 * @param aspect height of the small map by its width
 */
export function chooseView(self: Box, city: Box, aspect: number): Box {
  const needed = Math.max(self.width, self.height / aspect);
  const width = Math.max(Math.min(needed / SHARE, WIDE), needed / SHARE_MAX);
  const height = width * aspect;
  const across = slide(width, [self.x, self.width], [city.x, city.width], width / 12);
  const down = slide(height, [self.y, self.height], [city.y, city.height], width / 12);
  return { x: across, y: down, width, height };
}

type Span = readonly [from: number, length: number];

/** Where a view of this length begins along one axis; at least `strip` of it shows on both sides of the kampung. */
function slide(length: number, [selfFrom, selfLength]: Span, [cityFrom, cityLength]: Span, strip: number): number {
  const centred = selfFrom + selfLength / 2 - length / 2;
  const inCity = Math.min(Math.max(centred, cityFrom - strip), cityFrom + cityLength + strip - length);
  return Math.min(Math.max(inCity, selfFrom + selfLength + strip - length), selfFrom - strip);
}
