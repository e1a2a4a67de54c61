/** HTML as a value of its own, so that text from the data can never be taken for markup. */

const isMarkup: unique symbol = Symbol('markup');

/** Markup that is safe to put into a page; only `markup` makes it. */
export interface Markup {
  readonly [isMarkup]: true;
  readonly text: string;
}

/** What may stand in a template: text is escaped, markup is kept, of a list each, and null is nothing. */
export type Content = string | number | Markup | null | readonly Content[];

/** What HTML cannot hold even as a reference: a browser would put U+FFFD there, or nothing. */
const unwritable = /[^\t\n\u{20}-\u{7e}\u{a0}-\u{d7ff}\u{e000}-\u{fdcf}\u{fdf0}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Text made safe between tags and in a quoted attribute.
 * @returns what a browser reads as the same text, without control characters that no page can hold
 */
export const escapeHtml = (text: string): string =>
  text.replace(unwritable, '').replace(/[&<>"']/g, (one) => references[one] ?? one);

function write(content: Content): string {
  if (content === null) return '';
  if (typeof content === 'string' || typeof content === 'number') return escapeHtml(String(content));
  return 'text' in content ? content.text : content.map(write).join('');
}

/** Indentation is for who reads the source; the phone that receives the file pays for every byte. */
const outdent = (part: string): string => part.replace(/\n\s*/g, '\n');

/** A template of markup; what is put into it is escaped unless it is markup itself. Attributes must be in quotes. */
export const markup = (parts: TemplateStringsArray, ...contents: readonly Content[]): Markup => ({
  [isMarkup]: true,
  text: parts.map((part, at) => outdent(part) + write(contents[at] ?? null)).join(''),
});

/** Only the web: an address of another kind would be run and not opened. Anything else leads nowhere. */
export const safeUrl = (url: string): string => (/^https?:\/\//i.test(url) ? url : '#');

/**
 * A style sheet that was written by hand.
 * @throws Error when it holds a "<", because it could then end its element
 */
export function renderStyle(css: string): Markup {
  if (css.includes('<')) throw new Error('a style sheet must not hold "<"');
  return { [isMarkup]: true, text: `<style>${css}</style>` };
}
