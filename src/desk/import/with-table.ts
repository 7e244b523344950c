import type { ReleaseFile } from '../../intake/release-schema.ts';

/** What a descriptor says of how complete a table is; only some tables need it. */
export interface Completeness {
  readonly coverage: 'complete' | 'partial' | null;
  /** Of results: whose tasks are counted, and on which day. */
  readonly scope: string | null;
  readonly asOf: string;
}

/** What still has to be said before a table can stand in a release. */
export function missingCompleteness(
  descriptor: ReleaseFile,
  table: string,
  rankings: readonly string[],
  { coverage, scope }: Completeness,
): readonly ('coverage' | 'scope')[] {
  if (table === 'results') {
    if (descriptor.results) return [];
    return [...(coverage ? [] : (['coverage'] as const)), ...(scope ? [] : (['scope'] as const))];
  }
  if (table !== 'scores' && table !== 'ranks') return [];
  const silent = descriptor.populations.some(
    (population) => rankings.includes(population.ranking) && population.coverage[table] === undefined,
  );
  return silent && !coverage ? ['coverage'] : [];
}

/**
 * The descriptor of a release with a table among its resources. What it says already stays; hash and length of the
 * table go, since they spoke of the file before.
 */
export function withTable(
  descriptor: ReleaseFile,
  table: string,
  rankings: readonly string[],
  { coverage, scope, asOf }: Completeness,
): ReleaseFile {
  const listed = descriptor.resources.some(({ name }) => name === table);
  const own = { name: table, path: `${table}.csv` };
  const resources = listed
    ? descriptor.resources.map((resource) => (resource.name === table ? own : resource))
    : [...descriptor.resources, own];
  const populations = descriptor.populations.map((population) =>
    (table === 'scores' || table === 'ranks') && coverage && rankings.includes(population.ranking)
      ? {
          ...population,
          coverage: { ...population.coverage, [table]: population.coverage[table] ?? coverage },
        }
      : population,
  );
  const results =
    table === 'results' && coverage && scope
      ? { results: descriptor.results ?? { scope, as_of: asOf, coverage } }
      : {};
  return { ...descriptor, ...results, populations, resources };
}
