import { expect, it } from 'vitest';
import { stateParts } from './task-state-parts.ts';

it('draws every part, the overdue last, and loses no task', () => {
  const parts = stateParts({
    assigned: 31,
    doneOnTime: 1,
    doneLate: 2,
    inProgress: 4,
    overdue: 8,
    recurring: 16,
  });
  expect(parts.map(({ state, value, className }) => [state, value, className])).toEqual([
    ['done-on-time', 1, 'done'],
    ['done-late', 2, 'late'],
    ['in-progress', 4, 'progress'],
    ['recurring', 16, 'recurring'],
    ['overdue', 8, 'overdue'],
  ]);
});
