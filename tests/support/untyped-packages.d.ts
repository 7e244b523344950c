declare module 'rdf-parser-csvw' {
  import type { Readable } from 'node:stream';
  export default class Parser {
    constructor(options: { readonly metadata: unknown; readonly baseIRI: string });
    import(input: Readable): Readable;
  }
}
