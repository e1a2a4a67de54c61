/** What code may say, whoever it imports. */
import ts from 'typescript';
import { impureCalls, impureNames, limits, pureNodeModules, rawHtml } from './rules.ts';
import { codeOf, importsOf, parseCode, templateOf, visit, type Source } from './source.ts';

/** @returns a message for everything in src/lib that depends on time, chance, network, page or process */
export function checkPurity(source: Source): string[] {
  if (!source.file.startsWith('src/lib/')) return [];
  const found = new Set<string>();
  visit(parseCode(codeOf(source)), (node) => {
    const impure = impurityOf(node);
    if (impure) found.add(impure);
  });
  const { modules, files } = pureNodeModules;
  const foreign = importsOf(source)
    .map(({ target }) => target)
    .filter((target) => target.startsWith('node:') && !(modules.test(target) && files.test(source.file)));
  return [...found, ...foreign].map((what) => `${source.file}: lib is pure, ${what} is not`);
}

function impurityOf(node: ts.Node): string | undefined {
  if (ts.isCallExpression(node)) {
    const callee = node.expression.getText();
    return impureCalls.includes(callee) ? `${callee}()` : undefined;
  }
  if (ts.isNewExpression(node))
    return node.expression.getText() === 'Date' && !node.arguments?.length ? 'new Date()' : undefined;
  return ts.isIdentifier(node) && impureNames.includes(node.text) && !isOnlyAName(node) ? node.text : undefined;
}

/** `row.document`, `{ document: ... }` and the like name a property, not the global. */
function isOnlyAName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  return (
    (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isPropertyDeclaration(parent)) &&
    parent.name === node
  );
}

/** @returns a message when a file holds more than one idea can need */
export function checkSize({ file, text }: Source): string[] {
  const lines = text.trimEnd().split('\n').length;
  const most = file.startsWith('src/islands/') ? limits.islandLines : limits.fileLines;
  return lines <= most ? [] : [`${file}: ${lines} lines, at most ${most}; split it by idea`];
}

/** @returns a message for a page that does more than ask the atlas and hand over */
export function checkPage(source: Source): string[] {
  if (!/^src\/pages\/.*\.astro$/u.test(source.file)) return [];
  const code = codeOf(source);
  const lines = code.split('\n').filter((line) => !/^\s*(?:$|\/\/|\/?\*)/u.test(line)).length;
  const most = limits.pageFrontmatterLines;
  return [
    ...(lines <= most ? [] : [`${source.file}: ${lines} lines of frontmatter, at most ${most}`]),
    ...functionsIn(code).map((name) => `${source.file}: a page has no functions; move ${name} to lib`),
  ];
}

function functionsIn(code: string): string[] {
  const names: string[] = [];
  visit(parseCode(code), (node) => {
    if (ts.isFunctionDeclaration(node)) names.push(node.name?.text ?? 'it');
    const isFunction =
      ts.isVariableDeclaration(node) &&
      node.initializer &&
      (ts.isArrowFunction(node.initializer) || ts.isFunctionExpression(node.initializer));
    if (isFunction) names.push(node.name.getText());
  });
  // Astro asks a page for this one.
  return names.filter((name) => name !== 'getStaticPaths');
}

/** @returns a message for raw HTML that is not on the list, and for event handlers in HTML */
export function checkTemplate(source: Source): string[] {
  const template = templateOf(source);
  const raw = [...template.matchAll(/set:html=(?:\{(.*?)\}(?=[\s/>])|"([^"]*)"|`([^`]*)`)/gsu)].map((match) =>
    (match[1] ?? match[2] ?? match[3] ?? '').trim(),
  );
  const refused = raw.filter(
    (expression) => !rawHtml.some((row) => row.files.test(source.file) && row.expression.test(expression)),
  );
  const handlers = [...template.matchAll(/<[a-z][^>]*?\s(on[a-z]+)=/gu)].map((match) => match[1] ?? '');
  return [
    ...refused.map((expression) => `${source.file}: set:html of ${expression} is not on the list of constants`),
    ...handlers.map((name) => `${source.file}: ${name} in HTML; listen in an island`),
  ];
}
