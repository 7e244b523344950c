import { nameFit, nameKey } from '../wording/search-names.ts';

/** What a row of a ranking is found by. */
export interface FilterRow {
  /** Its names, present and former, as `nameKey` makes them. */
  readonly names: readonly string[];
  /** The id of its region; `''` where the data give none. */
  readonly region: string;
}

/** Does a row fit both fields? `''` asks for nothing. */
export function fitsFilter(
  row: FilterRow,
  asked: { readonly name: string; readonly region: string },
): boolean {
  if (asked.region !== '' && asked.region !== row.region) return false;
  return nameKey(asked.name) === '' || nameFit(asked.name, row.names) > 0;
}
