import { describe, expect, it } from 'vitest';
import { cardPicture, pngOf, sharedPage } from './card-fixture.ts';
import { checkCard } from './card.ts';
import { findPage, siteOf } from './fixture.ts';
import { pngSize } from './png-size.ts';
import { readCards } from './read-card.ts';

const siteWith = (html: string, picture = pngOf(1200, 630), file = 'index.html') =>
  siteOf({ [file]: html, [cardPicture]: picture });
const check = (html: string, picture?: Buffer, file = 'index.html') => {
  const site = siteWith(html, picture, file);
  return checkCard(findPage(site, file), site);
};
const without = (name: string) => sharedPage().replace(new RegExp(`<meta [a-z]+="${name}"[^>]*>`, 'u'), '');
const saying = (name: string, content: string) =>
  sharedPage().replace(new RegExp(`(="${name}" content=")[^"]*`, 'u'), `$1${content}`);

describe('checkCard', () => {
  it('accepts a page with a complete card', () => {
    expect(check(sharedPage())).toEqual([]);
  });

  it('does not ask the page for unknown addresses for one of its own', () => {
    const html = without('og:url').replace(/<link[^>]*>/u, '');
    expect(check(html, undefined, '404.html')).toEqual([]);
    expect(check(html)).toEqual(expect.arrayContaining([expect.stringContaining('tanpa url')]));
  });

  it('asks nothing of pages that lead on or stand in a frame', () => {
    const leading = '<!DOCTYPE html><meta http-equiv="refresh" content="0;url=/kampung/mantuil/"><title>a</title>';
    for (const file of ['k/63.71.01.1001/index.html', 'kampung/mantuil-lama/index.html'])
      expect(check(leading, undefined, file)).toEqual([]);
    expect(check('<!DOCTYPE html><title>a</title>', undefined, 'sematan/peta/index.html')).toEqual([]);
  });

  it.each([
    ['og:title', 'kartu untuk Facebook tanpa title'],
    ['og:description', 'kartu untuk X tanpa description'],
    ['og:image', 'kartu untuk WhatsApp tanpa image'],
    ['og:url', 'kartu untuk Facebook tanpa url'],
    ['og:image:alt', '<meta og:image:alt> harus satu dan berisi; ada 0'],
    ['og:type', '<meta og:type> harus satu dan berisi; ada 0'],
    ['twitter:card', 'kartu untuk X tanpa image'],
  ])('names a page without %s', (name, message) => {
    expect(check(without(name))).toContain(message);
  });

  it.each([
    ['og:title', 'Lain', '<meta og:title> "Lain" tidak ada dalam <title> "Judul"'],
    ['og:description', 'Lain', '<meta og:description> berbeda dari <meta description>'],
    ['og:url', 'https://contoh.test/lain/', 'kartu untuk WhatsApp, Facebook, X berbeda url'],
    ['og:image', '/gambar/a.png', '<meta og:image> harus alamat lengkap, bukan "/gambar/a.png"'],
    ['og:image:width', '600', '<meta og:image:width> harus "1200", bukan "600"'],
    ['twitter:card', 'summary', '<meta twitter:card> harus "summary_large_image", bukan "summary"'],
    ['og:image:alt', 'a'.repeat(421), '<meta og:image:alt> 421 huruf, batas 420'],
    ['og:type', 'article', '<meta article:modified_time> harus tanggal'],
  ])('names a page whose %s is %j', (name, content, message) => {
    expect(check(saying(name, content))).toContain(message);
  });

  it('names a picture of another size or kind', () => {
    expect(check(sharedPage(), pngOf(600, 315))).toEqual([
      'gambar berbagi gambar/a.png harus PNG 1200 x 630, ternyata 600 x 315',
    ]);
    expect(check(sharedPage(), Buffer.from('GIF89a'))).toEqual([
      'gambar berbagi gambar/a.png harus PNG 1200 x 630, ternyata bukan PNG',
    ]);
  });

  it('names tags that stand behind a style sheet', () => {
    const late = sharedPage().replace('<meta property="og:title"', '<style>a{}</style><meta property="og:title"');
    expect(check(late)).toEqual(['tag kartu harus di atas <style> dan <script> pertama']);
  });
});

describe('readCards', () => {
  const cards = (html: string) => readCards(findPage(siteWith(html), 'index.html'));

  it('reads the same card as WhatsApp, Facebook and X', () => {
    const card = {
      title: 'Judul',
      description: 'Isi',
      image: 'https://contoh.test/gambar/a.png',
      url: 'https://contoh.test/',
    };
    expect(Object.fromEntries(cards(sharedPage()))).toEqual({ WhatsApp: card, Facebook: card, X: card });
  });

  it('falls back as each of them does', () => {
    const plain = cards(without('og:title'));
    expect([...plain.values()].map(({ title }) => title)).toEqual(['Judul', null, null]);
    const own = cards(sharedPage().replace('<meta name="twitter:card"', '<meta name="twitter:title" content="B">$&'));
    expect([...own.values()].map(({ title }) => title)).toEqual(['Judul', 'Judul', 'B']);
  });
});

describe('pngSize', () => {
  it('reads the size of a PNG and of nothing else', () => {
    expect(pngSize(pngOf(1200, 630))).toEqual({ width: 1200, height: 630 });
    expect(pngSize(pngOf(1, 2).subarray(0, 20))).toBeNull();
    expect(pngSize(Buffer.alloc(40))).toBeNull();
  });
});
