/**
 * The four configurations of hosts against the table in `scripts/lib/media-types.ts`. No such server runs in this test:
 * what each file says is read from it, by the grammar of that file.
 */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { feedType, frozenCache, frozenFolders, headersOf, mediaTypes, openFolders } from './lib/media-types.ts';

const read = (file: string): string => readFileSync(file, 'utf8').replaceAll(/^\s*#.*$/gmu, '');
const text = {
  apache: read('public/.htaccess'),
  nginx: read('hosting/nginx.conf'),
  caddy: read('hosting/Caddyfile'),
  headers: read('public/_headers'),
};
const bare = (type: string): string => type.replace(/;.*/u, '');
const all = (from: string, pattern: RegExp): string[][] => [...from.matchAll(pattern)].map((match) => match.slice(1));
const words = (line: string | undefined): string[] => (line ?? '').trim().split(/\s+/u);

/** `types { a/b ext ext; }` of nginx as pairs. */
const nginxTypes = new Map(
  all(/\ntypes \{([^}]+)\}/u.exec(text.nginx)?.[1] ?? '', /^\s*([\w.+/-]+) ([\w ]+);$/gmu).flatMap(
    ([type = '', ends]) => words(ends).map((end): [string, string] => [end, type]),
  ),
);
const apacheTypes = new Map(all(text.apache, /AddType (\S+) \.(\w+)/gu).map(([type = '', end = '']) => [end, type]));
const apacheText = new Set(words(/AddCharset utf-8 (.+)/u.exec(text.apache)?.[1]));
const nginxText = new Set(words(/charset_types ([^;]+);/u.exec(text.nginx)?.[1]));

/** `path` lines and the headers below each, of a `_headers` file. */
const blocks = new Map(
  text.headers
    .split(/\n(?=\/)/u)
    .map((block) => block.trim().split('\n'))
    .map(([path = '', ...lines]) => [path, lines.map((line) => line.trim())]),
);

describe.each(Object.entries(mediaTypes))('a file that ends in .%s', (end, type) => {
  const isText = type.endsWith('charset=utf-8');

  test('has the same type at Apache, and its encoding when it is text', () => {
    expect(apacheTypes.get(end)).toBe(bare(type));
    expect(apacheText.has(`.${end}`)).toBe(isText);
  });

  test('has the same type at nginx, and its encoding when it is text', () => {
    expect(nginxTypes.get(end)).toBe(bare(type));
    expect(nginxText.has(bare(type))).toBe(isText);
  });

  test('has the same type at Caddy', () => {
    expect(text.caddy).toContain(`header @${end} >Content-Type "${type}"`);
    expect(text.caddy).toMatch(new RegExp(`@${end} (?:\\{\\s+)?path \\*\\.${end}\\n`, 'u'));
  });

  test('has the same type at Netlify and Cloudflare', () => {
    expect(blocks.get(end === 'xml' ? '/sitemap-*' : `/*.${end}`)).toEqual([`Content-Type: ${type}`]);
  });

  test('has it from the server of `npm start` as well', () => {
    expect(headersOf(`/x/y.${end}`)).toEqual({ 'Content-Type': type });
  });
});

test('no configuration names a type that the table does not know', () => {
  const ends = Object.keys(mediaTypes).toSorted();
  expect([...apacheTypes.keys()].toSorted()).toEqual(ends);
  expect(
    all(text.caddy, /header @(\w+) >Content-Type/gu)
      .flat()
      .toSorted(),
  ).toEqual([...ends, 'umpan'].toSorted());
});

