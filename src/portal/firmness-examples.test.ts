import { describe, expect, it } from 'vitest';
import { randomTable } from '../../tests/support/summed-table.ts';
import { intervalExample, leftOutExample } from './firmness-examples.ts';
import { intervalMethod, rankIntervals } from './rank-interval.ts';

const table = randomTable(15, 9, 3);
const entry = table.ranked[7]!;

describe('the worked example of an interval', () => {
  const example = intervalExample(table, entry, 3)!;

  it('shows draws whose totals, made the same way for all, give the rank that is shown', () => {
    for (const index of [0, 1, 2]) {
      const totals = table.ranked.map((one) => intervalExample(table, one, 3)!.draws[index]!.total);
      const { total, rank } = example.draws[index]!;
      expect(totals.filter((other) => other > total).length + 1).toBe(rank);
    }
  });

  it('shows weights that keep their sum', () => {
    for (const { parts } of example.draws) {
      expect(parts.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(table.criteria.length, 9);
    }
  });

  it('counts every drawn rank once, in order, without a gap between places', () => {
    const { ranks } = example;
    expect(ranks.map(({ rank }) => rank)).toEqual(ranks.map(({ rank }) => rank).toSorted((a, b) => a - b));
    expect(ranks[0]!.from).toBe(1);
    expect(ranks.at(-1)!.to).toBe(intervalMethod.draws);
    for (const [index, { from, to, count }] of ranks.entries()) {
      expect(to - from + 1).toBe(count);
      if (index > 0) expect(from).toBe(ranks[index - 1]!.to + 1);
    }
  });

  it('ends at the interval that the tables show, which stands at the two places', () => {
    const { places, ranks, interval } = example;
    const at = (place: number) => ranks.find(({ from, to }) => from <= place && place <= to)!.rank;
    expect(places).toEqual({ low: 100, high: 1900 });
    expect({ best: at(places.low), worst: at(places.high) }).toEqual(interval);
    expect(rankIntervals(table).get(entry.agency)).toEqual(interval);
  });

  it('is none for ranks as published', () => {
    expect(
      intervalExample({ ...table, ranking: { ...table.ranking, method: 'published' } }, entry, 3),
    ).toBeNull();
  });
});

it('leaves out each criterion and shows what is left of the total', () => {
  const { rows } = leftOutExample(table, entry)!;
  for (const { criterion, total } of rows) {
    expect(total).toBeCloseTo(entry.score! - entry.totals.get(criterion.id)!, 1);
  }
  expect(rows.map(({ criterion }) => criterion.id)).toEqual(table.criteria.map(({ id }) => id));
});
