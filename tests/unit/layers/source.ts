/** Takes a source file apart: its code, its imports, its template. */
import { posix } from 'node:path';
import ts from 'typescript';

export interface Source {
  /** From the repository root, with "/". */
  file: string;
  text: string;
}

export interface Import {
  /** A file from the repository root (`src/lib/paths.ts`) or a package (`d3`, `node:fs`). */
  target: string;
  typeOnly: boolean;
  /** True for what a `<script>` of a component imports: that runs in the browser. */
  inScript: boolean;
}

/** @returns the code of a file that runs at build time: all of a .ts, the frontmatter of .astro, the imports of .mdx */
export function codeOf({ file, text }: Source): string {
  if (file.endsWith('.astro')) return /^---\r?\n(.*?)^---/msu.exec(text)?.[1] ?? '';
  if (file.endsWith('.mdx'))
    return [...text.matchAll(/^(?:import|export)\s.*$/gmu)].map((match) => match[0]).join('\n');
  return /\.[cm]?[jt]s$/u.test(file) ? text : '';
}

/** @returns what follows the frontmatter of a component, without comments; the empty string for other files */
export function templateOf({ file, text }: Source): string {
  if (!file.endsWith('.astro')) return '';
  return text.replace(/^---\r?\n.*?^---/msu, '').replace(/<!--.*?-->|\{\/\*.*?\*\/\}/gsu, '');
}

export interface Script {
  attributes: string;
  body: string;
}

/** @returns the scripts of a component; data in a script tag (`application/...`) is no script */
export function scriptsOf(source: Source): Script[] {
  return [...templateOf(source).matchAll(/<script\b([^>]*?)(?:\/>|>(.*?)<\/script>)/gsu)]
    .map(([, attributes = '', body = '']) => ({ attributes, body }))
    .filter(({ attributes }) => !/\btype="application\//u.test(attributes));
}

/** @returns static and dynamic imports, re-exports and import types */
export function importsOf(source: Source): Import[] {
  const scripts = scriptsOf(source);
  const addresses = scripts.flatMap(({ attributes }) => /\bsrc="([^"]*)"/u.exec(attributes)?.[1] ?? []);
  return [
    ...importsInCode(codeOf(source)),
    ...scripts.flatMap(({ body }) => importsInCode(body)).map((found) => ({ ...found, inScript: true })),
    ...addresses.map((target) => ({ target, typeOnly: false, inScript: true })),
  ].map((found) => ({ ...found, target: resolve(found.target, source.file) }));
}

function resolve(specifier: string, file: string): string {
  return specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier.replace(/\?.*$/u, '')) : specifier;
}

function importsInCode(code: string): Import[] {
  const found: Import[] = [];
  visit(parseCode(code), (node) => {
    const specifier = specifierOf(node);
    if (specifier && ts.isStringLiteralLike(specifier))
      found.push({ target: specifier.text, typeOnly: isTypeOnly(node), inScript: false });
  });
  return found;
}

function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
  return ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
    ? node.arguments[0]
    : undefined;
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  if (!ts.isImportDeclaration(node) || !node.importClause) return false;
  const { phaseModifier, name, namedBindings } = node.importClause;
  if (phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  return (
    !name &&
    namedBindings !== undefined &&
    ts.isNamedImports(namedBindings) &&
    namedBindings.elements.every((element) => element.isTypeOnly)
  );
}

export const parseCode = (code: string): ts.SourceFile =>
  ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest, true);

/** Calls `see` for a node and everything inside it. */
export function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  node.forEachChild((child) => {
    visit(child, see);
  });
}
