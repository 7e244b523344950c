import { isValidOn } from '../time/validity.ts';
import type { Problem } from './problems.ts';
import type { RegisterRows } from './registers.ts';
import type { ReleaseRows } from './release.ts';
import type { ReleaseFile } from './release-schema.ts';
import type { RankingFile, SeriesFile } from './series-schema.ts';

/** Who is ranked together in one release of one ranking. */
export interface Population {
  readonly ranking: RankingFile;
  readonly declared: ReleaseFile['populations'][number];
  /** Every agency of the ranking's kinds that is valid on the day; of a `publisher` population the ranked are some. */
  readonly eligible: readonly string[];
  /** How many are ranked together; null when only the publisher could say and did not. */
  readonly size: number | null;
}

/** The population of a ranking on the release's day, taken from the register. */
export function populationOf(
  ranking: RankingFile,
  declared: ReleaseFile['populations'][number],
  agencies: RegisterRows['agencies'],
): Population {
  const kinds: readonly string[] = ranking.kinds;
  const eligible = agencies
    .filter((agency) => kinds.includes(agency.kind) && isValidOn(agency, declared.as_of))
    .map(({ id }) => id);
  return {
    ranking,
    declared,
    eligible,
    size: ranking.population === 'register' ? eligible.length : declared.size,
  };
}

/** What is wrong with the populations of a release: unknown rankings, sizes the register contradicts, rows without one. */
export function checkPopulations(
  series: SeriesFile,
  release: ReleaseRows & { readonly populations: readonly Population[] },
): Problem[] {
  const file = `${release.folder}/datapackage.json`;
  const known = new Set(series.rankings.map(({ id }) => id));
  const declared = new Set(release.file.populations.map(({ ranking }) => ranking));
  const rows = [...release.scores, ...release.ranks, ...release.omissions];
  const used = new Set(rows.map(({ ranking }) => ranking));
  const details = { table: 'series.json rankings' };
  return [
    ...[...declared].flatMap((value): Problem[] =>
      known.has(value) ? [] : [{ code: 'reference-unknown', file, value, details }],
    ),
    ...[...used].flatMap((value): Problem[] =>
      !known.has(value) || declared.has(value) ? [] : [{ code: 'population-missing', file, value }],
    ),
    ...release.populations.flatMap((population) => checkPopulationSize(population, file)),
  ];
}

/** Does the register agree with the declared size? If not, nobody can say who belongs to the population. */
export function isSizeSound({ ranking, declared: { size }, eligible }: Population): boolean {
  return (
    size === null || (ranking.population === 'register' ? size === eligible.length : size <= eligible.length)
  );
}

function checkPopulationSize(population: Population, file: string): Problem[] {
  if (isSizeSound(population)) return [];
  const { size, as_of } = population.declared;
  const details = { found: String(population.eligible.length), when: as_of };
  return [{ code: 'population-size', file, value: String(size), details }];
}

/** Rows about agencies that do not belong to the population on its day; unknown agencies are told elsewhere. */
export function checkMembership(
  file: string,
  rows: readonly { readonly ranking: string; readonly agency: string; readonly line: number }[],
  populations: readonly Population[],
  known: ReadonlySet<string>,
): Problem[] {
  return populations.flatMap(({ ranking, eligible, declared }) => {
    const members = new Set(eligible);
    return rows
      .filter((row) => row.ranking === ranking.id && known.has(row.agency) && !members.has(row.agency))
      .map(({ line, agency }) => {
        const details = { found: ranking.id, when: declared.as_of };
        return {
          code: 'agency-outside-population',
          file,
          line,
          column: 'agency',
          value: agency,
          details,
        } as const;
      });
  });
}