test('feeds are feeds everywhere', () => {
  expect(headersOf('/umpan/kampung/mantuil.xml')).toEqual({ 'Content-Type': feedType });
  expect(text.apache).toMatch(
    new RegExp(`m#/umpan/[^#]+#">\\s+Header set Content-Type "${feedType.replace('+', '\\+')}"`, 'u'),
  );
  expect(text.nginx).toMatch(/location ~ \/umpan\/[^{]+\{\s+types \{ \}\s+default_type application\/atom\+xml;/u);
  expect(text.caddy).toContain(`header @umpan >Content-Type "${feedType}"`);
  expect(blocks.get('/umpan/*.xml')).toEqual([`Content-Type: ${feedType}`]);
});

test.each(openFolders)('other sites may read /%s/', (folder) => {
  expect(headersOf(`/${folder}/x`)).toHaveProperty('Access-Control-Allow-Origin', '*');
  expect(text.apache).toMatch(/m#\/\(api\|unduh\)\/#">\s+Header set Access-Control-Allow-Origin "\*"/u);
  expect(text.nginx).toMatch(
    new RegExp(`location \\^~ /${folder}/ \\{\\s+add_header Access-Control-Allow-Origin "\\*";`, 'u'),
  );
  expect(text.caddy).toContain(`header /${folder}/* Access-Control-Allow-Origin "*"`);
  expect(blocks.get(`/${folder}/*`)).toEqual(['Access-Control-Allow-Origin: *']);
});

test.each(frozenFolders)('/%s/ is kept for a year', (folder) => {
  expect(headersOf(`/${folder}/x`)).toHaveProperty('Cache-Control', frozenCache);
  expect(text.apache).toMatch(
    /m#\/\(_astro\|unduh\/rilis\)\/#">\s+Header set Cache-Control "public, max-age=31536000, immutable"/u,
  );
  expect(new RegExp(`location \\^~ /${folder}/ \\{([^}]+)\\}`, 'u').exec(text.nginx)?.[1]).toContain(
    `add_header Cache-Control "${frozenCache}";`,
  );
  expect(text.caddy).toContain(`header /${folder}/* Cache-Control "${frozenCache}"`);
  expect(blocks.get(`/${folder}/*`)).toEqual([`Cache-Control: ${frozenCache}`]);
});

test('a page is asked for anew: nothing else is kept for long', () => {
  expect(headersOf('/kampung/mantuil/index.html')).toEqual({});
  for (const config of Object.values(text)) {
    expect(all(config, /(Cache-Control)/gu).length).toBeLessThanOrEqual(frozenFolders.length);
  }
});

test('a frozen release is open as well, at nginx too, where an inner block forgets the outer one', () => {
  expect(headersOf('/unduh/rilis/2026.11/nilai.csv')).toMatchObject({ 'Access-Control-Allow-Origin': '*' });
  expect(/location \^~ \/unduh\/rilis\/ \{([^}]+)\}/u.exec(text.nginx)?.[1]).toContain(
    'Access-Control-Allow-Origin "*"',
  );
});

test('no configuration forbids frames, lists a folder, or leaves an unknown address without its page', () => {
  for (const config of Object.values(text)) expect(config).not.toMatch(/x-frame-options|frame-ancestors/iu);
  expect(text.apache).toContain('Options -Indexes');
  expect(text.nginx).toContain('autoindex off;');
  expect(text.caddy).not.toContain('browse');
  expect(text.apache).toContain('ErrorDocument 404 /%{reqenv:SITUS}404.html');
  expect(text.nginx).toContain('error_page 404 /404.html;');
  expect(text.caddy).toContain('rewrite @hilang /404.html');
  expect(existsSync('src/pages/404.astro')).toBe(true);
});

test('Apache finds the folder of the site in the address: its rule, as JavaScript reads it', () => {
  const pattern = /RewriteCond %\{REQUEST_URI\}::\$1 (\S+)/u.exec(text.apache)?.[1] ?? '';
  const folderOf = (uri: string, inside: string) => new RegExp(pattern, 'u').exec(`${uri}::${inside}`)?.[1];
  expect(folderOf('/tidak/ada/', 'tidak/ada/')).toBe('');
  expect(folderOf('/kampung-kb/tidak/ada/', 'tidak/ada/')).toBe('kampung-kb/');
  expect(folderOf('/a/b/x', 'x')).toBe('a/b/');
});

test('Apache, nginx and Caddy compress what is text', () => {
  for (const [, type] of Object.entries(mediaTypes).filter(([, one]) => one.endsWith('utf-8'))) {
    for (const line of [/BROTLI_COMPRESS .+/u, /DEFLATE .+/u])
      expect(words(line.exec(text.apache)?.[0])).toContain(bare(type));
    expect(words(/gzip_types ([^;]+);/u.exec(text.nginx)?.[1])).toContain(bare(type));
  }
  expect(text.caddy).toMatch(/encode zstd gzip/u);
});
