import { nameFit, nameKey } from '../wording/search-names.ts';

/** What the filter asks for, by the names of its fields, which are those of the address; `''` for all. */
export interface TaskQuery {
  readonly q: string;
  readonly 'tinh-trang': string;
  readonly nhom: string;
  readonly 'co-quan': string;
  readonly han: string;
}

/** The fields, in the order in which they stand in an address. */
export const taskFields = [
  'q',
  'tinh-trang',
  'nhom',
  'co-quan',
  'han',
] as const satisfies readonly (keyof TaskQuery)[];

/** A row of the list as the filter sees it. */
export interface TaskRow extends Omit<TaskQuery, 'q'> {
  /** Its title and what else can be read in it, as `nameKey` makes it. */
  readonly key: string;
}

/** Does a row fit everything that is asked for? Words may stand anywhere in it, each at the start of one of its own. */
export function fits(row: TaskRow, asked: TaskQuery): boolean {
  for (const field of taskFields) {
    if (field !== 'q' && asked[field] !== '' && asked[field] !== row[field]) return false;
  }
  return nameKey(asked.q) === '' || nameFit(asked.q, [row.key]) > 0;
}

/** The query of an address, without what is empty: `?q=du+lieu&nhom=3`; `''` when nothing is asked. */
export function toTaskAddress(asked: TaskQuery): string {
  const parts = new URLSearchParams();
  for (const field of taskFields) {
    const value = asked[field].trim();
    if (value !== '') parts.set(field, value);
  }
  return parts.size > 0 ? `?${parts.toString()}` : '';
}
