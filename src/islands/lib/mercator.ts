/** Between degrees on the earth and units of a map's viewBox. The map is drawn in Mercator's projection, north upwards. */

/** Degrees at the edges of the viewBox. */
export interface Corners {
  readonly barat: number;
  readonly selatan: number;
  readonly timur: number;
  readonly utara: number;
}

export interface Position {
  readonly lat: number;
  readonly lon: number;
}

/**
 * @param dataset of the element that carries `data-barat`, `data-selatan`, `data-timur` and `data-utara`
 * @returns null when one is missing or no number: then nobody may place anything on that map
 */
export function readCorners(dataset: Readonly<Record<string, string | undefined>>): Corners | null {
  const [barat, selatan, timur, utara] = ['barat', 'selatan', 'timur', 'utara'].map((edge) => {
    const text = dataset[edge] ?? '';
    return text.trim() === '' ? NaN : Number(text);
  }) as [number, number, number, number];
  return barat < timur && selatan < utara ? { barat, selatan, timur, utara } : null;
}

/** Mercator's northing of a latitude in degrees, in units of the earth's radius: ln tan(45° + φ/2). */
const northing = (lat: number): number => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));

/**
 * @param position in degrees, WGS 84
 * @param size of the viewBox, which begins at 0 0
 * @returns x to the right and y downwards in units of the viewBox; outside of it for a position outside the map
 */
export function projectToView(
  { lat, lon }: Position,
  { barat, selatan, timur, utara }: Corners,
  { width, height }: { readonly width: number; readonly height: number },
): { x: number; y: number } {
  return {
    x: ((lon - barat) / (timur - barat)) * width,
    y: ((northing(utara) - northing(lat)) / (northing(utara) - northing(selatan))) * height,
  };
}
