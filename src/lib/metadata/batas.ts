/** The boundaries have a source and a licence of their own, which ask to be named wherever the file goes. */
import type { Atlas, Sumber, SumberId } from '../model/index.ts';

const sumberBatas = 'cahya-dsn-wilayah-boundaries' as SumberId;

export interface LisensiBatas {
  readonly sumber: Sumber;
  readonly nama: string;
  readonly url: string;
}

/** Where the boundaries come from and their licence; null for a synthetic city, which draws its own. */
export function lisensiBatas({ sumberById }: Pick<Atlas, 'sumberById'>): LisensiBatas | null {
  const sumber = sumberById.get(sumberBatas);
  return sumber === undefined ? null : { sumber, nama: 'MIT', url: 'https://opensource.org/license/mit' };
}

export const judulBatas = {
  id: 'Batas kelurahan',
  en: 'Boundaries of the urban villages (kelurahan)',
} as const;

export const deskripsiBatas = {
  id: 'Batas setiap kelurahan sebagai GeoJSON (RFC 7946), disederhanakan untuk peta; bukan rujukan hukum.',
  en: 'The boundary of every urban village as GeoJSON (RFC 7946), simplified for maps; not a legal reference.',
} as const;
