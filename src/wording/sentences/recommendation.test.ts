import { describe, expect, it } from 'vitest';
import {
  answerStatement,
  recommendationsLede,
  waitStatement,
  type RecommendationsLede,
} from './recommendation.ts';

const lede = (more: Partial<RecommendationsLede>): [string, string] => {
  const all = { day: '2026-09-30', waiting: 0, pastDue: 0, answered: 0, longest: null, ...more };
  return [recommendationsLede(all, 'vi'), recommendationsLede(all, 'en')];
};

describe('recommendationsLede', () => {
  it('says how many wait, how many past due, the longest wait, how many answered', () => {
    const longest = { days: 87, holders: ['Bộ Mẫu A'] };
    expect(lede({ waiting: 12, pastDue: 3, answered: 1030, longest })).toEqual([
      'Tính đến 30/9/2026, 12 kiến nghị đang chờ trả lời, 3 kiến nghị trong số đó đã quá hạn; chờ lâu nhất là 87 ngày, nay ở Bộ Mẫu A. 1.030 kiến nghị đã được trả lời.',
      'As of 30 September 2026, 12 recommendations were waiting for an answer, 3 of them past their due dates; the longest wait was 87 days, now with Bộ Mẫu A. 1,030 recommendations have been answered.',
    ]);
  });

  it('of one alone', () => {
    expect(lede({ waiting: 1, pastDue: 1, answered: 1, longest: { days: 1, holders: ['A'] } })).toEqual([
      'Tính đến 30/9/2026, 1 kiến nghị đang chờ trả lời, đã quá hạn; đã chờ 1 ngày, nay ở A. 1 kiến nghị đã được trả lời.',
      'As of 30 September 2026, 1 recommendation was waiting for an answer, past its due date; it had waited 1 day, now with A. 1 recommendation has been answered.',
    ]);
  });

  it('where nothing waits', () => {
    expect(lede({ answered: 4 })).toEqual([
      'Tính đến 30/9/2026, không có kiến nghị nào đang chờ trả lời. 4 kiến nghị đã được trả lời.',
      'As of 30 September 2026, no recommendation was waiting for an answer. 4 recommendations have been answered.',
    ]);
  });

  it.each([
    [2, 0, 'chưa kiến nghị nào quá hạn', 'none of them past its due date'],
    [2, 1, '1 kiến nghị trong số đó đã quá hạn', '1 of them past its due date'],
    [2, 2, 'đều đã quá hạn', 'all of them past their due dates'],
  ])('of %i waiting %i past due', (waiting, pastDue, vi, en) => {
    const [vietnamese, english] = lede({ waiting, pastDue, longest: { days: 9, holders: ['A'] } });
    expect(vietnamese).toContain(`trả lời, ${vi};`);
    expect(english).toContain(`an answer, ${en};`);
  });

  it('names those who share the longest wait, unless they are many', () => {
    const of = (...holders: string[]) => lede({ waiting: 5, longest: { days: 9, holders } })[0];
    expect(of('A', 'B')).toMatch(/; chờ lâu nhất là 9 ngày, nay ở A và B\.$/);
    expect(of('A', 'B', 'C', 'D')).toMatch(/; chờ lâu nhất là 9 ngày\.$/);
  });
});

it.each([
  [
    { days: 87, due: '2026-09-15', late: 15 },
    'Đã chờ 87 ngày; hạn trả lời 15/9/2026, đã qua 15 ngày',
    'Has waited 87 days; answer was due on 15 September 2026, 15 days ago',
  ],
  [
    { days: 1, due: '2026-09-30', late: 0 },
    'Đã chờ 1 ngày; hạn trả lời 30/9/2026',
    'Has waited 1 day; answer due on 30 September 2026',
  ],
  [
    { days: 0, due: '2026-10-15', late: -15 },
    'Đã chờ 0 ngày; hạn trả lời 15/10/2026',
    'Has waited 0 days; answer due on 15 October 2026',
  ],
  [
    { days: 9, due: null, late: null },
    'Đã chờ 9 ngày; không nêu hạn trả lời',
    'Has waited 9 days; no due date given',
  ],
])('a wait: %o', (wait, vi, en) => {
  expect(waitStatement(wait, 'vi')).toBe(vi);
  expect(waitStatement(wait, 'en')).toBe(en);
});

it.each([
  [45, 'Được giải thích ngày 2/9/2026, sau 45 ngày', 'Explained on 2 September 2026, after 45 days'],
  [1, 'Được giải thích ngày 2/9/2026, sau 1 ngày', 'Explained on 2 September 2026, after 1 day'],
  [0, 'Được giải thích ngày 2/9/2026, ngay trong ngày', 'Explained on 2 September 2026, the same day'],
])('an answer after %i days', (after, vi, en) => {
  expect(answerStatement({ how: 'Được giải thích', on: '2026-09-02', after }, 'vi')).toBe(vi);
  expect(answerStatement({ how: 'Explained', on: '2026-09-02', after }, 'en')).toBe(en);
});
