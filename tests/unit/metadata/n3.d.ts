/** The part of `n3` that the tests use; the package has no types. */
declare module 'n3' {
  interface Term {
    termType: string;
    value: string;
    language?: string;
    datatype?: Term;
  }
  interface Quad {
    subject: Term;
    predicate: Term;
    object: Term;
  }
  export class Parser {
    constructor(options?: { format?: string });
    parse(text: string): Quad[];
  }
  export class Writer {
    quadsToString(quads: readonly Quad[]): string;
  }
}
