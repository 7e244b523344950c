import { describe, expect, it } from 'vitest';
import { task } from '../../../tests/support/results-portal.ts';
import { smallPortal } from '../../../tests/support/small-portal.ts';
import {
  agencyInSentence,
  groupLabel,
  listStatement,
  standingOf,
  stateTitle,
  taskPageTitle,
  taskText,
  taskTitle,
} from './task-words.ts';

const portal = smallPortal();
const withheld = task({ withheld: true, title: null });

describe('texts of a task', () => {
  it('begin with a large letter', () => {
    expect(taskTitle(task(), 'vi')).toBe('Số hóa hồ sơ');
    expect(taskPageTitle(task(), 'en')).toBe('Digitise records');
    expect(taskText(task(), { vi: 'kho hồ sơ số', en: 'digital records' }, 'vi')).toBe('Kho hồ sơ số');
  });

  it('that were not stated are said to be so', () => {
    expect(taskText(task(), null, 'vi')).toBe('chưa được nêu');
  });

  it('are never those of a withheld task, whatever is handed in', () => {
    expect(taskTitle(withheld, 'vi')).toBe('Nhiệm vụ không công khai nội dung');
    expect(taskPageTitle(withheld, 'vi')).toBe('Nhiệm vụ không công khai nội dung (nv-1)');
    expect(taskText(withheld, { vi: 'mật', en: 'secret' }, 'vi')).toBe('không công khai');
  });
});

it('names states, groups and agencies', () => {
  expect(stateTitle('overdue', 'vi')).toBe('quá hạn');
  expect(groupLabel(portal, 3, 'en')).toBe('Group 3: Infrastructure');
  expect(agencyInSentence(portal, 'tinh-mau-01', 'vi')).toMatch(/^tỉnh /);
});

it.each([
  [task({ state: 'overdue', due: '2026-09-20' }), { state: 'overdue', due: '2026-09-20', days: 10 }],
  [task({ due: '2026-10-01' }), { state: 'in-progress', due: '2026-10-01', days: 1 }],
  [task({ state: 'recurring', due: null, firstDue: null }), { state: 'recurring' }],
  [
    task({ state: 'done-late', due: '2026-09-01', doneOn: '2026-09-03' }),
    { state: 'done-late', due: '2026-09-01', doneOn: '2026-09-03', days: 2 },
  ],
  [
    task({ state: 'done-on-time', due: '2026-09-01', doneOn: '2026-08-03' }),
    { state: 'done-on-time', due: '2026-09-01', doneOn: '2026-08-03' },
  ],
])('stands %#', (one, standing) => expect(standingOf(one, '2026-09-30')).toEqual(standing));

it('counts a list, and what is withheld in it', () => {
  const tasks = [task(), task({ state: 'overdue' }), { ...withheld, state: 'overdue' as const }];
  expect(listStatement(tasks, '2026-09-30', 'vi')).toBe(
    'Đến 30/9/2026 có 3 nhiệm vụ: 2 quá hạn; 1 đang thực hiện, trong hạn. 1 nhiệm vụ không công khai nội dung, vẫn được đếm.',
  );
  expect(listStatement([task()], '2026-09-30', 'en')).toBe(
    'As of 30 September 2026, 1 task: in progress, on time.',
  );
});
