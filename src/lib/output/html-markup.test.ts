import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import { escapeHtml, markup, renderStyle, safeUrl } from './html-markup.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** Letters, marks of HTML and of entities, and every other character, so that nothing dangerous is rare. */
const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom('<', '>', '&', '"', "'", '`', '=', '/', '!', '-', ';', '#', 'x', ' ', '\n', '\t'),
    fc.string({ unit: 'binary', maxLength: 1 }),
  ),
});
/** What a browser can hold. */
const held = (given: string): string =>
  Array.from(given)
    .filter((one) => escapeHtml(one) !== '')
    .join('');
const only = (nodes: readonly Node[]): Node => {
  expect(nodes).toHaveLength(1);
  return nodes[0] ?? expect.fail('no node');
};

describe('markup`…`', () => {
  it('lets no text become markup: a browser reads the same text, in an element and in an attribute', () => {
    fc.assert(
      fc.property(text, (given) => {
        const node = only(parseFragment(markup`<p title="${given}">a${given}</p>`.text).childNodes);
        if (!('tagName' in node)) expect.fail('no element');
        const child = only(node.childNodes);
        expect('value' in child ? child.value : null).toBe(`a${held(given)}`);
        expect(node.attrs).toEqual([{ name: 'title', value: held(given) }]);
      }),
    );
  });

  it('keeps every character that a page can hold', () => {
    expect(held('Kampung “Ketupat” é − 😀\n\t')).toBe('Kampung “Ketupat” é − 😀\n\t');
    expect(held('\u0000\u0007\uffff\ud800')).toBe('');
  });

  it('keeps markup as it is, also in lists, and writes nothing for null', () => {
    const items = ['<a>', 'b'].map((one) => markup`<li>${one}</li>`);
    expect(markup`<ul>${items}${null}</ul>${0}`.text).toBe('<ul><li>&lt;a&gt;</li><li>b</li></ul>0');
  });

  it('leaves out the indentation of the source, not that of the data', () => {
    expect(
      markup`<p>
        ${'a\n  b'}</p>`.text,
    ).toBe('<p>\na\n  b</p>');
  });
});

describe('safeUrl(url)', () => {
  it.each(['https://contoh.example/', 'HTTP://contoh.example'])('keeps %s', (url) => {
    expect(safeUrl(url)).toBe(url);
  });
  it.each(['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,a', '//contoh.example', ''])(
    'leads nowhere from "%s"',
    (url) => {
      expect(safeUrl(url)).toBe('#');
    },
  );
});

it('a style sheet that could end its element is refused', () => {
  expect(() => renderStyle('a{}</style>')).toThrow('must not hold');
  expect(renderStyle('a>b{}').text).toBe('<style>a>b{}</style>');
});
