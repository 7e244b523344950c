import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeBreaks, runs, runsPath } from '../../../src/charts/runs.ts';
import { movementBetween } from '../../../src/portal/movement.ts';
import type { Series } from '../../../src/portal/portal.ts';
import { rankHistory } from '../../../src/portal/rank-history.ts';
import { rankSpans } from '../../../src/portal/rank-spans.ts';
import { holdsFor } from './property.ts';

const words = { vi: 'x', en: 'x' };

/** One period: the regime that it follows, and the rank of the agency, null where it is not ranked. */
interface Period {
  readonly regime: number;
  readonly rank: number | null;
}

interface Example {
  /** Is each regime comparable with the one before? Null where nobody said. */
  readonly comparable: readonly (boolean | null)[];
  readonly periods: readonly Period[];
}

/** Up to five regimes, some of which no period follows, over up to twelve periods. */
const examples: fc.Arbitrary<Example> = fc
  .array(fc.constantFrom(true, false, null), { minLength: 1, maxLength: 5 })
  .chain((comparable) =>
    fc.record({
      comparable: fc.constant(comparable),
      periods: fc
        .array(
          fc.record({
            regime: fc.integer({ min: 0, max: comparable.length - 1 }),
            rank: fc.option(fc.integer({ min: 1, max: 9 })),
          }),
          { minLength: 1, maxLength: 12 },
        )
        .map((periods) => periods.toSorted((a, b) => a.regime - b.regime)),
    }),
  );

/** May ranks of the two be compared? Every regime that begins in between has to say so. */
function areComparable({ comparable }: Example, one: Period, other: Period): boolean {
  for (let regime = one.regime + 1; regime <= other.regime; regime += 1)
    if (comparable[regime] !== true) return false;
  return true;
}

function historyOf({ comparable, periods }: Example) {
  const regimes = comparable.map((totals_comparable, index) => {
    return { id: `r${index}`, from: '2011', title: words, totals_comparable, why: words };
  });
  const releases = periods.map(({ regime, rank }, index) => {
    const entry = { agency: 'a', rank };
    const table = {
      ranking: { id: 'p' },
      regime: `r${regime}`,
      complete: true,
      ranked: rank === null ? [] : [entry],
      unranked: rank === null ? [entry] : [],
    };
    return { period: String(2011 + index), regime: regimes[regime], rankings: [table] };
  });
  const series = { file: { regimes }, releases } as unknown as Series;
  return { series, history: rankHistory(series, 'p')! };
}

describe('a line of ranks through whatever regimes', () => {
  it('never joins two periods that nobody declared comparable, and breaks nowhere else', () => {
    holdsFor([examples], (example) => {
      const { history } = historyOf(example);
      const periods = history.periods.map((id) => ({ id, label: id }));
      const breaks = placeBreaks(
        periods,
        history.breaks.map(({ beforePeriod }) => ({ beforePeriod, label: '' })),
      );
      const { ranks } = history.rows[0]!;
      const lines = runs(ranks, breaks);
      const joined = new Set(
        lines.flatMap((line) => line.slice(1).map(({ index }, at) => `${line[at]!.index}–${index}`)),
      );
      const should = example.periods.slice(1).flatMap((period, index) => {
        const before = example.periods[index]!;
        const both = before.rank !== null && period.rank !== null;
        return both && areComparable(example, before, period) ? [`${index}–${index + 1}`] : [];
      });
      expect([...joined]).toEqual(should);
      expect(lines.flat().map(({ rank }) => rank)).toEqual(ranks.filter((rank) => rank !== null));
      // What is drawn lifts the pen between any two of them.
      const drawn = runsPath(
        lines,
        (index) => index * 10,
        (rank) => rank,
        5,
      );
      expect(drawn.match(/M/g)?.length ?? 0).toBe(lines.length);
    });
  });

  it('is told in spans none of which holds two periods that cannot be compared', () => {
    holdsFor([examples], (example) => {
      const { history } = historyOf(example);
      const spans = rankSpans(history, history.rows[0]?.ranks ?? []);
      const at = (period: string): Period => example.periods[history.periods.indexOf(period)]!;
      for (const { from, to } of spans) expect(areComparable(example, at(from), at(to))).toBe(true);
      for (const [index, { from }] of spans.slice(1).entries())
        expect(areComparable(example, at(spans[index]!.to), at(from))).toBe(false);
    });
  });

  it('has no movement over a break, and one wherever there is none', () => {
    holdsFor([examples], (example) => {
      const { series } = historyOf(example);
      example.periods.slice(1).forEach((period, index) => {
        const before = example.periods[index]!;
        const [one, other] = [series.releases[index]!, series.releases[index + 1]!];
        const movement = movementBetween(
          series.file,
          { period: one.period, table: one.rankings[0]! },
          { table: other.rankings[0]! },
        );
        expect('ranks' in movement).toBe(areComparable(example, before, period));
      });
    });
  });
});
