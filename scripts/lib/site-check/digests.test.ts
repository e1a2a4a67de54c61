import { describe, expect, it } from 'vitest';
import { checkDigests } from './digests.ts';
import { documentOf, siteOf } from './fixture.ts';
import { checkSite } from './index.ts';

/** printf abc | sha256sum */
const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
/** printf abcd | sha256sum */
const page = '88d4266fd4e6338d13b845fcf289579d209c897823b9217da3e161936f031589';
const other = 'a'.repeat(64);

const row = (file: string, size: string, hash: string): string =>
  `<tr><th scope="row"><a href="/unduh/${file}" download>${file}</a></th><td>Isi</td><td class="kanan">${size}</td><td><code>${hash}</code></td></tr>`;
const tableOf = (...rows: string[]): string => `<table><tbody>${rows.join('')}</tbody></table>`;
const graphOf = (part: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ distribution: [part] })}</script>`;

const messagesOf = (body: string): string[] =>
  checkDigests(
    siteOf({
      'index.html': documentOf(body),
      'unduh/a.csv': 'abc',
      'unduh/b.csv': Buffer.alloc(12_345),
      'unduh/satu.html': 'abcd',
    }),
  ).map(({ place, message }) => `${place}: ${message}`);

const contentUrl = 'https://contoh.test/unduh/a.csv';

describe('checkDigests: what a page says of a file is true of it', () => {
  it.each([
    ['a row of a table', tableOf(row('a.csv', '3\u00a0byte', abc))],
    ['a line of text', `<p>SHA-256 <a href="/unduh/a.csv">a.csv</a>: <code>${abc}</code></p>`],
    ['a link that tells its size', '<p><a href="/unduh/b.csv">Semua (CSV, 12,3 kB)</a></p>'],
    ['a page that is handed out as a file', tableOf(row('satu.html', '4 byte', page))],
    ['metadata for search engines', graphOf({ contentUrl, contentSize: '3 B', sha256: abc })],
    ['other figures', '<table><tr><td>12,3 kB tidak</td><td>3</td></tr></table><p><code>abc</code></p>'],
  ])('accepts what is true in %s', (_what, body) => {
    expect(messagesOf(body)).toEqual([]);
  });

  it.each([
    ['a hash', tableOf(row('a.csv', '3 byte', other)), [`unduh/a.csv: tertulis ${other}, padahal ${abc}`]],
    ['a size', tableOf(row('a.csv', '4 byte', abc)), ['unduh/a.csv: tertulis 4 byte, padahal 3 byte']],
    ['the size in a link', '<a href="/unduh/b.csv">Semua (12,4 kB)</a>', ['tertulis 12,4 kB, padahal 12,3 kB']],
    [
      'a hash that belongs to the row above',
      tableOf(row('a.csv', '3 byte', abc), row('b.csv', '12,3 kB', abc)),
      [`unduh/b.csv: tertulis ${abc}`],
    ],
    [
      'metadata for search engines',
      graphOf({ contentUrl, contentSize: '4 B', sha256: other }),
      [`tertulis ${other}`, 'tertulis 4 B, padahal 3 B'],
    ],
    ['a hash without a file', `<p><a href="/unduh/a.csv">a</a></p><p><code>${abc}</code></p>`, ['tanpa tautan']],
  ])('names %s that is not so', (_what, body, messages) => {
    expect(messagesOf(body)).toEqual(messages.map((message) => expect.stringContaining(message) as string));
  });

  it('says nothing of a file that is not there, which the check of links does', () => {
    expect(messagesOf(tableOf(row('hilang.csv', '3 byte', abc)))).toEqual([]);
  });

  it('reads each file once, however many pages speak of it', () => {
    const body = documentOf(tableOf(row('a.csv', '3 byte', abc), row('a.csv', '3 byte', abc)));
    const site = siteOf({ 'index.html': body, 'b/index.html': body, 'unduh/a.csv': 'abc' });
    const read: string[] = [];
    const counted = { ...site, read: (file: string) => (read.push(file), site.read(file)) };
    expect(checkDigests(counted)).toEqual([]);
    expect(read).toEqual(['unduh/a.csv']);
  });

  it('is part of the check of a site', async () => {
    const site = siteOf({ 'index.html': documentOf(tableOf(row('a.csv', '4 byte', abc))), 'unduh/a.csv': 'abc' });
    expect((await checkSite(site)).map(({ message }) => message)).toContainEqual(
      'unduh/a.csv: tertulis 4 byte, padahal 3 byte; jalankan lagi npm run build',
    );
  });
});
