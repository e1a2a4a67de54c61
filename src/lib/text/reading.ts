/** Words that a grown-up reads in a minute, silently (Brysbaert, Journal of Memory and Language 109, 2019: 238). */
const wordsPerMinute = 238;

/** Whole minutes that a text takes, at least one. Tags and marks of MDX are not read. */
export function readingMinutes(mdx: string): number {
  const words = mdx.replace(/<[^>]*>/g, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return Math.max(1, Math.round(words / wordsPerMinute));
}
