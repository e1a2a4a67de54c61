/** Rectangles of a drawing: x grows to the right, y grows downwards, (x, y) is the upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** The box of this size around a middle. */
export const centredBox = (middle: Point, width: number, height: number): Box => ({
  x: middle.x - width / 2,
  y: middle.y - height / 2,
  width,
  height,
});

/** True when the two share some area; boxes that only touch do not. `gap` is the distance that must be kept. */
export const overlaps = (a: Box, b: Box, gap = 0): boolean =>
  a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap;

/** True when `inner` lies wholly in `outer`. */
export const contains = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

/** Distance from a point to the nearest place of a box; 0 inside. */
export const distanceTo = ({ x, y, width, height }: Box, point: Point): number =>
  Math.hypot(Math.max(x - point.x, 0, point.x - x - width), Math.max(y - point.y, 0, point.y - y - height));

/** A tenth of a unit is finer than a screen shows, and keeps the HTML small. */
export const round = (value: number): number => Math.round(value * 10) / 10;
