import { createProblem, type Problem } from '../table/index.ts';
import { batasFile } from './dataset.ts';

/** Where the parser gave up, from its message: it says the position, or shows some letters around the place. */
function findFault(text: string, message: string): number | null {
  const position = / position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return Number(position);
  if (message.includes('end of JSON')) return text.trimEnd().length;
  const [, dots = '', shown = ''] = /(\.\.\.)?"([^]+)"(?:\.\.\.)? is not valid JSON$/.exec(message) ?? [];
  const at = shown === '' ? -1 : text.indexOf(shown);
  // Ten letters are shown before the place.
  return at === -1 || at !== text.lastIndexOf(shown) ? null : at + (dots === '' ? 0 : Math.min(10, shown.length));
}

/** JSON text to its value, or to a problem at the line where it is broken, when that can be told. */
export function parseJson(text: string): { json: unknown } | Problem {
  try {
    return { json: JSON.parse(text) as unknown };
  } catch (error) {
    const at = findFault(text, (error as Error).message);
    const row = at === null ? {} : { row: text.slice(0, at).split('\n').length };
    const reason = 'susunan JSON-nya rusak, misalnya koma atau kurung yang kurang atau berlebih';
    return createProblem({ file: batasFile, ...row }, { kind: 'file/json', reason });
  }
}
