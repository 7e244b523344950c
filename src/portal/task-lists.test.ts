import { describe, expect, it } from 'vitest';
import { portalOf, resultsOf, row, task } from '../../tests/support/results-portal.ts';
import {
  agencyPartsByKind,
  daysLeft,
  dueQuarter,
  inReadingOrder,
  newestTasks,
  tasksByAgency,
  tasksByDueQuarter,
  tasksByGroup,
  tasksByState,
} from './task-lists.ts';

const tasks = [
  task({ id: 'xong', state: 'done-on-time', due: '2025-05-01', doneOn: '2025-04-01', group: 1 }),
  task({ id: 'xong-muon', state: 'done-late', due: '2024-05-01', doneOn: '2025-04-01' }),
  task({ id: 'thuong-xuyen', state: 'recurring', due: null, firstDue: null, agency: 'co-quan-mau' }),
  task({ id: 'dang-lam-sau', due: '2027-01-01' }),
  task({ id: 'dang-lam-truoc', due: '2026-10-01', agency: 'tinh-mau-02' }),
  task({ id: 'cham-it', state: 'overdue', due: '2026-09-29' }),
  task({ id: 'cham-nhieu-b', state: 'overdue', due: '2026-01-01' }),
  task({ id: 'cham-nhieu-a', state: 'overdue', due: '2026-01-01' }),
];
const order = [
  'cham-nhieu-a',
  'cham-nhieu-b',
  'cham-it',
  'dang-lam-truoc',
  'dang-lam-sau',
  'thuong-xuyen',
  'xong-muon',
  'xong',
];
const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
const portal = portalOf([{ period: '2026-Q2' }, { period: '2026-Q3', tasks }, { period: '2026-Q4' }]);
const list = newestTasks(portal)!;

describe('the newest list', () => {
  it('is that of the last release with tasks, overdue first by how late, then by state and due date', () => {
    expect([list.release.period, list.day]).toEqual(['2026-Q3', '2026-09-30']);
    expect(ids(list.tasks)).toEqual(order);
    expect(ids(inReadingOrder(tasks.toReversed(), list.day))).toEqual(order);
  });

  it('speaks of the day of the results, where there are any', () => {
    const results = { ...resultsOf([row('tinh-mau-01', 1, {})]), asOf: '2026-09-15' };
    expect(newestTasks(portalOf([{ period: '2026-Q3', tasks, results }]))?.day).toBe('2026-09-15');
  });

  it('is nothing where no release has tasks', () => {
    expect(newestTasks(portalOf([{ period: '2026-Q3' }]))).toBeNull();
  });
});

describe('its parts', () => {
  const sizes = (parts: readonly { readonly key: unknown; readonly tasks: readonly unknown[] }[]) =>
    parts.map(({ key, tasks: own }) => [key, own.length]);

  it('by state, group, agency, quarter', () => {
    expect(sizes(tasksByState(list))).toEqual([
      ['overdue', 3],
      ['in-progress', 2],
      ['recurring', 1],
      ['done-late', 1],
      ['done-on-time', 1],
    ]);
    expect(sizes(tasksByGroup(list))).toEqual([
      [1, 1],
      [3, 7],
    ]);
    expect(agencyPartsByKind(portal, list).map(({ kind, parts }) => [kind, sizes(parts)])).toEqual([
      [
        'province',
        [
          ['tinh-mau-01', 6],
          ['tinh-mau-02', 1],
        ],
      ],
      ['government-agency', [['co-quan-mau', 1]]],
    ]);
    expect(sizes(tasksByDueQuarter(list))).toEqual([
      ['2024-Q2', 1],
      ['2025-Q2', 1],
      ['2026-Q1', 2],
      ['2026-Q3', 1],
      ['2026-Q4', 1],
      ['2027-Q1', 1],
    ]);
  });

  it('keep the reading order', () => {
    expect(ids(tasksByAgency(portal, list).find(({ key }) => key === 'tinh-mau-01')!.tasks)).toEqual(
      order.filter((id) => !['thuong-xuyen', 'dang-lam-truoc'].includes(id)),
    );
  });
});

it.each([
  ['2026-01-01', '2026-Q1', -272],
  ['2026-03-31', '2026-Q1', -183],
  ['2026-04-01', '2026-Q2', -182],
  ['2026-09-30', '2026-Q3', 0],
  ['2026-12-31', '2026-Q4', 92],
])('%s is in %s, %s days off', (due, quarter, days) => {
  expect(dueQuarter(task({ due }))).toBe(quarter);
  expect(daysLeft(task({ due }), '2026-09-30')).toBe(days);
});

it('a recurring task is due in no quarter', () => {
  expect(dueQuarter(task({ due: null }))).toBeNull();
  expect(daysLeft(task({ due: null }), '2026-09-30')).toBeNull();
});
