import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkup } from './escape.ts';
import { parseXml } from './umpan.test-support.ts';

describe('escapeMarkup', () => {
  it.each([
    ['Tom & Jerry <b>"x"</b>', 'Tom &amp; Jerry &lt;b&gt;&quot;x&quot;&lt;/b&gt;'],
    ['&amp;', '&amp;amp;'],
    [']]>', ']]&gt;'],
    ['a\u0000\u0008\ufffe\ud800b', 'ab'],
    ['baris\tdua\n🏘', 'baris\tdua\n🏘'],
  ])('%j is written %j', (text, written) => {
    expect(escapeMarkup(text)).toBe(written);
  });

  it('is read back as what was written, between tags and in an attribute', () => {
    const readable = fc
      .string({ unit: 'grapheme' })
      .map((text) => text.replace(/[^\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, ''));
    fc.assert(
      fc.property(readable, (text) => {
        const { text: inside, attributes } = parseXml(`<a b="${escapeMarkup(text)}">${escapeMarkup(text)}</a>`);
        expect([inside, attributes['b']]).toEqual([text, text]);
      }),
    );
  });

  it('never breaks a document, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(() => parseXml(`<a b="${escapeMarkup(text)}">${escapeMarkup(text)}</a>`)).not.toThrow();
      }),
    );
  });
});
