import { describe, expect, it } from 'vitest';
import { nameKey } from '../wording/search-names.ts';
import { fits, toTaskAddress, type TaskQuery } from './task-query.ts';

const none: TaskQuery = { q: '', 'tinh-trang': '', nhom: '', 'co-quan': '', han: '' };
const row = {
  key: nameKey('Số hóa hồ sơ đất đai'),
  'tinh-trang': 'overdue',
  nhom: '5',
  'co-quan': 'tinh-mau-01',
  han: '2026-q3',
};

describe('fits', () => {
  it.each<[Partial<TaskQuery>, boolean]>([
    [{}, true],
    [{ q: 'dat dai' }, true],
    [{ q: 'ĐẤT' }, true],
    [{ q: 'hồ so hoa' }, true],
    [{ q: '  ' }, true],
    [{ q: 'ất' }, false],
    [{ q: 'dat rung' }, false],
    [{ nhom: '5', 'tinh-trang': 'overdue' }, true],
    [{ nhom: '5', 'tinh-trang': 'recurring' }, false],
    [{ q: 'dat', 'co-quan': 'tinh-mau-02' }, false],
    [{ han: '2026-q3' }, true],
    [{ han: '2026-q4' }, false],
  ])('%j: %s', (asked, expected) => expect(fits(row, { ...none, ...asked })).toBe(expected));
});

describe('toTaskAddress', () => {
  it('leaves out what is empty', () => {
    expect(toTaskAddress(none)).toBe('');
    expect(toTaskAddress({ ...none, q: ' ' })).toBe('');
    expect(toTaskAddress({ ...none, q: 'đất đai', nhom: '5' })).toBe('?q=%C4%91%E1%BA%A5t+%C4%91ai&nhom=5');
  });
});
