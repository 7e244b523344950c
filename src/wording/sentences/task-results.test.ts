import { describe, expect, it } from 'vitest';
import {
  overdueFinding,
  resultsStatement,
  type OverdueCount,
  type ResultsStatement,
} from './task-results.ts';

const base: ResultsStatement = {
  asOf: '2026-09-30',
  reported: 55,
  expected: 56,
  counts: { assigned: 868, done: 412, overdue: 97 },
};

describe('resultsStatement', () => {
  it.each<[Partial<ResultsStatement>, string, string]>([
    [
      {},
      'Đến 30/9/2026, theo báo cáo của 55 trong 56 bộ, ngành, địa phương: hoàn thành 412 trong 868 nhiệm vụ được giao (47,5%), 97 nhiệm vụ quá hạn.',
      'As of 30 September 2026, as reported by 55 of 56 agencies: 412 of 868 assigned tasks done (47.5%), 97 overdue.',
    ],
    [
      { reported: 56, counts: { assigned: 1, done: 0, overdue: 0 } },
      'Đến 30/9/2026, theo báo cáo của 56 bộ, ngành, địa phương: hoàn thành 0 trong 1 nhiệm vụ được giao (0%), không có nhiệm vụ quá hạn.',
      'As of 30 September 2026, as reported by 56 agencies: 0 of 1 assigned task done (0%), none overdue.',
    ],
    [
      { reported: 1, expected: 1, counts: { assigned: 0, done: 0, overdue: 0 } },
      'Đến 30/9/2026, theo báo cáo của 1 bộ, ngành, địa phương: hoàn thành 0 trong 0 nhiệm vụ được giao, không có nhiệm vụ quá hạn.',
      'As of 30 September 2026, as reported by 1 agency: 0 of 0 assigned tasks done, none overdue.',
    ],
    [
      { reported: 0, counts: null },
      'Đến 30/9/2026, chưa bộ, ngành, địa phương nào trong danh sách báo cáo.',
      'As of 30 September 2026, none of the agencies listed has reported.',
    ],
  ])('%j', (change, vi, en) => {
    expect(resultsStatement({ ...base, ...change }, 'vi')).toBe(vi);
    expect(resultsStatement({ ...base, ...change }, 'en')).toBe(en);
  });
});

describe('overdueFinding', () => {
  const nouns = {
    vi: { one: 'bộ', many: 'bộ', each: 'mỗi nơi' },
    en: { one: 'ministry', many: 'ministries', each: 'each' },
  };
  const line = (name: string, overdue: number, dated = 20): OverdueCount => ({ name, overdue, dated });

  it.each<[string, readonly OverdueCount[], string, string]>([
    ['nobody reported', [], 'Chưa bộ nào báo cáo.', 'No ministry has reported.'],
    [
      'one',
      [line('Bộ Mẫu A', 3)],
      'Bộ Mẫu A: 3 nhiệm vụ quá hạn trong 20 nhiệm vụ có hạn.',
      'Bộ Mẫu A: 3 overdue of 20 tasks with a due date.',
    ],
    [
      'one, none overdue',
      [line('Bộ Mẫu A', 0, 1)],
      'Bộ Mẫu A: không có nhiệm vụ quá hạn trong 1 nhiệm vụ có hạn.',
      'Bộ Mẫu A: none overdue of 1 task with a due date.',
    ],
    [
      'none overdue',
      [line('A', 0), line('B', 0)],
      'Trong 2 bộ có số, không bộ nào có nhiệm vụ quá hạn.',
      'None of the 2 ministries with numbers has overdue tasks.',
    ],
    [
      'one first',
      [line('A', 0), line('B', 2, 9), line('C', 12, 31)],
      '2 trong 3 bộ có nhiệm vụ quá hạn; nhiều nhất là C (12 trong 31 nhiệm vụ có hạn).',
      '2 of 3 ministries have overdue tasks; C has the most (12 of 31 tasks with a due date).',
    ],
    [
      'one only',
      [line('A', 0), line('B', 1, 1)],
      '1 trong 2 bộ có nhiệm vụ quá hạn; nhiều nhất là B (1 trong 1 nhiệm vụ có hạn).',
      '1 of 2 ministries has overdue tasks; B has the most (1 of 1 task with a due date).',
    ],
    [
      'two first, all overdue',
      [line('A', 3), line('B', 3), line('C', 1)],
      'Cả 3 bộ đều có nhiệm vụ quá hạn; nhiều nhất là A và B, mỗi nơi 3.',
      'All 3 ministries have overdue tasks; A and B have the most, 3 each.',
    ],
    [
      'too many first to name',
      [line('A', 2), line('B', 2), line('C', 2), line('D', 2), line('E', 0)],
      '4 trong 5 bộ có nhiệm vụ quá hạn; nhiều nhất là 2 nhiệm vụ, ở 4 bộ.',
      '4 of 5 ministries have overdue tasks; 4 share the highest number, 2.',
    ],
  ])('%s', (_, lines, vi, en) => {
    expect(overdueFinding(lines, nouns.vi, 'vi')).toBe(vi);
    expect(overdueFinding(lines, nouns.en, 'en')).toBe(en);
  });
});
