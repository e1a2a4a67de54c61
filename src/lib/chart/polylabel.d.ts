/** The package brings no types. Rings as in GeoJSON, outer ring first; the answer is the point farthest from every edge. */
declare module 'polylabel' {
  export default function polylabel(
    polygon: readonly (readonly (readonly [number, number])[])[],
    precision?: number,
  ): [number, number] & { distance: number };
}
