import { expect, it } from 'vitest';
import { shownTasks } from './shown-tasks.ts';
import { taskListStatement } from './task-list.ts';

const overdue = { title: 'quá hạn', count: 23 };
const done = { title: 'hoàn thành muộn', count: 1000 };
const none = { title: 'thường xuyên', count: 0 };

it.each([
  [[], 'Đến 30/9/2026 không có nhiệm vụ nào.', 'No tasks as of 30 September 2026.'],
  [[none], 'Đến 30/9/2026 không có nhiệm vụ nào.', 'No tasks as of 30 September 2026.'],
  [[overdue, none], 'Đến 30/9/2026 có 23 nhiệm vụ quá hạn.', 'As of 30 September 2026, 23 tasks: quá hạn.'],
  [
    [overdue, none, done],
    'Đến 30/9/2026 có 1.023 nhiệm vụ: 23 quá hạn; 1.000 hoàn thành muộn.',
    'As of 30 September 2026, 1,023 tasks: 23 quá hạn; 1,000 hoàn thành muộn.',
  ],
])('counts %j', (states, vi, en) => {
  expect(taskListStatement({ day: '2026-09-30', states }, 'vi')).toBe(vi);
  expect(taskListStatement({ day: '2026-09-30', states }, 'en')).toBe(en);
});

it.each([
  [23, 868, 'Đang hiện 23 trong 868 nhiệm vụ.', 'Showing 23 of 868 tasks.'],
  [1, 1, 'Đang hiện 1 trong 1 nhiệm vụ.', 'Showing 1 of 1 task.'],
  [
    0,
    868,
    'Không có nhiệm vụ nào khớp, trong 868 nhiệm vụ. Hãy bỏ bớt điều kiện.',
    'No match among 868 tasks. Try removing a condition.',
  ],
])('shows %s of %s', (shown, all, vi, en) => {
  expect(shownTasks(shown, all, 'vi')).toBe(vi);
  expect(shownTasks(shown, all, 'en')).toBe(en);
});
