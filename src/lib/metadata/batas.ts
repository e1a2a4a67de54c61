/** The boundaries have a source and a licence of their own, which ask to be named wherever the file goes. */
import type { Atlas, Sumber, SumberId } from '../model/index.ts';

const sumberBatas = 'cahya-dsn-wilayah-boundaries' as SumberId;

export interface LisensiBatas {
  readonly sumber: Sumber;
  readonly nama: string;
  readonly url: string;
  /** The words that the licence wants in every copy, by paragraph. */
  readonly pemberitahuan: readonly string[];
}

/** As in data/README.md, which a test holds against it. */
const pemberitahuan: readonly string[] = [
  'wilayah_boundaries — Copyright (c) Cahya DSN',
  'Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:',
  'The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.',
  'THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.',
];

/** Where the boundaries come from and their licence; null for a synthetic city, which draws its own. */
export function lisensiBatas({ sumberById }: Pick<Atlas, 'sumberById'>): LisensiBatas | null {
  const sumber = sumberById.get(sumberBatas);
  return sumber === undefined
    ? null
    : { sumber, nama: 'MIT', url: 'https://opensource.org/license/mit', pemberitahuan };
}

export const judulBatas = {
  id: 'Batas kelurahan',
  en: 'Boundaries of the urban villages (kelurahan)',
} as const;

export const deskripsiBatas = {
  id: 'Batas setiap kelurahan sebagai GeoJSON (RFC 7946), disederhanakan untuk peta; bukan rujukan hukum.',
  en: 'The boundary of every urban village as GeoJSON (RFC 7946), simplified for maps; not a legal reference.',
} as const;
