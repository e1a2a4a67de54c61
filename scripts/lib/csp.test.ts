import { expect, test } from 'vitest';
import { addPolicy as addPolicyTo } from './csp.ts';

const addPolicy = (html: string) => addPolicyTo(html, 'kampung/index.html');

const page = (head: string, body = '') =>
  `<!DOCTYPE html><html lang="id"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

/** The policy of a page as a map from directive to its sources. */
function policyOf(html: string): Map<string, string[]> {
  const content = /<meta http-equiv="content-security-policy" content="([^"]*)">/u.exec(html)?.[1] ?? '';
  return new Map(
    content
      .split(';')
      .map((part) => part.split(' '))
      .map(([name = '', ...sources]) => [name, sources]),
  );
}

// Worked out with: printf '.a{color:red}' | openssl dgst -sha256 -binary | base64
const redHash = "'sha256-AYkV/wUaXEz1i9pndN1veIXFHZVFTj4Ojce2rMK7bSc='";
// printf 'go()' | openssl dgst -sha256 -binary | base64
const goHash = "'sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw='";

test('the policy stands right behind the charset, before the styles that it is asked about', () => {
  expect(addPolicy(page('<style>.a{color:red}</style>'))).toContain(
    '<meta charset="utf-8"><meta http-equiv="content-security-policy"',
  );
});

test('nothing is allowed that is not named', () => {
  expect(policyOf(addPolicy(page(''))).get('default-src')).toEqual(["'none'"]);
});

test('no page allows unsafe-inline or another host', () => {
  const policy = [...policyOf(addPolicy(page('<style>.a{}</style>', '<script>go()</script>'))).values()].flat();
  expect(policy.filter((source) => /unsafe|https?:|\*/u.test(source))).toEqual([]);
});

const tileCases: [string, string, string[]][] = [
  ['a page may show its own pictures only', '', ["'self'", 'data:']],
  [
    'a page with the switch for street tiles may also ask their server',
    '<peta-ubin data-ubin="https://tile.example.org/{z}/{x}/{y}.png"></peta-ubin>',
    ["'self'", 'data:', 'https://tile.example.org'],
  ],
  [
    'a tile server that is only written about is not allowed',
    '<p>data-ubin="https://tile.example.org/"</p><a href="https://tile.example.org/">peta</a>',
    ["'self'", 'data:'],
  ],
];

test.each(tileCases)('%s', (_name, body, sources) => {
  expect(policyOf(addPolicy(page('', body))).get('img-src')).toEqual(sources);
});

test('the switch for street tiles opens nothing but pictures', () => {
  const policy = policyOf(addPolicy(page('', '<p data-ubin="https://tile.example.org/{z}.png"></p>')));
  policy.delete('img-src');
  expect([...policy.values()].flat().filter((source) => source.includes('example'))).toEqual([]);
});

const styleCases: [string, string, string[]][] = [
  ['a page without styles allows none but its own files', page(''), []],
  ['an inline style is allowed by its hash', page('<style>.a{color:red}</style>'), [redHash]],
  ['a style inside a drawing counts too', page('', '<svg><style>.a{color:red}</style></svg>'), [redHash]],
  ['the same style twice is named once', page('<style>.a{color:red}</style><style>.a{color:red}</style>'), [redHash]],
  ['a style in a comment is not a style', page('<!-- <style>.a{color:red}</style> -->'), []],
];

test.each(styleCases)('%s', (_name, html, hashes) => {
  expect(policyOf(addPolicy(html)).get('style-src')).toEqual(["'self'", ...hashes]);
});

const scriptCases: [string, string, string[]][] = [
  ['an inline script is allowed by its hash', '<script type="module">go()</script>', [goHash]],
  ['a script file needs no hash', '<script type="module" src="/a.js"></script>', []],
  ['JSON-LD is data and needs no hash', '<script type="application/ld+json">go()</script>', []],
];

test.each(scriptCases)('%s', (_name, script, hashes) => {
  expect(policyOf(addPolicy(page('', script))).get('script-src')).toEqual(["'self'", ...hashes]);
});

test('a page without a charset is refused, for its policy would come too late', () => {
  expect(() => addPolicy('<!DOCTYPE html><html><head><style>.a{}</style></head></html>')).toThrow(
    'kampung/index.html has no <meta charset>',
  );
});
