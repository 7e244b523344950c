import type { TaskCounts } from '../../src/portal/counts-of-tasks.ts';
import type { Portal } from '../../src/portal/portal.ts';
import type { ReleaseResults, Result } from '../../src/portal/results.ts';
import type { Task } from '../../src/portal/tasks.ts';
import { smallPortal } from './small-portal.ts';

/** Counts that add up: what is not said is nothing. */
export function counts(parts: Partial<Omit<TaskCounts, 'assigned'>>): TaskCounts {
  const all = { doneOnTime: 0, doneLate: 0, inProgress: 0, overdue: 0, recurring: 0, ...parts };
  return { ...all, assigned: Object.values(all).reduce((sum, count) => sum + count, 0) };
}

/** A row of results; without counts its status says why. */
export function row(
  agency: string,
  group: number,
  parts: Partial<Omit<TaskCounts, 'assigned'>> | 'O' | 'M' | 'Q',
): Result {
  const status = typeof parts === 'string' ? parts : 'A';
  return {
    agency,
    group,
    counts: typeof parts === 'string' ? null : counts(parts),
    status,
    sources: ['nguon-mau'],
    note: null,
  };
}

/** Results of one release. */
export function resultsOf(rows: readonly Result[], scope = 'ca-nuoc'): ReleaseResults {
  return { scope, asOf: '2026-09-30', complete: true, note: null, rows, differences: [] };
}

/** A task that is in progress unless said otherwise. */
export function task(parts: Partial<Task> = {}): Task {
  return {
    id: 'nv-1',
    withheld: false,
    title: { vi: 'số hóa hồ sơ', en: 'digitise records' },
    group: 3,
    agency: 'tinh-mau-01',
    with: [],
    responsible: null,
    assignedOn: '2025-01-02',
    firstDue: '2026-12-31',
    due: '2026-12-31',
    dueReason: null,
    state: 'in-progress',
    doneOn: null,
    product: null,
    result: null,
    sources: ['nguon-mau'],
    ...parts,
  };
}

interface Quarter {
  readonly period: string;
  readonly results?: ReleaseResults;
  readonly tasks?: readonly Task[];
}

/** The small portal with these quarters of the Resolution's series in place of its own, oldest first. */
export function portalOf(quarters: readonly Quarter[]): Portal {
  const portal = smallPortal();
  return {
    ...portal,
    series: portal.series.map((series) => {
      if (series.file.id !== 'nq57') return series;
      const [release] = series.releases;
      const releases = quarters.map(({ period, results = null, tasks = [] }) => {
        return { ...release!, period, results, tasks };
      });
      return { ...series, releases };
    }),
  };
}
