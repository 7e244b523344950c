import { describe, expect, it } from 'vitest';
import type { Figure } from './figures.ts';
import { lastReportedDay, newestTaskStatements, progressByScope } from './progress.ts';

interface Given {
  id?: string;
  state?: string | null;
  scope?: string;
  relation?: string;
  asOf?: string;
  by?: string;
  value?: number | null;
  shareOf?: string | null;
}

function figure({
  id = 'x',
  state = null,
  scope = 's1',
  relation = 'core',
  asOf = '2025-12-04',
  by = 'a',
  value = 1,
  shareOf = null,
}: Given): Figure {
  return {
    series: 'nq57',
    definition: { id, taskState: state, topic: 'tasks', shareOf, partOf: null },
    scope: { id: scope, relation },
    asOf,
    reportedOn: asOf,
    reportedBy: by,
    value,
  } as unknown as Figure;
}

const statement = (more: Given, done: number, assigned: number): Figure[] => [
  figure({ id: 'assigned', state: 'assigned', value: assigned, ...more }),
  figure({ id: 'done', state: 'done', value: done, ...more }),
];

const told = (figures: Figure[]) =>
  newestTaskStatements(figures).map(({ done, assigned, printedShare }) => [
    done.value,
    assigned.value,
    printedShare?.value ?? null,
  ]);

describe('newestTaskStatements', () => {
  it('gives the newest of each scope, newest scope first, with the printed share', () => {
    const figures = [
      ...statement({ scope: 's1', asOf: '2025-12-04' }, 601, 1287),
      ...statement({ scope: 's1', asOf: '2025-08-28' }, 90, 330),
      ...statement({ scope: 's2', asOf: '2025-12-25' }, 1227, 1298),
      figure({ id: 'share', shareOf: 'done', scope: 's2', asOf: '2025-12-25', value: 95 }),
    ];
    expect(told(figures)).toEqual([
      [1227, 1298, 95],
      [601, 1287, null],
    ]);
  });

  it('never joins the number of one body with that of another', () => {
    const figures = [
      figure({ id: 'assigned', state: 'assigned', value: 1500, by: 'van-phong' }),
      figure({ id: 'done', state: 'done', value: 1400, by: 'bo' }),
    ];
    expect(told(figures)).toEqual([]);
  });

  it('leaves out scopes wider than the Resolution, and figures without a value', () => {
    expect(told(statement({ relation: 'wider' }, 1, 2))).toEqual([]);
    expect(
      told([
        figure({ id: 'assigned', state: 'assigned', value: 2 }),
        figure({ id: 'done', state: 'done', value: null }),
      ]),
    ).toEqual([]);
  });
});

describe('progressByScope', () => {
  it('has each scope once, its occasions newest first', () => {
    const figures = [
      figure({ asOf: '2025-Q3' }),
      figure({ asOf: '2025-12-04' }),
      figure({ scope: 's2', asOf: '2026' }),
    ];
    expect(
      progressByScope(figures).map(({ scope, occasions }) => [scope.id, occasions.map(({ asOf }) => asOf)]),
    ).toEqual([
      ['s2', ['2026']],
      ['s1', ['2025-12-04', '2025-Q3']],
    ]);
  });
});

describe('lastReportedDay', () => {
  it('is null without figures', () => expect(lastReportedDay([])).toBeNull());
  it('is the latest day', () => {
    expect(lastReportedDay([figure({ asOf: '2025-12-04' }), figure({ asOf: '2026-02-26' })])).toBe(
      '2026-02-26',
    );
  });
});
