/**
 * The title of a chart, which may be three sentences, as a name: its first words as far as they fit.
 * @param limit most characters of what comes back
 * @returns the text itself where it fits, else cut between words, with "…"
 */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text.replace(/\.$/u, '');
  const end = text.slice(0, limit).lastIndexOf(' ');
  const words = text.slice(0, end > 0 ? end : limit - 1);
  return `${words.replace(/[\s,;:.(]+$/u, '')}…`;
}
