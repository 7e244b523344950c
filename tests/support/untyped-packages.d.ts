/** Packages without types of their own: what the tests use of them. */
declare module 'jsonld' {
  export interface RdfTerm {
    readonly termType: string;
    readonly value: string;
    readonly datatype?: RdfTerm;
    readonly language?: string;
  }
  export interface RdfQuad {
    readonly subject: RdfTerm;
    readonly predicate: RdfTerm;
    readonly object: RdfTerm;
  }
  const jsonld: { toRDF(document: object, options?: object): Promise<RdfQuad[]> };
  export default jsonld;
}

declare module 'rdf-parser-csvw' {
  import type { Readable } from 'node:stream';
  export default class Parser {
    constructor(options: { readonly metadata: unknown; readonly baseIRI: string });
    import(input: Readable): Readable;
  }
}
