import type { ReleaseData } from '../intake/read-data.ts';
import type { Bilingual } from '../intake/table.ts';
import { addCounts, type TaskCounts } from './counts-of-tasks.ts';
import { bilingual } from './figures.ts';

type ResultRow = ReleaseData['results'][number];

/** What one agency reported on one task group at the end of a period. */
export interface Result {
  readonly agency: string;
  readonly group: number;
  /** Null where the status says why there is none. */
  readonly counts: TaskCounts | null;
  readonly status: ResultRow['status'];
  readonly sources: readonly string[];
  readonly note: Bilingual | null;
}

/** The results of a release, with what they count. */
export interface ReleaseResults {
  readonly scope: string;
  readonly asOf: string;
  readonly complete: boolean;
  readonly note: Bilingual | null;
  readonly rows: readonly Result[];
  readonly differences: ReleaseData['countDifferences'];
}

/** Builds the results of a release; null where it has none. */
export function buildResults({ file, results, countDifferences }: ReleaseData): ReleaseResults | null {
  if (!file.results || results.length === 0) return null;
  return {
    scope: file.results.scope,
    asOf: file.results.as_of,
    complete: file.results.coverage === 'complete',
    note: file.results.note ?? null,
    rows: results.map((row) => ({
      agency: row.agency,
      group: Number(row.task_group),
      counts: countsOf(row),
      status: row.status,
      sources: row.source,
      note: bilingual(row.note_vi, row.note_en),
    })),
    differences: countDifferences,
  };
}

/** Results gathered under one heading. */
export interface ResultSum<Key> {
  readonly key: Key;
  /** Null where nobody under the heading gave numbers. */
  readonly counts: TaskCounts | null;
  readonly rows: readonly Result[];
}

/** One line for each agency, in the order of the data. */
export function resultsByAgency({ rows }: ReleaseResults): readonly ResultSum<string>[] {
  return sumsBy(rows, ({ agency }) => agency);
}

/** One line for each task group, by number. */
export function resultsByGroup({ rows }: ReleaseResults): readonly ResultSum<number>[] {
  return sumsBy(rows, ({ group }) => group).toSorted((a, b) => a.key - b.key);
}

/** The sum of everything reported; null where nobody gave numbers. */
export function totalOf({ rows }: ReleaseResults): TaskCounts | null {
  return sumOf(rows);
}

function sumsBy<Key>(rows: readonly Result[], keyOf: (row: Result) => Key): readonly ResultSum<Key>[] {
  return [...Map.groupBy(rows, keyOf)].map(([key, own]) => ({ key, counts: sumOf(own), rows: own }));
}

/** The sum of the counts that rows give; null where none does. */
export function sumOf(rows: readonly Result[]): TaskCounts | null {
  const known = rows.flatMap(({ counts }) => counts ?? []);
  return known.length === 0 ? null : addCounts(known);
}

function countsOf(row: ResultRow): TaskCounts | null {
  const { assigned, done_on_time, done_late, in_progress, overdue, recurring } = row;
  if (assigned === null || done_on_time === null || done_late === null) return null;
  if (in_progress === null || overdue === null || recurring === null) return null;
  return {
    assigned,
    doneOnTime: done_on_time,
    doneLate: done_late,
    inProgress: in_progress,
    overdue,
    recurring,
  };
}
