import type { Problem } from '../../intake/problems.ts';
import type { ReleaseFile } from '../../intake/release-schema.ts';
import { lastDay } from '../../time/periods.ts';
import { jsonText } from '../../outlets/json-text.ts';
import { newDescriptor } from '../new-descriptor.ts';
import type { Wishes } from '../verb.ts';
import type { DeskData } from './desk-data.ts';
import type { ImportPlan } from './plan.ts';
import { missingCompleteness, withTable, type Completeness } from './with-table.ts';

/** The descriptor with the imported table; null where it says all of it already. */
export interface DescribedRelease {
  readonly text: string | null;
  /** What the officer still has to say. */
  readonly problems: readonly Problem[];
}

/** Names the table in the release's descriptor, which is made where there is none. */
export function describeRelease(
  data: DeskData,
  table: string,
  plan: ImportPlan,
  wishes: Wishes,
  period: string,
): DescribedRelease {
  const file = `${data.folder}/datapackage.json`;
  const missing = (value: string, allowed: string): Problem => ({
    code: 'release-option-missing',
    file,
    value,
    allowed,
  });
  const [status, publishedAt] = [wishes.text('status'), wishes.text('published-at')];
  const forNew = data.descriptor
    ? []
    : [
        ...(status ? [] : [missing('status', 'official | provisional | compiled | sample')]),
        ...(publishedAt ? [] : [missing('published-at', '2026-10-20T08:00:00+07:00')]),
      ];
  const before =
    data.descriptor ??
    (newDescriptor({
      series: data.series.file,
      agencies: data.registers.agencies,
      ...{ period, publishedAt, tables: [] },
      status: (status || 'provisional') as ReleaseFile['status'],
    }) as unknown as ReleaseFile);
  const coverage = wishes.text('coverage');
  const completeness: Completeness = {
    coverage: coverage === 'complete' || coverage === 'partial' ? coverage : null,
    scope: wishes.text('scope') || null,
    asOf: lastDay(period),
  };
  const rankings = [...new Set(plan.rows.flatMap(({ cells }) => cells['ranking'] ?? []))];
  const allowed = {
    coverage: 'complete | partial',
    scope: data.series.scopes.map(({ id }) => id).join(' | '),
  };
  const unsaid = missingCompleteness(before, table, rankings, completeness);
  const after = withTable(before, table, rankings, completeness);
  const same = data.descriptor !== null && JSON.stringify(after) === JSON.stringify(data.descriptor);
  return {
    text: same ? null : jsonText(after),
    problems: [...forNew, ...unsaid.map((name) => missing(name, allowed[name]))],
  };
}
