import type { Sumber } from '../model/index.ts';
import { formatAngka, formatDaftar } from '../text/index.ts';

/** As many publishers as can be named without making the type small. */
const NAMED = 3;

/** "Sumber: Antara dan Sonora.", each publisher once; of many the first three and how many more. Null for none. */
export function sebutSumber(sumber: readonly Pick<Sumber, 'penerbit'>[]): string | null {
  const penerbit = [...new Set(sumber.map((one) => one.penerbit))];
  if (penerbit.length === 0) return null;
  if (penerbit.length <= NAMED) return `Sumber: ${formatDaftar(penerbit)}`;
  const named = penerbit.slice(0, NAMED - 1);
  return `Sumber: ${formatDaftar([...named, `${formatAngka(penerbit.length - named.length)} lainnya`])}`;
}
