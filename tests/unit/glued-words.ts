/**
 * Words that a template glues together. Astro keeps a space within a line and drops every line break beside an
 * expression or a tag, as JSX does; so a formatter that moves a word to another line can take its space away.
 */
import astro from 'eslint-plugin-astro';

/** A node of the template's syntax tree: ESTree, JSX, and what astro-eslint-parser adds to them. */
interface Node {
  readonly type: string;
  readonly loc: { readonly start: { readonly line: number; readonly column: number } };
  readonly [key: string]: unknown;
}

/** What eslint-plugin-astro reads templates with. */
interface AstroParser {
  readonly parseForESLint: (text: string, options: object) => { readonly ast: Node };
}

type Side = 'first' | 'last';

/** Stands for text that only the build knows: it may begin and end with a word. */
const unknown = 'x';

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;
const nodesOf = (value: unknown): Node[] =>
  Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [];
/** JSX writes nothing for these. */
const shows = (value: unknown): boolean => value !== null && typeof value !== 'boolean';
const isWord = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

/** What JSX leaves of a text: line breaks at its ends are gone with all the blanks around them. */
const collapse = (text: string): string => text.replace(/^[ \t\r]*\n\s*|\s*\n[ \t\r]*$/gu, '');

const edgeOfText = (text: string, side: Side): string => [...text].at(side === 'first' ? 0 : -1) ?? '';

/** Elements that stand on lines of their own, whose words touch nothing. */
const isBlock = (name: string): boolean =>
  /^(?:article|aside|blockquote|br|dd|div|dl|dt|figcaption|figure|footer|h\d|header|hr|li|main|nav|ol|p|section|style|svg|table|tbody|td|tfoot|th|thead|tr|ul)$/u.test(
    name,
  );

function nameOf(element: Node): string {
  const [opening] = nodesOf(element['openingElement']);
  const [name] = nodesOf(opening?.['name']);
  return typeof name?.['name'] === 'string' ? name['name'] : '';
}

/** The first word-like edge of several, of which one will show. */
const either = (nodes: readonly Node[], side: Side): string => {
  const edges = nodes.map((node) => edgeOf(node, side));
  return edges.find(isWord) ?? edges[0] ?? '';
};

/** The character that a node shows at one side: "" for nothing, `unknown` where the data decides. */
function edgeOf(node: Node, side: Side): string {
  switch (node.type) {
    case 'JSXText':
      return edgeOfText(collapse(String(node['value'])), side);
    case 'JSXExpressionContainer':
      return either(nodesOf(node['expression']), side);
    case 'JSXEmptyExpression':
    case 'AstroHTMLComment':
      return '';
    case 'Literal':
      return typeof node['value'] === 'string' ? edgeOfText(node['value'], side) : shows(node['value']) ? unknown : '';
    case 'TemplateLiteral': {
      const { value } = nodesOf(node['quasis']).at(side === 'first' ? 0 : -1) as Node & { value: { cooked: string } };
      return edgeOfText(value.cooked, side) || unknown;
    }
    case 'LogicalExpression':
      return either(nodesOf(node['operator'] === '&&' ? node['right'] : [node['left'], node['right']]), side);
    case 'ConditionalExpression':
      return either(nodesOf([node['consequent'], node['alternate']]), side);
    case 'ArrayExpression':
      return either(nodesOf(nodesOf(node['elements']).at(side === 'first' ? 0 : -1)), side);
    case 'JSXElement':
      return isBlock(nameOf(node)) ? '' : unknown;
    default:
      return unknown;
  }
}

function gluedChildren(children: readonly Node[]): string[] {
  return children.slice(1).flatMap((node, at) => {
    const before = children[at];
    if (before === undefined || (before.type !== 'JSXText' && node.type !== 'JSXText')) return [];
    if (!isWord(edgeOf(before, 'last')) || !isWord(edgeOf(node, 'first'))) return [];
    const text = collapse(String((before.type === 'JSXText' ? before : node)['value']));
    const { line, column } = node.loc.start;
    const words =
      before.type === 'JSXText'
        ? `…${text.slice(-20)}" with what follows`
        : `${text.slice(0, 20)}…" with what stands before`;
    return [`${line}:${column + 1} "${words}`];
  });
}

function walk(node: Node): string[] {
  const children = node.type.startsWith('JSX') || node.type === 'AstroFragment' ? nodesOf(node['children']) : [];
  const inside = Object.entries(node).flatMap(([key, value]) => (key === 'parent' ? [] : nodesOf(value)));
  return [...gluedChildren(children), ...inside.flatMap(walk)];
}

/**
 * @param text a whole .astro file
 * @returns place and words for every word of the template that touches an expression or an inline tag with a word in it
 */
export function findGluedWords(text: string): string[] {
  const settings = astro.configs.base.map(({ languageOptions }) => languageOptions).find((one) => one?.['parser']);
  const { parser, parserOptions } = settings as { parser: AstroParser; parserOptions: object };
  return walk(parser.parseForESLint(text, { ...parserOptions, range: true, loc: true }).ast);
}
