/** Which licences hold for a file: whoever names the licence of a file, in it or about it, takes it from here. */
import type { Atlas } from '../model/index.ts';
import type { Output } from '../output/index.ts';
import { lisensiBatas } from './batas.ts';

export interface Lisensi {
  readonly nama: string;
  /** The address by which programs know it. */
  readonly url: string;
}

export type Berkas = Pick<Output, 'dataset' | 'format' | 'path'>;

/** The licence of the collection, and the atlas that knows whose the boundaries are. */
export interface AsalLisensi {
  readonly atlas: Pick<Atlas, 'sumberById'>;
  readonly lisensi: Lisensi;
}

/** Lines of areas stand in maps, in the page with the map, and in the archive that holds the map files. */
const hasLines = ({ format, path }: Berkas): boolean =>
  /^(?:(?:geo|topo)json|html|zip)$/u.test(format) || /\/grafik\/peta-[^/]*\.svg$/u.test(path);

/** The licence of the boundaries in a file; null where it holds none, or those of a synthetic city, which are its own. */
export function lisensiGaris(berkas: Berkas, { atlas }: Pick<AsalLisensi, 'atlas'>): Lisensi | null {
  const batas = hasLines(berkas) ? lisensiBatas(atlas) : null;
  return batas === null ? null : { nama: batas.nama, url: batas.url };
}

/**
 * The licences that hold for a file, never none, the one of its facts first: that of the collection; for a map of the
 * kampung also that of the boundaries, which it draws; for the boundaries alone only theirs.
 */
export function lisensiBerkas(berkas: Berkas, asal: AsalLisensi): readonly [Lisensi, ...Lisensi[]] {
  const { nama, url } = asal.lisensi;
  const garis = lisensiGaris(berkas, asal);
  if (garis === null) return [{ nama, url }];
  return berkas.dataset === 'batas' ? [garis] : [{ nama, url }, garis];
}

/** The one under which everything in a dataset is: the first of each of its files, since maps only add to it. */
export const lisensiDataset = (dataset: Berkas['dataset'], asal: AsalLisensi): Lisensi =>
  lisensiBerkas({ dataset, format: dataset === 'batas' ? 'geojson' : 'csv', path: '' }, asal)[0];
