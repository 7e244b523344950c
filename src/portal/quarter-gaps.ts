import type { Agency } from './agencies.ts';
import type { Release } from './portal.ts';
import type { Result } from './results.ts';

/** The tables that a full disclosure has, as a reader knows them. */
export const disclosureParts = [
  'results',
  'rankings',
  'tasks',
  'recommendations',
  'designations',
  'budget',
  'databases',
] as const;

export type DisclosurePart = (typeof disclosureParts)[number];

/** What a release lacks. */
export interface Gaps {
  /** Agencies that gave no number at all. */
  readonly notReported: readonly string[];
  /** Agencies that gave numbers for some of their groups only. */
  readonly partlyReported: readonly string[];
  /** The results hold only part of the agencies, by the release's own account. */
  readonly partial: boolean;
  /** Agencies of a ranking that have no rank in it; rankings without such are left out. */
  readonly unranked: readonly {
    readonly ranking: string;
    readonly kinds: readonly Agency['kind'][];
    readonly agencies: readonly string[];
  }[];
  /** Tables that the release does not hold. */
  readonly lacking: readonly DisclosurePart[];
  /** Tasks that count, and whose content is not made public. */
  readonly withheld: number;
  /** Results that are not made public. */
  readonly suppressed: number;
  /** Declared gaps between tables, or between printed sums and their parts. */
  readonly differences: number;
}

/** What is not in a release, and what does not add up in it. */
export function buildGaps(release: Release): Gaps {
  const rows = release.results?.rows ?? [];
  const byAgency = Map.groupBy(rows, ({ agency }) => agency);
  const agencies = (matches: (own: readonly Result[]) => boolean): string[] =>
    [...byAgency].flatMap(([agency, own]) => (matches(own) ? [agency] : []));
  const silent = ({ status }: Result): boolean => status === 'O';
  return {
    notReported: agencies((own) => own.some(silent) && own.every(({ counts }) => counts === null)),
    partlyReported: agencies((own) => own.some(silent) && own.some(({ counts }) => counts !== null)),
    partial: release.results !== null && !release.results.complete,
    unranked: release.rankings
      .filter(({ unranked }) => unranked.length > 0)
      .map(({ ranking, unranked }) => ({
        ranking: ranking.id,
        kinds: ranking.kinds,
        agencies: unranked.map(({ agency }) => agency),
      })),
    lacking: disclosureParts.filter((part) => !holds(release, part)),
    withheld: release.tasks.filter(({ withheld }) => withheld).length,
    suppressed: rows.filter(({ status }) => status === 'Q').length,
    differences:
      (release.results?.differences.length ?? 0) +
      release.figures.filter(({ difference }) => difference !== null).length,
  };
}

/** A table without a row is there all the same: it says that there is nothing of its kind. */
export function holds({ rankings, tableFiles }: Release, part: DisclosurePart): boolean {
  if (part === 'rankings') return rankings.length > 0;
  return tableFiles.some(({ table }) => table.name === part);
}
