import { z } from 'zod';
import { agencyResults } from '../../portal/agency-quarter.ts';
import type { TaskCounts } from '../../portal/counts-of-tasks.ts';
import { resolutionReleases, type Portal } from '../../portal/portal.ts';
import { day, maybeTexts, observationStatus, period, slug, sources, type Of } from './parts.ts';

const counts = z
  .strictObject({
    assigned: z.int(),
    done_on_time: z.int(),
    done_late: z.int(),
    in_progress: z.int(),
    overdue: z.int(),
    recurring: z.int(),
  })
  .nullable()
  .describe('null where no numbers were given; the five parts add up to those assigned');

/** How the tasks of an agency stood at the end of a quarter. */
export const resultsShape = z.strictObject({
  period,
  as_of: day,
  scope: slug.describe('Quarters of different scopes are not to be compared'),
  total: counts,
  groups: z.array(
    z.strictObject({ task_group: z.int(), counts, status: observationStatus, note: maybeTexts, sources }),
  ),
});

/** The results of an agency in every quarter that has some, oldest first. */
export function resultsOf(portal: Portal, agency: string): readonly Of<typeof resultsShape>[] {
  return resolutionReleases(portal).flatMap((release) => {
    const found = agencyResults(release, agency);
    if (!found || !release.results) return [];
    return [
      {
        period: release.period,
        as_of: release.results.asOf,
        scope: found.scope,
        total: countsOf(found.counts),
        groups: found.rows.map((row) => ({
          task_group: row.group,
          counts: countsOf(row.counts),
          status: row.status,
          note: row.note,
          sources: row.sources,
        })),
      },
    ];
  });
}

function countsOf(of: TaskCounts | null): Of<typeof counts> {
  if (of === null) return null;
  const { assigned, doneOnTime, doneLate, inProgress, overdue, recurring } = of;
  return {
    assigned,
    done_on_time: doneOnTime,
    done_late: doneLate,
    in_progress: inProgress,
    overdue,
    recurring,
  };
}
