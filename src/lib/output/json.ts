const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function write(value: unknown, indent: string): string {
  if (!isObject(value)) return JSON.stringify(value);
  const isList = Array.isArray(value);
  if (isList && !value.some(isObject)) return JSON.stringify(value);
  const inner = `${indent}  `;
  const lines = isList
    ? value.map((item) => JSON.stringify(item))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${write(item, inner)}`);
  if (lines.length === 0) return '{}';
  const [open, close] = isList ? '[]' : '{}';
  return `${open}\n${inner}${lines.join(`,\n${inner}`)}\n${indent}${close}`;
}

/**
 * A value to JSON text (RFC 8259): objects are laid out, and each item of a list stands on one line, so that a file of
 * a thousand rows stays small and a comparison of two versions shows the rows that changed.
 * @param value without undefined, functions and dates, which JSON cannot hold; null is unknown
 */
export const renderJson = (value: object): string => `${write(value, '')}\n`;
