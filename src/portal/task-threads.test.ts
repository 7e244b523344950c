import { describe, expect, it } from 'vitest';
import { releaseOf } from '../../tests/support/rows.ts';
import type { ReleaseData } from '../intake/read-data.ts';
import type { Portal } from './portal.ts';
import { newestTaskList, taskThreads } from './task-threads.ts';
import { buildTasks, daysLate } from './tasks.ts';

type Row = Partial<ReleaseData['tasks'][number]>;
const row: Row = {
  id: 't',
  disclosure: 'open',
  task_group: '3',
  agency: 'a',
  state: 'in-progress',
  assigned_on: '2025-01-13',
  first_due: '2025-09-30',
  due: '2025-09-30',
};

const tasksOf = (...rows: Row[]) => buildTasks(releaseOf({ tasks: rows }) as unknown as ReleaseData);

function portalOf(...releases: [period: string, ...rows: Row[]][]): Portal {
  return {
    series: [
      {
        file: { id: 'nq57' },
        releases: releases.map(([period, ...rows]) => ({ period, tasks: tasksOf(...rows) })),
      },
    ],
  } as unknown as Portal;
}

describe('a task through its quarters', () => {
  const reason = { due_reason_vi: 'Chờ luật', due_reason_en: 'Waiting for a law' };
  const portal = portalOf(
    ['2025-Q3', { ...row, due: '2025-12-31', ...reason }, { ...row, id: 'gone', state: 'done-late' }],
    ['2025-Q4', { ...row, due: '2025-12-31', ...reason }],
    ['2026-Q1', { ...row, id: 'new' }, { ...row, due: '2026-06-30', ...reason }],
    ['2026-Q2'],
  );

  it('is as the newest list has it; tasks of older lists come last', () => {
    expect(newestTaskList(portal)?.period).toBe('2026-Q1');
    expect(taskThreads(portal).map(({ id, period, history }) => [id, period, history.length])).toEqual([
      ['new', '2026-Q1', 1],
      ['t', '2026-Q1', 3],
      ['gone', '2025-Q3', 1],
    ]);
  });

  it('tells each move of its date once, the first one against the first date', () => {
    const { moves } = taskThreads(portal).find(({ id }) => id === 't')!;
    const why = { vi: 'Chờ luật', en: 'Waiting for a law' };
    expect(moves).toEqual([
      { period: '2025-Q3', from: '2025-09-30', to: '2025-12-31', reason: why },
      { period: '2026-Q1', from: '2025-12-31', to: '2026-06-30', reason: why },
    ]);
    expect(taskThreads(portal)[0]!.moves).toEqual([]);
  });
});

it.each([
  [{ state: 'overdue' }, 2],
  [{ state: 'done-late', done_on: '2025-10-01' }, 1],
  [{ state: 'done-on-time', done_on: '2025-09-30' }, 0],
  [{ state: 'in-progress' }, 0],
  [{ state: 'recurring', first_due: null, due: null }, 0],
] as const)('%o is late by %i days on 2 October', (cells, days) => {
  expect(daysLate(tasksOf({ ...row, ...cells })[0]!, '2025-10-02')).toBe(days);
});

it('a withheld task has no texts', () => {
  const [task] = tasksOf({ ...row, disclosure: 'withheld' });
  expect([task!.withheld, task!.title, task!.group]).toEqual([true, null, 3]);
});
