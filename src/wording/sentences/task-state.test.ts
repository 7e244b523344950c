import { describe, expect, it } from 'vitest';
import {
  movedStatement,
  moveText,
  standingShort,
  standingStatement,
  type TaskStanding,
} from './task-state.ts';

const day = '2026-09-30';

describe('how a task stands', () => {
  it.each<[TaskStanding, string, string, string, string]>([
    [
      { state: 'overdue', due: '2026-06-30', days: 92 },
      'quá hạn 92 ngày',
      '92 days overdue',
      'Quá hạn 92 ngày: hạn là 30/6/2026, đến 30/9/2026 chưa hoàn thành.',
      '92 days overdue: it was due on 30 June 2026 and was not done by 30 September 2026.',
    ],
    [
      { state: 'overdue', due: '2026-09-29', days: 1 },
      'quá hạn 1 ngày',
      '1 day overdue',
      'Quá hạn 1 ngày: hạn là 29/9/2026, đến 30/9/2026 chưa hoàn thành.',
      '1 day overdue: it was due on 29 September 2026 and was not done by 30 September 2026.',
    ],
    [
      { state: 'in-progress', due: '2026-11-14', days: 45 },
      'đang làm, còn 45 ngày',
      'in progress, 45 days left',
      'Đang thực hiện, trong hạn: hạn là 14/11/2026, còn 45 ngày tính từ 30/9/2026.',
      'In progress and on time: due on 14 November 2026, 45 days after 30 September 2026.',
    ],
    [
      { state: 'in-progress', due: '2026-09-30', days: 0 },
      'đang làm, vừa đến hạn',
      'in progress, due that day',
      'Đang thực hiện, đến hạn đúng ngày 30/9/2026.',
      'In progress, due on that very day, 30 September 2026.',
    ],
    [
      { state: 'done-on-time', due: '2026-02-01', doneOn: '2026-01-31' },
      'xong đúng hạn',
      'done on time',
      'Hoàn thành ngày 31/01/2026, đúng hạn (hạn 01/02/2026).',
      'Done on 31 January 2026, on time (due on 1 February 2026).',
    ],
    [
      { state: 'done-late', due: '2026-05-14', doneOn: '2026-09-25', days: 134 },
      'xong muộn 134 ngày',
      'done 134 days late',
      'Hoàn thành ngày 25/9/2026, muộn 134 ngày so với hạn 14/5/2026.',
      'Done on 25 September 2026, 134 days after it was due on 14 May 2026.',
    ],
    [
      { state: 'recurring' },
      'thường xuyên',
      'recurring',
      'Việc thường xuyên, không có ngày hạn.',
      'A recurring task, without a due date.',
    ],
  ])('%j', (standing, shortVi, shortEn, vi, en) => {
    expect(standingShort(standing, 'vi')).toBe(shortVi);
    expect(standingShort(standing, 'en')).toBe(shortEn);
    expect(standingStatement(standing, day, 'vi')).toBe(vi);
    expect(standingStatement(standing, day, 'en')).toBe(en);
  });
});

it.each([
  [1, 'Hạn đã đổi 1 lần; hạn đầu tiên là 31/3/2026.', 'has moved once; it was first due on 31 March 2026.'],
  [
    2,
    'Hạn đã đổi 2 lần; hạn đầu tiên là 31/3/2026.',
    'has moved 2 times; it was first due on 31 March 2026.',
  ],
])('moved %s times', (moves, vi, en) => {
  expect(movedStatement({ moves, firstDue: '2026-03-31' }, 'vi')).toBe(vi);
  expect(movedStatement({ moves, firstDue: '2026-03-31' }, 'en')).toBe(`Its due date ${en}`);
});

it('says which way a date moved', () => {
  expect(moveText('2026-06-30', '2026-09-30', 92, 'vi')).toBe('30/6/2026 → 30/9/2026, lùi 92 ngày');
  expect(moveText('2026-06-30', '2026-09-30', 92, 'en')).toBe(
    '30 June 2026 → 30 September 2026, 92 days later',
  );
  expect(moveText('2026-09-30', '2026-09-29', -1, 'vi')).toBe('30/9/2026 → 29/9/2026, sớm hơn 1 ngày');
  expect(moveText('2026-09-30', '2026-09-29', -1, 'en')).toBe(
    '30 September 2026 → 29 September 2026, 1 day earlier',
  );
});
