import { nameFit, nameKey } from '../wording/search-names.ts';

/** What a row of a ranking is found by. */
export interface FilterRow {
  /** Its names, present and former, as `nameKey` makes them. */
  readonly names: readonly string[];
  /** The id of its region; `''` where the data give none. */
  readonly region: string;
}

/** What a name may begin or end with in a query; rows hold names without it. */
const kinds = /^(?:tinh|thanh pho|tp)(?: |$)| (?:province|city)$/g;

/** Does a row fit both fields? `''` asks for nothing. */
export function fitsFilter(
  row: FilterRow,
  asked: { readonly name: string; readonly region: string },
): boolean {
  if (asked.region !== '' && asked.region !== row.region) return false;
  const key = nameKey(asked.name).replace(kinds, '');
  return key === '' || nameFit(key, row.names) > 0;
}
