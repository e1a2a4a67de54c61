/** What XML 1.0 cannot hold even as a reference (section 2.2, Char): a reader would refuse the whole document. */
const unwritable = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Text made safe for XML and HTML, between tags and in an attribute in double quotes.
 * @returns the same text to whoever parses it, without characters that XML cannot hold
 */
export const escapeMarkup = (text: string): string =>
  text.replace(unwritable, '').replace(/[&<>"]/g, (one) => references[one] ?? one);
