import { refuse } from './salah.ts';

/** A text in which only the words matter: spaces, minus signs and the case of the first letter are as in any other. */
const fold = (text: string): string => {
  const plain = text
    .replace(/\s+/gu, ' ')
    .replaceAll('\u2212', '-')
    .replace(/(?<=\d) (?:%|persen)(?!\p{L})/gu, ' %')
    .trim();
  return plain.charAt(0).toLowerCase() + plain.slice(1);
};

/** Keeps a figure on the line of the word that follows it. */
const glue = (text: string): string => text.replace(/\s+/gu, ' ').replace(/(?<=\d) (?=%|\p{L})/gu, '\u00a0');

/**
 * What a component shows: the words that the writer saw, as long as the data still say so.
 * @param tertulis what stands between the tags; empty when nothing does
 * @param bentuk every way to write what the data say now, the usual one first
 * @throws CeritaError when the data say something else
 */
export function keepTertulis(tertulis: string, bentuk: readonly [string, ...string[]]): string {
  if (tertulis.trim() === '') return bentuk[0];
  if (bentuk.some((one) => fold(one) === fold(tertulis))) return glue(tertulis.trim());
  const kini = bentuk[0].replaceAll('\u00a0', ' ');
  return refuse(
    `Cerita menulis "${tertulis.trim()}", data kini mengatakan "${kini}".`,
    `"${kini}", atau tidak ada isi di antara tanda komponennya.`,
    'Bila datanya yang berubah, baca lagi seluruh alineanya, lalu tulis angka yang baru. Bila datanya yang salah, betulkan CSV-nya.',
  );
}
