import { describe, expect, it } from 'vitest';
import type { ResultLine } from '../../portal/result-lines.ts';
import { resultCells, resultHeads } from './result-cells.ts';

const counts = { assigned: 10, doneOnTime: 4, doneLate: 1, inProgress: 1, overdue: 2, recurring: 2 };
const line = (own: Partial<ResultLine<string>>): ResultLine<string> => {
  return { key: 'tinh-mau', counts, missing: null, trend: null, sources: [], ...own };
};
const shown = (own: Partial<ResultLine<string>>, before: string | null = '2026-Q2') =>
  resultCells(line(own), before, 'vi').map(({ text, note }) => [text, note]);

describe('the cells of a line of results', () => {
  it('are as many as the heads, with or without a quarter to compare with', () => {
    expect(shown({}, null)).toHaveLength(resultHeads(null, 'vi').length);
    expect(shown({})).toHaveLength(resultHeads('2026-Q2', 'vi').length);
  });

  it('hold the shares of what each is a part of, and the difference', () => {
    expect(shown({ trend: { from: 5, to: 2 } })).toEqual([
      ['2', '25,0%'],
      ['5\u00a0→\u00a02', '−3'],
      ['10', null],
      ['5', '50,0%'],
    ]);
  });

  it('say no share beside 0 overdue, and no difference where there is none', () => {
    const [overdue, change] = shown({ counts: { ...counts, overdue: 0 }, trend: { from: 0, to: 0 } });
    expect(overdue).toEqual(['0', null]);
    expect(change).toEqual(['0\u00a0→\u00a00', null]);
  });

  it('never write 0 for what is missing', () => {
    expect(shown({ counts: null, missing: 'O', trend: { from: 3, to: null } })).toEqual([
      ['–', null],
      ['3 → chưa báo cáo', null],
      ['–', null],
      ['–', null],
    ]);
    expect(shown({ counts: null, missing: 'O', trend: { from: null, to: null } })[1]).toEqual(['–', null]);
  });
});
