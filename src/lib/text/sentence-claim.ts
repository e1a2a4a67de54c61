import type { Atlas } from '../model/index.ts';
import { fullClaim, isFilled, lastPartialClaim, unnamedCount, type Claim } from '../stats/index.ts';
import { formatAngka, formatDaftar, formatWaktu } from './format.ts';

const stateClaim = (atlas: Atlas, claim: Claim): string =>
  claim.jumlah === atlas.kampung.length
    ? `${formatAngka(claim.jumlah)} (satu di setiap kelurahan) ${formatWaktu(claim)}`
    : `${formatAngka(claim.jumlah)} ${formatWaktu(claim)}`;

/**
 * How many Kampung KB the city had: the last count below the number of kelurahan and the first that reaches it, as
 * far as there are such.
 */
export function sentenceClaim(atlas: Atlas): string {
  const stops = [lastPartialClaim(atlas), fullClaim(atlas)].filter((claim) => claim !== null);
  if (!isFilled(stops)) return `Belum ada sumber publik yang menyebut jumlah Kampung KB di ${atlas.kota.nama}.`;
  const said = stops.toSorted((a, b) => (a.hari < b.hari ? -1 : 1)).map((claim) => stateClaim(atlas, claim));
  return `Jumlah Kampung KB di ${atlas.kota.nama} menurut sumber publik: ${formatDaftar(said)}.`;
}

/**
 * How many of the counted Kampung KB are known by name on the day of the count; null before the first count.
 * @param date ISO day
 * @throws RangeError when `date` is not a day
 */
export function sentenceUnnamed(atlas: Atlas, date: string): string | null {
  const count = unnamedCount(atlas, date);
  if (count === null) return null;
  const all = `Dari ${formatAngka(count.claimed)} Kampung KB yang disebut ada ${formatWaktu(count.claim)}`;
  if (count.unnamed === 0) return `${all}, semuanya disebut namanya di sumber publik.`;
  const named = `${all}, ${formatAngka(count.named)} disebut namanya di sumber publik`;
  if (count.unnamed === count.among)
    return `${named}; ${formatAngka(count.unnamed)} lainnya tercakup dalam pernyataan itu saja.`;
  return `${named}; ${formatAngka(count.unnamed)} lainnya ada di antara ${formatAngka(count.among)} kelurahan lain, belum diketahui yang mana.`;
}
