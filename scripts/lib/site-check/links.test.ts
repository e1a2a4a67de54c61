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

  const rilis = 'https://kampung-kb-banjarmasin.invalid/unduh/rilis/1/a.csv';
  const origin = 'https://contoh.test';

  it.each([
    ['catalogue', 'katalog.ttl', `<${origin}/#katalog> dct:hasPart <${origin}/ada.csv>, <${origin}/hilang.csv> .`],
    [
      'catalogue in JSON',
      'katalog.jsonld',
      `{"@id":"${origin}/#x","url":["${origin}/ada.csv","${origin}/hilang.csv"]}`,
    ],
    ['API', 'api/a.json', `{"url":"${origin}/ada.csv","berikut":"${origin}/hilang.csv","pola":"${origin}/k/{slug}"}`],
    [
      'package',
      'datapackage.json',
      `{"resources":[{"path":"ada.csv"},{"path":["hilang.csv"]}],"url":"https://lain.test"}`,
    ],
    [
      'CSVW',
      'a.csv-metadata.json',
      '{"@context":["https://www.w3.org/ns/csvw"],"url":"ada.csv","x":{"url":"hilang.csv"}}',
    ],
    ['feed', 'umpan/semua.xml', `<link href="${origin}/ada.csv"/><id>${origin}/hilang.csv</id>`],
    ['BibTeX', 'a.bib', `  url = {${origin}/ada.csv},\n  url = {${origin}/hil\\_ang.csv},`],
    ['RIS', 'a.ris', `UR  - ${origin}/ada.csv\r\nUR  - ${origin}/hilang.csv\r\n`],
    ['text', 'a.txt', `Baca ${origin}/ada.csv. Juga (${origin}/hilang.csv).`],
    ['table', 'a.csv', `nama,url\na,${origin}/ada.csv\nb,"${origin}/hilang.csv"\n`],
    [
      'page',
      'a/index.html',
      documentOf(`<script type="application/ld+json">["${origin}/#x","${origin}/hilang.csv"]</script>`),
    ],
  ])('names the dead address in the metadata of a %s, and that one alone', (_, file, content) => {
    const site = siteOf({ ...pages, 'ada.csv': '', 'umpan/ada.csv': '', [file]: content });
    expect(checkFileLinks(site).map(({ place }) => place)).toEqual([file]);
    expect(checkFileLinks(site)[0]?.message).toMatch(/hil_?ang\.csv, yang tidak ada/u);
  });

  it('takes the server of an API for the beginning of its paths', () => {
    const server = { 'index.html': documentOf(''), 'api/openapi.json': `{"url":"${origin}/kb"}` };
    expect(checkFileLinks(siteOf(server, '/kb/'))).toEqual([]);
  });

  it('names an anchor that a citation points at and no page has', () => {
    const site = siteOf({ ...pages, 'a.ris': `UR  - ${origin}/#angka` });
    expect(checkFileLinks(site)).toEqual([{ place: 'a.ris', message: expect.stringContaining('#angka') as string }]);
  });

  it('takes the host of a frozen release for this site, wherever it lies', () => {
    const files = { 'index.html': documentOf(''), 'unduh/rilis/1/katalog.ttl': `<${rilis}>` };
    expect(checkFileLinks(siteOf(files, '/kb/'))[0]?.message).toContain('menuju unduh/rilis/1/a.csv');
    expect(checkFileLinks(siteOf({ ...files, 'unduh/rilis/1/a.csv': '' }, '/kb/'))).toEqual([]);
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
