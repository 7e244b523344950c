import { describe, expect, it } from 'vitest';
import { excelCsvName, nameAtNewest, releaseFileName } from './data-file-names.ts';

describe('the names of data files', () => {
  it('say what they are', () => {
    expect(releaseFileName('nq57', '2026-Q1')).toBe('nq57-2026-q1');
    expect(excelCsvName('scores')).toBe('scores-excel-vi.csv');
  });

  it('of the newest period do not change with the period', () => {
    expect(nameAtNewest('nq57', '2026-Q1', 'nq57-2026-q1.xlsx')).toBe('nq57-moi-nhat.xlsx');
    expect(nameAtNewest('nq57', '2026-Q1', 'figures.csv')).toBe('figures.csv');
  });
});
