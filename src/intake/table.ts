/** A text in both languages of the site. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/**
 * What a cell may hold.
 * - `id`: a slug (`da-nang`), the name of a row that other rows refer to
 * - `text`: one line of prose or a name
 * - `code`: letters, digits, `-` and `.` as printed elsewhere (GSO codes, semantic versions)
 * - `date`: a day, `2025-10-15`
 * - `time`: a day, month, quarter, half or year in SDMX notation: `2025-10-15`, `2025-08`, `2025-Q3`, `2025-H1`, `2025`
 * - `hour`: an hour of Viet Nam, `08:00`
 * - `integer`, `decimal`: a number with a decimal point, no grouping, at most 15 significant digits
 * - `enum`: one of `values`
 * - `ref`: the key of a row of the table named in `refersTo`
 * - `url`: an https or http address
 */
export type CellKind =
  'id' | 'text' | 'code' | 'date' | 'time' | 'hour' | 'integer' | 'decimal' | 'enum' | 'ref' | 'url';

/** One allowed value of an `enum` column, with the word that pages show for it. */
export interface EnumValue {
  readonly code: string;
  readonly title: Bilingual;
}

/** The one definition of a column: intake, types, published schemas and the data dictionary are derived from it. */
export interface Column {
  readonly name: string;
  readonly kind: CellKind;
  readonly title: Bilingual;
  /** What the column means, where its title does not say it all. */
  readonly about?: Bilingual;
  /** The cell may not be empty. */
  readonly required?: true;
  /** The cell holds several values, separated by `;`. */
  readonly list?: true;
  /** For `enum`. */
  readonly values?: readonly EnumValue[];
  /** For `ref`: the table whose key the cell names. */
  readonly refersTo?: string;
  /** For text: the most characters, where it is to stand in a line or a drawing; 2,000 when left out. */
  readonly maxLength?: number;
  /** For numbers, inclusive. */
  readonly min?: number;
  readonly max?: number;
}

/** Where a table lives: in `data/registers/`, in a series' folder, or in a release's folder. */
export type TablePlace = 'register' | 'series' | 'release';

/** The one definition of a table. The file is `<name>.csv`; its header row is exactly the column names, in order. */
export interface Table {
  readonly name: string;
  readonly place: TablePlace;
  readonly title: Bilingual;
  readonly about: Bilingual;
  /** The columns whose values together may stand only once. */
  readonly key: readonly string[];
  readonly columns: readonly Column[];
}

/** Keeps the literal types of a table definition, so that `Row` can be derived from it. */
export function defineTable<const T extends Table>(table: T): T {
  return table;
}

type Scalar<C extends Column> = C['kind'] extends 'integer' | 'decimal'
  ? number
  : C['kind'] extends 'enum'
    ? C extends { readonly values: readonly (infer V extends EnumValue)[] }
      ? V['code']
      : string
    : string;

type Cell<C extends Column> = C extends { readonly list: true }
  ? readonly Scalar<C>[]
  : C extends { readonly required: true }
    ? Scalar<C>
    : Scalar<C> | null;

/** A checked row of a table: typed cells by column name, and the line of the file where the row starts. */
export type Row<T extends Table> = {
  readonly [C in T['columns'][number] as C['name']]: Cell<C>;
} & { readonly line: number };
