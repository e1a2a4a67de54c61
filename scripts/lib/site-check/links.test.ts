import { describe, expect, it } from 'vitest';
import { documentOf, findPage, homeOf, siteOf } from './fixture.ts';
import { checkFileLinks, checkLinks } from './links.ts';

describe('checkLinks', () => {
  it('accepts pages, files, fragments, mail and other hosts', () => {
    const body = `<p id="di sini"></p><a href="/data/">a</a><a href="data/#x">b</a><a href="#di%20sini">c</a><a href="#">d</a>
      <a href="#top">e</a><a href="mailto:a@b.test">f</a><a href="https://lain.test/x">g</a><img src="/a.png" alt="">`;
    const [page, site] = homeOf(body, { 'data/index.html': documentOf('<p id="x"></p>'), 'a.png': '' });
    expect(checkLinks(page, site)).toEqual([]);
  });

  it('names a page, a file and a share image that are not there', () => {
    const body = '<a href="/hilang/">a</a><img srcset="/x.png 1x, /y.png 2x" alt=""><a href="/unduh/a.csv">b</a>';
    const [page, site] = homeOf(`<meta property="og:image" content="https://contoh.test/s.png">${body}`);
    const messages = checkLinks(page, site).join('\n');
    for (const file of ['hilang/index.html', 'x.png', 'y.png', 'unduh/a.csv', 's.png'])
      expect(messages).toContain(`menuju ${file}, yang tidak ada`);
  });

  it('names a fragment that the target does not have, in this page and in another', () => {
    const [page, site] = homeOf('<a href="#a">a</a><a href="/data/#b">b</a>', { 'data/index.html': documentOf('') });
    expect(checkLinks(page, site)).toEqual([expect.stringContaining('#a'), expect.stringContaining('#b')]);
  });

  it('names a page address without its last slash', () => {
    const [page, site] = homeOf('<a href="/data">a</a>', { 'data/index.html': documentOf('') });
    expect(checkLinks(page, site)).toEqual([expect.stringContaining('garis miring')]);
  });

  it('names an address that ignores the base path', () => {
    const files = {
      'index.html': documentOf('<a href="/data/">a</a><a href="/kb/data/">b</a>'),
      'data/index.html': documentOf(''),
    };
    const site = siteOf(files, '/kb/');
    const outside = checkLinks(findPage(site, 'index.html'), site).filter((message) =>
      message.includes('alamat dasar'),
    );
    expect(outside).toEqual([expect.stringContaining('"/data/"'), expect.stringContaining('canonical')].reverse());
  });

  it('names SVG paint whose pattern is missing', () => {
    const [good, site] = homeOf('<svg><pattern id="h"></pattern><path fill="url(#h)"/></svg>');
    expect(checkLinks(good, site)).toEqual([]);
    const [bad, badSite] = homeOf('<svg><path fill="url(#h)"/><use href="#k"/></svg>');
    expect(checkLinks(bad, badSite)).toEqual([expect.stringContaining('#k'), expect.stringContaining('"h"')]);
  });

  it('names an address that is none, and one that does not decode', () => {
    const [page, site] = homeOf('<a href="https://">a</a><a href="/%E0%A4%A">b</a>');
    expect(checkLinks(page, site)).toHaveLength(2);
  });
});

describe('checkFileLinks', () => {
  const pages = { 'index.html': documentOf('') };

  it('follows style sheets, sitemap and web manifest', () => {
    const good = siteOf({
      ...pages,
      'a.css': '/* url(x.png) */ a { background: url("./a.png"); fill: url(#h) }',
      'a.png': '',
      'sitemap-0.xml': '<loc>https://contoh.test/</loc>',
      'site.webmanifest': '{"start_url":"/","icons":[{"src":"/a.png"}]}',
    });
    expect(checkFileLinks(good)).toEqual([]);
  });

  it('names the file that points nowhere', () => {
    const bad = siteOf({
      ...pages,
      'a.css': 'a { background: url(b.png) }',
      'sitemap-0.xml': '<loc>https://contoh.test/hilang/</loc>',
      'site.webmanifest': '{"start_url":"/mulai/"}',
    });
    expect(checkFileLinks(bad).map((problem) => problem.place)).toEqual(['a.css', 'sitemap-0.xml', 'site.webmanifest']);
  });
});
