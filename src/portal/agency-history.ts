import type { Bilingual } from '../intake/table.ts';
import { agencyResults } from './agency-quarter.ts';
import type { TaskCounts } from './counts-of-tasks.ts';
import { breakBetween } from './movement.ts';
import { resolutionReleases, type Portal, type Release, type Standing } from './portal.ts';
import type { Result } from './results.ts';

/** How an agency stood in one period. */
export interface AgencyPeriod {
  readonly release: Release;
  /** Null where the release has no numbers of it. */
  readonly counts: TaskCounts | null;
  /** Why there are none, where the release says so. */
  readonly status: Result['status'] | null;
  readonly standing: Standing | null;
  /** Why ranks of this period cannot be compared with those of the one before; null where they can. */
  readonly rankBreak: Bilingual | null;
  /** Are other tasks counted than in the period before? Then the two numbers are not compared either. */
  readonly scopeChanged: boolean;
}

/** The periods in which results or ranks were published for an agency, oldest first. */
export function agencyHistory(portal: Portal, agency: string): readonly AgencyPeriod[] {
  const standings = portal.standings.get(agency) ?? [];
  const found = resolutionReleases(portal).flatMap((release) => {
    const results = agencyResults(release, agency);
    const standing = standings.find((one) => one.release === release) ?? null;
    return results || standing ? [{ release, results, standing }] : [];
  });
  return found.map(({ release, results, standing }, index): AgencyPeriod => {
    const earlier = found.slice(0, index);
    const counted = earlier.findLast((one) => one.results !== null)?.results;
    const ranked = earlier.findLast((one) => one.standing !== null)?.standing;
    return {
      release,
      counts: results?.counts ?? null,
      status: results?.counts === null ? (results.silent[0]?.status ?? null) : null,
      standing,
      rankBreak:
        ranked && standing
          ? breakBetween(standing.series.file, ranked.table.regime, standing.table.regime)
          : null,
      scopeChanged: counted !== undefined && results !== null && counted!.scope !== results.scope,
    };
  });
}
