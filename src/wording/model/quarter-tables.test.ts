import { describe, expect, it } from 'vitest';
import { counts } from '../../../tests/support/results-portal.ts';
import { changeTable, lackingStatement, rankMove, signed, totalTable } from './quarter-tables.ts';

describe('signed', () => {
  it.each([
    [3, '+3'],
    [0, '0'],
    [-2, '−2'],
    [1234, '+1.234'],
  ])('%s', (value, text) => expect(signed(value, 'vi')).toBe(text));

  it('has no sign where it rounds to nothing', () => expect(signed(0.04, 'vi', 1)).toBe('0,0'));
});

describe('the tables of a quarter', () => {
  const now = counts({ doneOnTime: 40, doneLate: 7, inProgress: 40, overdue: 8, recurring: 5 });

  it('give shares of those assigned and of those with a date, where they mean something', () => {
    const cells = new Map(totalTable(now, 'vi').map(({ row, cells: own }) => [row, own]));
    expect(cells.get('assigned')).toEqual(['100', '', '']);
    expect(cells.get('dated')).toEqual(['95', '95,0%', '']);
    expect(cells.get('done')).toEqual(['47', '47,0%', '49,5%']);
    expect(cells.get('overdue')).toEqual(['8', '8,0%', '8,4%']);
    expect(cells.get('recurring')).toEqual(['5', '5,0%', '']);
  });

  it('say what changed; the difference of shares is that of the shares as shown', () => {
    const earlier = counts({ doneOnTime: 1, inProgress: 2 });
    const change = { before: '2026-Q2', earlier, now, agencies: 3, everyone: true };
    const cells = new Map(changeTable(change, 'vi').map(({ row, cells: own }) => [row, own]));
    expect(cells.get('overdue')).toEqual(['0', '8', '+8']);
    expect(cells.get('done-share')).toEqual(['33,3%', '47,0%', '+13,7 điểm %']);
    expect(cells.get('agencies')).toEqual(['3', '3', '']);
  });

  it('have no share of nothing', () => {
    const none = counts({});
    const change = { before: '2026-Q2', earlier: none, now: none, agencies: 1, everyone: true };
    expect(changeTable(change, 'en').find(({ row }) => row === 'done-share')?.cells).toEqual(['–', '–', '–']);
  });
});

describe('what a release does not hold', () => {
  it('was not found by the last search; without searches it is only said', () => {
    expect(lackingStatement(['budget'], false, '2026-11-21', 'vi')).toBe(
      'Kỳ này không có bảng: kinh phí từng cơ quan (chưa tìm thấy trong các nguồn đã tra, tính đến 21/11/2026).',
    );
    expect(lackingStatement(['tasks', 'budget'], true, '2026-11-21', 'en')).toBe(
      'This release holds national figures only; the list of tasks and budget by agency: not found in the sources searched, as of 21 November 2026.',
    );
    expect(lackingStatement(['budget'], false, null, 'vi')).toBe(
      'Kỳ này không có bảng: kinh phí từng cơ quan.',
    );
  });
});

describe('rankMove', () => {
  it('gives both ranks of those that moved', () => {
    expect(rankMove({ from: 19, to: 3 }, 'vi')).toMatchObject({ sign: '▲ 16', ranks: '19 → 3' });
    expect(rankMove({ from: 3, to: 3 }, 'vi')).toMatchObject({ sign: '=', ranks: null });
    expect(rankMove(undefined, 'vi').ranks).toBeNull();
  });
});
