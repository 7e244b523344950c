import { agencyQuarter } from './agency-quarter.ts';
import type { Portal, Standing } from './portal.ts';

/** Where an agency stands in one ranking, oldest first. */
export interface RankingStandings {
  /** `papi-provinces-63`. */
  readonly id: string;
  readonly standings: readonly Standing[];
}

/** Where an agency stands, ranking by ranking, without those rankings that its newest quarter tells of. */
export function otherStandings(portal: Portal, agency: string): readonly RankingStandings[] {
  const quarter = agencyQuarter(portal, agency);
  const told = quarter && quarter.standings.length > 0 ? quarter.release.series : null;
  const others = (portal.standings.get(agency) ?? []).filter(({ series }) => series.file.id !== told);
  const groups = Map.groupBy(others, ({ series, table }) => `${series.file.id}-${table.ranking.id}`);
  return [...groups].map(([id, standings]) => ({ id, standings }));
}
