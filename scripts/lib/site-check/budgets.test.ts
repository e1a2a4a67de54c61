import { describe, expect, it } from 'vitest';
import { checkShareImages, checkWeights, formatKb } from './budgets.ts';
import { cardPicture, pngOf, sharedPage } from './card-fixture.ts';
import { documentOf, findPage, siteOf } from './fixture.ts';
import { checkBudgets, checkSite } from './index.ts';
import { examplesOf, pageTypeOf } from './page-type.ts';
import { formatProblems, formatSummary } from './report.ts';
import { weighPages, type Weight } from './weigh.ts';

/** Text that does not compress: every character is new. */
const noise = (length: number): string => {
  let seed = 1;
  return Array.from({ length }, () => {
    seed = (seed * 48271) % 2147483647;
    return String.fromCharCode(97 + (seed % 26));
  }).join('');
};

describe('pageTypeOf', () => {
  it.each([
    ['', 'home'],
    ['kampung/', 'kampung-list'],
    ['kampung/mantuil/', 'kampung'],
    ['indikator/stunting/', 'indikator'],
    ['404.html', '404'],
    ['petugas/panduan/csv/', 'petugas'],
    ['entah/', 'lain'],
  ])('"%s" is %s', (path, type) => {
    expect(pageTypeOf(path).name).toBe(type);
  });
});

describe('examplesOf', () => {
  it('takes the fullest page of each type', () => {
    const site = siteOf({
      'index.html': documentOf(''),
      'kampung/a/index.html': documentOf('a'),
      'kampung/b/index.html': documentOf('bb'),
    });
    expect(examplesOf(site.pages.values()).map(({ type, page }) => [type, page.path])).toEqual([
      ['home', ''],
      ['kampung', 'kampung/b/'],
    ]);
  });
});

describe('weighPages', () => {
  const weigh = async (files: Record<string, string>): Promise<Weight> => {
    const [weight] = await weighPages(siteOf(files));
    if (!weight) throw new Error('no page');
    return weight;
  };

  it('counts the HTML and each style sheet once', async () => {
    const link = '<link rel="stylesheet" href="/a.css">';
    const alone = await weigh({ 'index.html': documentOf(link + link) });
    const loaded = await weigh({ 'index.html': documentOf(link + link), 'a.css': noise(5000) });
    expect(loaded.markup - alone.markup).toBeGreaterThan(2900);
    expect(loaded.markup - alone.markup).toBeLessThan(3500);
  });

  it('counts scripts with what they import, not what waits for a tap', async () => {
    const body = '<script type="module" src="/a.js"></script><script type="application/ld+json">{}</script>';
    const files = { 'a.js': 'import{b}from"./b.js";import("./c.js")', 'b.js': noise(1000), 'c.js': noise(9000) };
    const { script } = await weigh({ 'index.html': documentOf(body), ...files });
    expect(script).toBeGreaterThan(600);
    expect(script).toBeLessThan(900);
  });

  it('counts inline scripts', async () => {
    expect((await weigh({ 'index.html': documentOf(`<script>${noise(500)}</script>`) })).script).toBeGreaterThan(250);
  });
});

describe('checkWeights', () => {
  const page = findPage(siteOf({ 'kampung/a/index.html': documentOf('') }), 'kampung/a/index.html');

  it('accepts a page at its limit', () => {
    expect(checkWeights([{ page, markup: 14_600, script: 2_000 }])).toEqual([]);
  });

  it('names the page, its size and its limit', () => {
    expect(checkWeights([{ page, markup: 14_601, script: 2_500 }])).toEqual([
      { place: 'kampung/a/index.html', message: 'HTML + CSS 14,61 kB, batas halaman kampung 14,60 kB (brotli)' },
      { place: 'kampung/a/index.html', message: 'JavaScript 2,50 kB, batas halaman kampung 2,00 kB (brotli)' },
    ]);
  });
});

describe('checkShareImages', () => {
  const page = documentOf('<meta property="og:image" content="https://contoh.test/s.png">');

  it('accepts a light image and a page without one', () => {
    expect(checkShareImages(siteOf({ 'index.html': page, 'a/index.html': documentOf(''), 's.png': 'x' }))).toEqual([]);
  });

  it('names a heavy image once', () => {
    const site = siteOf({ 'index.html': page, 'a/index.html': page, 's.png': Buffer.alloc(300_001) });
    expect(checkShareImages(site)).toEqual([{ place: 's.png', message: 'gambar berbagi 300,01 kB, batas 300,00 kB' }]);
  });
});

describe('checkSite and its report', () => {
  it('finds nothing wrong with a good site', async () => {
    const site = siteOf({ 'index.html': sharedPage('<p>Isi</p>'), [cardPicture]: pngOf(1200, 630) });
    const weights = await weighPages(site);
    expect([...(await checkSite(site)), ...checkBudgets(site, weights)]).toEqual([]);
    expect(formatSummary(site, [], weights)).toMatch(/^1 halaman, 2 berkas, 3 alamat, 0 masalah\n {2}home +0,\d\d kB/u);
  });

  it('reports all problems at once, grouped by page', async () => {
    const site = siteOf({
      'index.html': documentOf('<a href="/x/" onclick="y()">a</a>'),
      'a/index.html': documentOf('', 'a/') + '<h1>b</h1>',
    });
    const report = formatProblems(await checkSite(site));
    expect(report).toMatch(/^index\.html\n(?: {2}.*\n)+a\/index\.html\n(?: {2}.*\n?)+$/u);
    for (const part of ['<h1>', 'x/index.html', 'onclick']) expect(report).toContain(part);
  });
});

describe('formatKb', () => {
  it('rounds up', () => {
    expect([0, 1, 14_600, 14_601].map(formatKb)).toEqual(['0,00 kB', '0,01 kB', '14,60 kB', '14,61 kB']);
  });
});
