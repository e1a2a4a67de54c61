import type { Atlas } from '../model/index.ts';

/** What the site calls itself to others; a synthetic city never under the name of the real one. */
export const namaSitus = ({ rilis, kota }: Pick<Atlas, 'rilis' | 'kota'>, nama: string): string =>
  rilis.sifat === 'contoh' ? `Kampung KB ${kota.nama}` : nama;
