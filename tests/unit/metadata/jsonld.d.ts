/** The part of `jsonld` that the tests use; the package has no types. */
declare module 'jsonld' {
  interface Options {
    format?: 'application/n-quads';
    documentLoader?: (url: string) => Promise<{ contextUrl: null; document: unknown; documentUrl: string }>;
    safe?: boolean;
  }
  export function toRDF(input: object, options: Options): Promise<unknown>;
  export function expand(input: object, options: Options): Promise<unknown[]>;
  const jsonld: { toRDF: typeof toRDF; expand: typeof expand };
  export default jsonld;
}
