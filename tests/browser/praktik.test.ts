/** What /data/praktik/ claims, looked for in the built site: every page or file it names, and what has to stand in it. */
import { describe, expect, it } from 'vitest';
import { compareVersi } from '../../src/lib/changes/index.ts';
import { praktikSemua } from '../../src/lib/quality/index.ts';
import { builtSite } from './lib/built-site.ts';
import { required } from './lib/city.ts';

const fileOf = (path: string): string => (path === '' || path.endsWith('/') ? `${path}index.html` : path);

/** The frozen releases of the site under test, as its files show them. */
const beku = [...builtSite.files]
  .flatMap((path) => /^unduh\/rilis\/([^/]+)\/SHA256SUMS$/u.exec(path)?.[1] ?? [])
  .toSorted(compareVersi);
const page = required(builtSite.pages.get('data/praktik/index.html'), 'page of practices');
const texts = (name: string): string[] => page.tags.filter((tag) => tag.name === name).map((tag) => tag.text().trim());

describe.each(praktikSemua(beku))('practice $nomor, $anchor', ({ bukti, cara }) => {
  it('is shown by what it names', () => {
    for (const { path, berisi } of bukti) {
      expect(builtSite.files.has(fileOf(path)), path).toBe(true);
      if (berisi !== null)
        expect(builtSite.read(fileOf(path)).toString().includes(berisi), `${path}: ${berisi}`).toBe(true);
    }
  });

  it('says on the page how, and names its evidence in a list', () => {
    expect(texts('td')).toContain(cara);
    expect(texts('li')).toEqual(expect.arrayContaining(bukti.map(({ nama }) => nama)));
  });
});
