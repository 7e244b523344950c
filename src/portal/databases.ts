import type { NationalDatabase } from './accounts.ts';
import { resolutionReleases, type Portal, type Release } from './portal.ts';

/** The databases that have reached one stage. */
export interface DatabaseStage {
  readonly stage: NationalDatabase['stage'];
  /** In the order of the data. */
  readonly databases: readonly NationalDatabase[];
}

/** The furthest stage first. */
const stages: readonly NationalDatabase['stage'][] = ['shared', 'running', 'building', 'planned'];

/** Databases by the stage that they have reached; a stage that none has reached is left out. */
export function databasesByStage(databases: readonly NationalDatabase[]): readonly DatabaseStage[] {
  return stages.flatMap((stage) => {
    const own = databases.filter((database) => database.stage === stage);
    return own.length > 0 ? [{ stage, databases: own }] : [];
  });
}

/** The newest release that lists national databases, or null. */
export function newestDatabases(portal: Portal): Release | null {
  return resolutionReleases(portal).findLast(({ databases }) => databases.length > 0) ?? null;
}
