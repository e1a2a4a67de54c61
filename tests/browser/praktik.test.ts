/** What /data/praktik/ claims, looked for in the built site: every page or file it names, and what has to stand in it. */
import { describe, expect, it } from 'vitest';
import { praktikSemua } from '../../src/lib/quality/index.ts';
import { builtSite } from './lib/built-site.ts';

const fileOf = (path: string): string => (path === '' || path.endsWith('/') ? `${path}index.html` : path);

describe.each(praktikSemua)('practice $nomor, $anchor', ({ bukti, cara }) => {
  it('is shown by what it names', () => {
    for (const { path, berisi } of bukti) {
      expect(builtSite.files.has(fileOf(path)), path).toBe(true);
      if (berisi !== undefined)
        expect(builtSite.read(fileOf(path)).toString().includes(berisi), `${path}: ${berisi}`).toBe(true);
    }
  });

  it('says on the page how', () => {
    const [page] = [...builtSite.pages.values()].filter(({ path }) => path === 'data/praktik/');
    expect(page?.tags.filter(({ name }) => name === 'td').map((tag) => tag.text().trim())).toContain(cara);
  });
});
