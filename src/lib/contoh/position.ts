/** Longitude and latitude, or x and y in units of which each cell of the city covers about one square. */
export type Position = readonly [number, number];
