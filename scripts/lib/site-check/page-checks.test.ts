import { describe, expect, it } from 'vitest';
import { documentOf, findPage, homeOf, siteOf } from './fixture.ts';
import { checkHead } from './head.ts';
import { checkHosts, checkStyleSheetHosts } from './hosts.ts';
import { checkInline } from './inline.ts';
import { checkMarkup } from './validate.ts';

describe('checkHead', () => {
  const check = (html: string, file = 'index.html') => {
    const site = siteOf({ [file]: html });
    return checkHead(findPage(site, file), site);
  };

  it('accepts a complete page', () => {
    expect(check(documentOf('<svg><title>Peta</title></svg>'))).toEqual([]);
  });

  it('does not ask the page for unknown addresses for one of its own', () => {
    expect(check(documentOf('').replace(/<link[^>]*>/u, ''), '404.html')).toEqual([]);
  });

  it.each([
    ['lang', documentOf('').replace(' lang="id"', '')],
    ['lang', documentOf('').replace('lang="id"', 'lang="en"')],
    ['<title>', documentOf('<svg><title>Peta</title></svg>').replace('<title>Judul</title>', '')],
    ['<title>', documentOf('').replace('<title>Judul', '<title>  ')],
    ['description', documentOf('').replace(/<meta name[^>]*>/u, '')],
    ['description', documentOf('').replace('content="Isi"', 'content=" "')],
    ['canonical', documentOf('').replace(/<link[^>]*>/u, '')],
    ['canonical', documentOf('', 'lain/')],
    ['<h1>', documentOf('<h1>Dua</h1>')],
    ['<h1>', documentOf('').replace(/<h1>.*<\/h1>/u, '')],
    ['id "a"', documentOf('<p id="a"></p><p id="a"></p><p id="a"></p>')],
  ])('names what is wrong with %s', (what, html) => {
    expect(check(html)).toEqual([expect.stringContaining(what)]);
  });
});

describe('checkHead of a page for frames', () => {
  const file = 'sematan/peta/index.html';
  const noindex = '<meta name="robots" content="noindex"></head>';
  const framed = (path: string, end = noindex) => {
    const site = siteOf({ 'peta/index.html': documentOf(''), [file]: documentOf('', path).replace('</head>', end) });
    return checkHead(findPage(site, file), site);
  };

  it('accepts one that leads search engines to its full page', () => {
    expect(framed('peta/')).toEqual([]);
  });

  it.each([
    ['canonical', 'sematan/peta/', noindex],
    ['canonical', 'hilang/', noindex],
    ['noindex', 'peta/', '</head>'],
  ])('names what is wrong with %s (%s)', (what, path, end) => {
    expect(framed(path, end)).toEqual([expect.stringContaining(what)]);
  });
});

describe('checkHosts', () => {
  it('lets a reader follow links elsewhere and fetches from here', () => {
    const body =
      '<a href="https://lain.test/">a</a><img src="/a.png" alt=""><link rel="license" href="https://lain.test/l"><img src="data:," alt="">';
    expect(checkHosts(...homeOf(body))).toEqual([]);
  });

  it.each([
    '<script src="https://lain.test/a.js"></script>',
    '<link rel="stylesheet" href="//lain.test/a.css">',
    '<link rel="preload" as="font" href="https://lain.test/a.woff2">',
    '<link rel="preconnect" href="https://lain.test">',
    '<link rel="alternate stylesheet" href="https://lain.test/a.css">',
    '<img src="https://lain.test/a.png" alt="">',
    '<img srcset="/a.png 1x, https://lain.test/b.png 2x" alt="">',
    '<iframe src="https://lain.test/"></iframe>',
    '<svg><image href="https://lain.test/a.png"/></svg>',
    '<svg><use xlink:href="https://lain.test/a.svg#x"/></svg>',
    '<style>a { background: url(https://lain.test/a.png) }</style>',
    '<style>@import "https://lain.test/a.css";</style>',
    '<template><img src="https://lain.test/a.png" alt=""></template>',
    '<a href="/" ping="/catat">a</a>',
  ])('names %s', (body) => {
    expect(checkHosts(...homeOf(body))).toHaveLength(1);
  });

  it('names what a style sheet loads from elsewhere', () => {
    const pages = { 'index.html': documentOf('') };
    expect(checkStyleSheetHosts(siteOf({ ...pages, 'a.css': 'a { background: url(/a.png) }' }))).toEqual([]);
    const bad = siteOf({ ...pages, 'a.css': "@font-face { src: url('https://lain.test/a.woff2') }" });
    expect(checkStyleSheetHosts(bad)).toEqual([
      { place: 'a.css', message: expect.stringContaining('lain.test') as string },
    ]);
  });
});

describe('checkInline', () => {
  it('accepts presentation attributes and classes', () => {
    expect(checkInline(homeOf('<svg><path class="a" fill="red" d="M0 0"/></svg>')[0])).toEqual([]);
  });

  it.each([
    '<p onclick="x()">a</p>',
    '<svg onload="x()"></svg>',
    '<p style="color:red">a</p>',
    '<a href=" JavaScript:x()">a</a>',
  ])('names %s', (body) => {
    expect(checkInline(homeOf(body)[0])).toHaveLength(1);
  });
});

describe('checkMarkup', () => {
  it('accepts a valid page', async () => {
    expect(await checkMarkup(homeOf('<p>Isi</p>')[1])).toEqual([]);
  });

  it('names the rule and the position', async () => {
    const problems = await checkMarkup(homeOf('<p><div>Isi</div></p>')[1]);
    expect(problems[0]).toEqual({
      place: 'index.html',
      message: expect.stringMatching(/^html-validate [\w-]+ \(\d+:\d+\): /u) as string,
    });
  });
});
