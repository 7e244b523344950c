import { describe, expect, it } from 'vitest';
import { rowsOfAgency } from './rows-of-agency.ts';

describe('rowsOfAgency', () => {
  it('gives the rows of an agency in their order, of each list its own', () => {
    const rows = [
      { agency: 'a', at: 1 },
      { agency: 'b', at: 2 },
      { agency: 'a', at: 3 },
    ];
    const others = [{ agency: 'a', at: 4 }];
    expect(rowsOfAgency(rows, 'a').map(({ at }) => at)).toEqual([1, 3]);
    expect(rowsOfAgency(others, 'a')).toEqual(others);
    expect(rowsOfAgency(rows, 'c')).toEqual([]);
  });
});
