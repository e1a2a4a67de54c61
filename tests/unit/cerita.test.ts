import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const dir = 'src/content/cerita';

/** The parts of a story that its components do not check themselves. */
function readCerita(name: string) {
  const text = readFileSync(join(dir, name), 'utf8');
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const list = /^sumber:\s*\[([^\]]*)\]/m.exec(head)?.[1] ?? '';
  const listed = [...list.matchAll(/'([^']+)'/g)].map((match) => match[1] ?? '');
  const cited = [...body.matchAll(/<Rujukan id="([^"]+)" \/>/g)].map((match) => match[1] ?? '');
  // A line that ends with a colon belongs to the list below it.
  const paragraphs = body
    .replace(/:\n{2,}/g, ':\n')
    .split(/\n{2,}/)
    .filter((part) => part.trim() !== '');
  return { head, body, listed, cited: new Set(cited), paragraphs };
}

const cerita = readdirSync(dir).filter((name) => name.endsWith('.mdx'));

it('there are stories', () => {
  expect(cerita.length).toBeGreaterThanOrEqual(4);
});

describe.each(cerita)('%s', (name) => {
  const { body, listed, cited, paragraphs } = readCerita(name);

  it('lists exactly the sources that its text cites', () => {
    expect([...cited].sort()).toEqual([...listed].sort());
  });

  it('cites a source in every paragraph that holds a figure', () => {
    const bare = paragraphs.filter((text) => /\d/.test(text) && !text.startsWith('#') && !text.includes('<Rujukan'));
    expect(bare).toEqual([]);
  });

  it('is told in full: 300 to 900 words and headings below the title', () => {
    const words = body.replace(/<[^>]*>/g, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    expect(words).toBeGreaterThanOrEqual(300);
    expect(words).toBeLessThanOrEqual(900);
    expect(body).not.toMatch(/^# /m);
    expect(body).toMatch(/^## Yang belum diketahui$/m);
  });
});
