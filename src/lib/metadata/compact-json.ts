/** JSON that people can read and that does not consist of blanks: what fits on a line stands on one. */

const width = 120;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function write(value: unknown, indent: string, room: number): string {
  const line = JSON.stringify(value);
  if (!isObject(value) || line.length <= room) return line;
  const inner = `${indent}  `;
  const below = (item: unknown, name: string): string =>
    `${name}${write(item, inner, width - inner.length - name.length)}`;
  const lines = Array.isArray(value)
    ? value.map((item) => below(item, ''))
    : Object.entries(value)
        // As JSON.stringify: a key without a value is left out.
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => below(item, `${JSON.stringify(key)}: `));
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${inner}${lines.join(`,\n${inner}`)}\n${indent}${close}`;
}

/**
 * A value to JSON text (RFC 8259) with a line end. Objects and lists that are longer than a line are laid out.
 * @param value what JSON can hold; keys without a value are left out
 */
export const renderCompact = (value: object): string => `${write(value, '', width)}\n`;
