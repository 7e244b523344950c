/** A cell on a quarter's page: which table, which row, which column. */
export interface Place {
  readonly table: string;
  readonly row: string;
  readonly column: string;
}

/** A number that a finding uses, and where on the page it stands. */
export interface Counted {
  readonly value: number;
  readonly at: Place;
}

/** A share that a finding uses: kept as its two numbers, since how it is rounded is a matter of words. */
export interface Share {
  readonly part: number;
  readonly whole: number;
  readonly at: Place;
}

/** The tables of a quarter's page, by the names that addresses use. */
export const quarterTables = {
  total: 'tong',
  groups: 'nhom',
  agencies: 'co-quan',
  change: 'thay-doi',
  requests: 'kien-nghi',
  waiting: 'cho-tra-loi',
  gaps: 'con-thieu',
  ranking: (ranking: string) => `hang-${ranking}`,
  rankingFacts: (ranking: string) => `tom-tat-${ranking}`,
} as const;

/** A number with its place. */
export function counted(value: number, table: string, row: string | number, column: string): Counted {
  return { value, at: { table, row: String(row), column } };
}

/** The items whose number is the largest, all of them where several share it; none where all are 0 or less. */
export function largest<T>(items: readonly T[], numberOf: (item: T) => number): readonly T[] {
  const most = Math.max(0, ...items.map(numberOf));
  return most === 0 ? [] : items.filter((item) => numberOf(item) === most);
}
