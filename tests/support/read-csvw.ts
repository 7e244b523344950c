import { Readable } from 'node:stream';
import jsonld from 'jsonld';
import CsvwParser from 'rdf-parser-csvw';
import { csvwContext } from './csvw-context.ts';

/** A value of a cell as RDF has it. */
export interface CsvwValue {
  readonly value: string;
  /** `decimal`, `string`, … of XML Schema. */
  readonly datatype: string;
  /** Empty for what is in no language. */
  readonly language: string;
}

const base = 'https://example.vn/bang.csv';
const xsd = 'http://www.w3.org/2001/XMLSchema#';

/** A term as RDF/JS describes it, which the types of jsonld leave out. */
interface RdfTerm {
  readonly termType: string;
  readonly value: string;
  readonly datatype?: RdfTerm;
  readonly language?: string;
}
type RdfQuad = Readonly<Record<'subject' | 'predicate' | 'object', RdfTerm>>;

interface Term extends RdfTerm {
  equals(other: RdfTerm): boolean;
}
type Quad = Readonly<Record<'subject' | 'predicate' | 'object', Term>>;

/** A set of statements as RDF/JS describes it; empty terms fit everything. */
class Statements implements Iterable<Quad> {
  readonly quads: readonly Quad[];
  constructor(quads: readonly Quad[]) {
    this.quads = quads;
  }
  match(subject?: RdfTerm | null, predicate?: RdfTerm | null, object?: RdfTerm | null): Statements {
    const fits = (term: Term, asked?: RdfTerm | null): boolean => !asked || term.equals(asked);
    return new Statements(
      this.quads.filter(
        (quad) => fits(quad.subject, subject) && fits(quad.predicate, predicate) && fits(quad.object, object),
      ),
    );
  }
  [Symbol.iterator](): Iterator<Quad> {
    return this.quads[Symbol.iterator]();
  }
}

function term(plain: RdfTerm): Term {
  const { termType, value, language = '' } = plain;
  const datatype = plain.datatype && term(plain.datatype);
  return {
    termType,
    value,
    language,
    ...(datatype ? { datatype } : {}),
    equals: (other) =>
      other.termType === termType && other.value === value && (other.language ?? '') === language,
  };
}

/**
 * A CSV file as rdf-parser-csvw reads it by a description of one table, which the JSON-LD reader `jsonld` has read:
 * a map of columns for each row, empty cells left out.
 * @param description of a group with this table alone
 */
export async function readCsvw(
  description: object,
  csv: string,
): Promise<readonly ReadonlyMap<string, CsvwValue>[]> {
  const local = { ...description, '@context': [csvwContext['@context'], { '@language': 'vi' }] };
  // The types of jsonld know neither this context nor terms with languages.
  const quads = (await jsonld.toRDF(local as object, { base })) as unknown as readonly RdfQuad[];
  const metadata = new Statements(
    quads.map(({ subject, predicate, object }) => ({
      subject: term(subject),
      predicate: term(predicate),
      object: term(object),
    })),
  );
  const read = new CsvwParser({ metadata, baseIRI: base }).import(Readable.from([csv]));
  const rows = new Map<string, Map<string, CsvwValue>>();
  for await (const { subject, predicate, object } of read as AsyncIterable<RdfQuad>) {
    // Other statements are about the table and its rows.
    if (!predicate.value.startsWith(`${base}#`)) continue;
    const row = rows.get(subject.value) ?? new Map<string, CsvwValue>();
    rows.set(subject.value, row);
    row.set(decodeURI(predicate.value.slice(base.length + 1)), valueOf(object));
  }
  return [...rows.values()];
}

function valueOf({ value, datatype, language = '' }: RdfTerm): CsvwValue {
  // The parser hands some datatypes on as terms inside terms.
  const type = datatype?.value as unknown as string | RdfTerm;
  const address = typeof type === 'string' ? type : type.value;
  return { value, datatype: address.replace(xsd, ''), language };
}
