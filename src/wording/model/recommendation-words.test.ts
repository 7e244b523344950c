import { describe, expect, it } from 'vitest';
import { smallPortal } from '../../../tests/support/small-portal.ts';
import type { Recommendation, RecommendationStep } from '../../portal/recommendations.ts';
import { dueHistory, recommendationState, stepText } from './recommendation-words.ts';

const portal = smallPortal();

const step = (more: Partial<RecommendationStep>): RecommendationStep => {
  return { date: '2026-07-01', action: 'sent', by: 'tinh-mau-01', to: null, due: null, note: null, ...more };
};

const recommendation = (more: Partial<Recommendation>): Recommendation =>
  ({
    raisedOn: '2026-07-05',
    firstDue: null,
    due: null,
    state: 'waiting',
    answeredOn: null,
    steps: [],
    ...more,
  }) as unknown as Recommendation;

describe('recommendationState', () => {
  it.each<[Partial<Recommendation>, string, string]>([
    [{}, 'Đã chờ 87 ngày; không nêu hạn trả lời', 'Has waited 87 days; no due date given'],
    [
      { due: '2026-09-15' },
      'Đã chờ 87 ngày; hạn trả lời 15/9/2026, đã qua 15 ngày',
      'Has waited 87 days; answer was due on 15 September 2026, 15 days ago',
    ],
    [
      { state: 'partly-accepted', answeredOn: '2026-09-02', due: '2026-08-01' },
      'Được chấp thuận một phần ngày 2/9/2026, sau 59 ngày',
      'Accepted in part on 2 September 2026, after 59 days',
    ],
  ])('%o', (more, vi, en) => {
    expect(recommendationState(recommendation(more), '2026-09-30', 'vi')).toBe(vi);
    expect(recommendationState(recommendation(more), '2026-09-30', 'en')).toBe(en);
  });
});

it('tells the first due date and every extension', () => {
  const steps = [
    step({ due: '2026-08-01' }),
    step({ action: 'extended', date: '2026-07-28', due: '2026-09-15' }),
    step({ action: 'extended', date: '2026-09-14', due: null }),
  ];
  expect(dueHistory(recommendation({ firstDue: '2026-08-01', steps }), 'vi')).toEqual([
    'Hạn đầu tiên 1/8/2026',
    'Gia hạn ngày 28/7/2026, đến 15/9/2026',
    'Gia hạn ngày 14/9/2026',
  ]);
  expect(dueHistory(recommendation({}), 'vi')).toEqual([]);
});

it('tells a date that still holds once, with the wait', () => {
  const dates = { firstDue: '2026-10-01', due: '2026-10-01' };
  expect(dueHistory(recommendation(dates), 'vi')).toEqual([]);
  expect(dueHistory(recommendation({ ...dates, state: 'explained' }), 'vi')).toEqual([
    'Hạn đầu tiên 1/10/2026',
  ]);
});

describe('stepText', () => {
  it.each<[Partial<RecommendationStep>, string, string]>([
    [
      { to: 'co-quan-mau', due: '2026-08-01' },
      'Mẫu 01 gửi Cơ quan Mẫu; hạn 1/8/2026',
      'Sample 01 sent it to Sample Agency; due 1 August 2026',
    ],
    [
      {
        action: 'returned',
        by: 'co-quan-mau',
        to: 'tinh-mau-01',
        note: { vi: 'thiếu hồ sơ', en: 'papers missing' },
      },
      'Cơ quan Mẫu trả lại Mẫu 01; thiếu hồ sơ',
      'Sample Agency returned it to Sample 01; papers missing',
    ],
    [{ action: 'answered', by: 'co-quan-mau' }, 'Cơ quan Mẫu trả lời', 'Sample Agency answered'],
  ])('%o', (more, vi, en) => {
    expect(stepText(portal, step(more), 'vi')).toBe(vi);
    expect(stepText(portal, step(more), 'en')).toBe(en);
  });
});
