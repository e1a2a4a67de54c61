/** A small graph of statements, and its two ways to be written: JSON-LD and Turtle. */

/** A name with a prefix, such as "dcterms:title". */
export type Name = `${string}:${string}`;

export type Term =
  | { readonly iri: string }
  | { readonly text: string; readonly lang: 'id' | 'en' }
  | { readonly text: string; readonly type: Name | null };

export interface GraphNode {
  readonly iri: string;
  readonly types: readonly Name[];
  readonly statements: readonly (readonly [Name, readonly Term[]])[];
}

export interface Graph {
  readonly prefixes: Readonly<Record<string, string>>;
  readonly nodes: readonly GraphNode[];
}

/** An address that a source may have written with characters which no IRI holds (RFC 3987). */
const encodeIri = (address: string): string => address.replaceAll(/[\s<>"{}|^`\\]/gu, encodeURIComponent);

const toJson = (term: Term): object => {
  if ('iri' in term) return { '@id': encodeIri(term.iri) };
  if ('lang' in term) return { '@value': term.text, '@language': term.lang };
  return term.type === null ? { '@value': term.text } : { '@value': term.text, '@type': term.type };
};

/** JSON-LD 1.1 that names its prefixes itself, so that nobody has to fetch a context. */
export const createJsonLd = ({ prefixes, nodes }: Graph): object => ({
  '@context': prefixes,
  '@graph': nodes.map(({ iri, types, statements }) => ({
    '@id': encodeIri(iri),
    '@type': types,
    ...Object.fromEntries(statements.map(([name, terms]) => [name, terms.map(toJson)])),
  })),
});

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': String.raw`\"`,
  '\n': String.raw`\n`,
  '\r': String.raw`\r`,
  '\t': String.raw`\t`,
};
const quote = (text: string): string => `"${text.replaceAll(/[\\"\n\r\t]/gu, (char) => escapes[char] ?? char)}"`;

const angle = (address: string): string => `<${encodeIri(address)}>`;

const toTurtle = (term: Term): string => {
  if ('iri' in term) return angle(term.iri);
  if ('lang' in term) return `${quote(term.text)}@${term.lang}`;
  return term.type === null ? quote(term.text) : `${quote(term.text)}^^${term.type}`;
};

/** Turtle 1.1: the same statements. */
export function renderTurtle({ prefixes, nodes }: Graph): string {
  const head = Object.entries(prefixes).map(([name, iri]) => `@prefix ${name}: ${angle(iri)} .`);
  const body = nodes.map(({ iri, types, statements }) => {
    const lines = [
      `a ${types.join(', ')}`,
      ...statements.map(([name, terms]) => `${name} ${terms.map(toTurtle).join(', ')}`),
    ];
    return `${angle(iri)}\n  ${lines.join(' ;\n  ')} .`;
  });
  return `${head.join('\n')}\n\n${body.join('\n\n')}\n`;
}
