import { madeOnce } from './made-once.ts';

interface OfAgency {
  readonly agency: string;
}

const byAgency = madeOnce((rows: readonly OfAgency[]) => Map.groupBy(rows, ({ agency }) => agency));

/** The rows of a list of the model that are an agency's, in their order; the list is gone through once, for all. */
export function rowsOfAgency<Row extends OfAgency>(rows: readonly Row[], agency: string): readonly Row[] {
  // What the list held is what its groups hold.
  return (byAgency(rows).get(agency) as readonly Row[] | undefined) ?? [];
}
