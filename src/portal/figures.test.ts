import { describe, expect, it } from 'vitest';
import { breakdownsOf, occasionsOf, wholeOf, type Figure } from './figures.ts';

interface Given {
  id: string;
  value?: number | null;
  partOf?: string | null;
  by?: string;
  scope?: string;
  asOf?: string;
  series?: string;
  denominator?: number | null;
}

function figure({
  id,
  value = 1,
  partOf = null,
  by = 'a',
  scope = 's',
  asOf = '2025-12-04',
  series = 'nq57',
  denominator = null,
}: Given): Figure {
  return {
    series,
    definition: { id, partOf },
    scope: { id: scope },
    asOf,
    reportedOn: '2025-12-05',
    reportedBy: by,
    value,
    denominator,
  } as unknown as Figure;
}

describe('occasionsOf', () => {
  it('keeps apart bodies, scopes, days and series; newest first', () => {
    const figures = [
      figure({ id: 'x' }),
      figure({ id: 'x', by: 'b' }),
      figure({ id: 'x', scope: 't' }),
      figure({ id: 'x', asOf: '2025-12-25' }),
      figure({ id: 'x', series: 'dti' }),
      figure({ id: 'y' }),
    ];
    const occasions = occasionsOf(figures);
    expect(occasions.map(({ figures: group }) => group.length).toSorted()).toEqual([1, 1, 1, 1, 2]);
    expect(occasions[0]?.asOf).toBe('2025-12-25');
  });
});

describe('breakdownsOf', () => {
  const rest = (...values: (number | null)[]) => {
    const [whole, ...parts] = values;
    const figures = [
      figure({ id: 'whole', value: whole ?? null }),
      ...parts.map((value, index) => figure({ id: `part-${index}`, partOf: 'whole', value })),
    ];
    return breakdownsOf(occasionsOf(figures)[0]!).map((breakdown) => breakdown.rest);
  };

  it.each([
    ['all described', [1287, 601, 404, 104, 178], [0]],
    ['something left', [330, 90, 4], [236]],
    ['more than the whole', [9, 5, 5], [-1]],
    ['decimals exactly', [29.4, 24], [5.4]],
    ['a part without a value', [10, 4, null], [6]],
    ['no part', [10], []],
    ['no whole', [null, 4], []],
  ])('%s', (_, values, expected) => expect(rest(...values)).toEqual(expected));
});

describe('wholeOf', () => {
  it('is the denominator before the whole of the occasion, and null without either', () => {
    const part = figure({ id: 'part', partOf: 'whole' });
    const [occasion] = occasionsOf([part, figure({ id: 'whole', value: 10 })]);
    expect(wholeOf(part, occasion!)).toBe(10);
    expect(wholeOf(figure({ id: 'part', partOf: 'whole', denominator: 5 }), occasion!)).toBe(5);
    expect(wholeOf(figure({ id: 'other' }), occasion!)).toBeNull();
  });
});
