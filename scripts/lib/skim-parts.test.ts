import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseParts, type Part } from './policy-parts.ts';
import { skimParts } from './skim-parts.ts';

const page = (head: string, body: string) =>
  `<!DOCTYPE html><html lang="id"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

/** What of an element a policy can depend on. */
const tell = ({ tagName, attribute, text, end }: Part) => ({
  tagName,
  ...Object.fromEntries(['charset', 'src', 'type', 'data-ubin'].map((name) => [name, attribute(name)])),
  // The text of a list of addresses is none of its elements' own.
  text: tagName === 'script' || tagName === 'style' ? text : '',
  end,
});

const ofInterest = ({ tagName, attribute }: Part): boolean =>
  tagName === 'script' ||
  tagName === 'style' ||
  attribute('data-ubin') !== undefined ||
  (tagName === 'meta' && attribute('charset') !== undefined);

const skim = (html: string) => skimParts(html)?.map(tell) ?? null;
/** In the order of the text: a parser moves what stands between the cells of a table. */
const parse = (html: string) =>
  parseParts(html)
    .filter(ofInterest)
    .map(tell)
    .toSorted((a, b) => a.end - b.end);

describe('plain markup is read as a parser reads it', () => {
  test.each([
    ['a page with nothing', page('', '')],
    ['styles and scripts', page('<style>.a{color:red}</style>', '<script type="module">go()</script>')],
    ['the same attribute twice: the first counts', page('', '<script type="module" type="text/plain">go()</script>')],
    ['attributes bare, unquoted and in single quotes', page('', `<script async src=/a.js type='module'></script>`)],
    ['tags in an attribute', page('', '<p title="<style>.a{}</style>">teks</p>')],
    ['tags in a script', page('', '<script>go("<style>.a{}</style>")</script>')],
    ['tags in a field for text', page('', '<textarea><b>a</b></textarea>').replaceAll('<b>a</b>', 'a')],
    ['a script that speaks of its end', page('', '<script>go("</scripts>")</script>')],
    ['the switch for street tiles', page('', '<peta-ubin data-ubin="https://t.example/{z}.png"><i></i></peta-ubin>')],
    ['capital letters', page('', '<SCRIPT TYPE="module">go()</SCRIPT><P Data-Ubin="https://t.example/">a</P>')],
    ['a drawing beside a style', page('', '<svg><title>a</title><path d="M0 0"/></svg><style>.a{}</style>')],
    ['a list of choices beside a style', page('', '<select><option>a</option></select><style>.a{}</style>')],
    ['tags that are left open', page('', '<p>a<p>b<li>c<style>.a{}</style>')],
  ])('%s', (_, html) => {
    expect(skim(html)).toEqual(parse(html));
  });
});

test.each([
  ['a comment', page('', '<!-- <style>.a{}</style> -->')],
  ['a style in a drawing', page('', '<svg><style>.a{}</style></svg>')],
  ['a script in a list of choices', page('', '<select><script>go()</script></select>')],
  ['what no script shows', page('', '<noscript><style>.a{}</style></noscript>')],
  ['a template', page('', '<template><style>.a{}</style></template>')],
  ['an entity where it matters', page('', '<p data-ubin="https://t.example/?a&amp;b">a</p>')],
  ['a comment in a script', page('', '<script><!-- <script></script></script>')],
  ['an end without a beginning', page('', '</svg><select><option>a</option></select>')],
  ['a drawing in a drawing', page('', '<svg><svg></svg></svg>')],
  ['tags in a title', page('<title>a<b></title>', '')],
  ['a quote in an unquoted value', page('', '<p title=a"b>c</p>')],
  ['a sign that begins no tag', page('', '<p>1 < 2</p>')],
  ['a line break that a browser changes', page('', '<script>a\r\nb</script>')],
  ['a style without an end', page('<style>.a{}', '')],
  ['no doctype', '<html><head><meta charset="utf-8"></head></html>'],
])('a page with %s is left to the parser', (_, html) => {
  expect(skimParts(html)).toBeNull();
});

test('whatever is read, a parser reads the same', () => {
  const piece = fc.constantFrom(
    ...[
      '<style>',
      '</style>',
      '<script>',
      '<script type="module">',
      '</script>',
      '<p title="',
      '">',
      "'",
      '"',
      '<p',
      '>',
    ],
    ...['<svg>', '</svg>', '<textarea>', '</textarea>', '<title>', '</title>', '<!--', '-->', '<select>', '</select>'],
    ...[
      '.a{}',
      'a&amp;b',
      ' data-ubin="https://t.example/"',
      '<table>',
      '<td>',
      '</p>',
      '<meta charset="x">',
      '/',
      '=',
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const html = page('', pieces.join(''));
      const read = skim(html);
      if (read !== null) expect(read).toEqual(parse(html));
    }),
    { numRuns: 5000 },
  );
});
