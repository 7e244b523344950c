import { describe, expect, it } from 'vitest';
import { releaseOf, smallPortal } from '../../tests/support/small-portal.ts';
import {
  firstTie,
  groupRanges,
  newestSummed,
  rangeOf,
  rankTheSame,
  tablesOfSeries,
  unrankedBySum,
} from './method-examples.ts';

const portal = smallPortal();
const [table] = releaseOf(portal, 'papi', '2024').rankings;

describe('the examples of the methods page', () => {
  it('take the tables of a series oldest first, and none of a series that is not there', () => {
    expect(tablesOfSeries(portal, 'papi').map(({ release }) => release.period)).toEqual(['2023', '2024']);
    expect(tablesOfSeries(portal, 'nothing')).toEqual([]);
  });

  it('take the newest table that this portal adds up; there is none where ranks are printed', () => {
    expect(newestSummed(portal, 'papi')?.table).toBe(table);
    expect(newestSummed(portal, 'dti')).toBeNull();
  });

  it('show the first tie with the neighbour above it', () => {
    const rows = firstTie(table!);
    expect(rows.map(({ entry, exact, rank, tied }) => [entry.agency, exact, rank, tied])).toEqual([
      ['tinh-mau-03', 5.45, 2, false],
      ['tinh-mau-01', 5.3, 3, true],
      ['tinh-mau-02', 5.3, 3, true],
    ]);
    const untied = table!.ranked.filter(({ agency }) => agency !== 'tinh-mau-02');
    expect(firstTie({ ...table!, ranked: untied })).toEqual([]);
  });

  it('show which ranks make a group', () => {
    expect(groupRanges(61, 4)).toEqual([
      { from: 1, to: 16 },
      { from: 17, to: 31 },
      { from: 32, to: 46 },
      { from: 47, to: 61 },
    ]);
    expect(groupRanges(2, 4).length).toBe(2);
  });

  it('give the range of a criterion among the ranked alone', () => {
    expect(rangeOf(table!, 'c21')).toEqual({ low: 1.5, high: 2.35 });
    expect(rangeOf(table!, 'nothing')).toBeNull();
  });

  it('name those whom the sums leave unranked', () => {
    const unranked = unrankedBySum(portal).filter(({ release }) => release.period === '2024');
    expect(unranked.map(({ entry }) => entry.agency)).toEqual(['tinh-mau-06']);
  });

  it('tell whether two tables rank the same', () => {
    expect(rankTheSame(table!, { ...table!, ranked: table!.ranked.toReversed() })).toBe(true);
    expect(rankTheSame(table!, { ...table!, ranked: table!.ranked.slice(1) })).toBe(false);
  });
});
