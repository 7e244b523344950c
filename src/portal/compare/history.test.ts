import { describe, expect, it } from 'vitest';
import { comparedTable, ranked } from '../../../tests/support/compared-tables.ts';
import { arranged } from '../../../tests/support/identities.ts';
import { compareAll, comparedPeriodsOf } from './comparisons.ts';
import type { ComparedSeries } from './compared-series.ts';
import { compareHistory, isDrawable, ranksOf } from './history.ts';

const words = { vi: 'x', en: 'x' };
const regime = (id: string, comparable: boolean | null) => ({
  id,
  from: '2022',
  title: { vi: id, en: id },
  totals_comparable: comparable,
  why: { vi: `vì ${id}`, en: `since ${id}` },
});
const table = (period: string, regimeId: string, ranks: Readonly<Record<string, number>>, complete = true) =>
  comparedTable({
    period,
    regime: regimeId,
    asOf: `${period}-12-31`,
    complete,
    size: 63,
    ranked: Object.entries(ranks).map(([id, rank]) => ranked(id, rank)),
  });
const series: ComparedSeries = {
  id: 's',
  title: words,
  short: words,
  publisher: words,
  owner: words,
  cautions: [],
  regimes: [regime('r1', null), regime('r2', false), regime('r3', true)],
  criteria: new Map(),
  tables: [
    table('2021', 'r1', { song: 3, nui: 1 }),
    table('2022', 'r2', { song: 2 }),
    table('2023', 'r3', { song: 5, nui: 4 }),
    {
      ...table('2024', 'r3', { song: 1, bien: 2 }),
      asOf: '2025-07-01',
      ranking: { ...comparedTable({}).ranking, id: 'provinces-34' },
    },
    table('2024', 'r3', { song: 1, 'bien-truoc-2025': 2 }, false),
  ],
};

describe('compareHistory', () => {
  const history = compareHistory(arranged, series, 'provinces-63', ['song', 'bien'])!;

  it('follows every unit that stands for one chosen, within one ranking', () => {
    expect(history.units).toEqual(['song', 'bien-truoc-2025', 'nui']);
    expect(history.tables.map(({ period }) => period)).toEqual(['2021', '2022', '2023', '2024']);
    expect(ranksOf(history, 0)).toEqual([3, 2, 5, 1]);
    expect(ranksOf(history, 2)).toEqual([1, null, 4, null]);
  });

  it('breaks where the series says that totals stop being comparable, and nowhere else', () => {
    expect(history.breaks.map(({ beforePeriod, why }) => [beforePeriod, why.vi])).toEqual([
      ['2022', 'vì r2'],
    ]);
  });

  it('reaches down to how many there are where only part was found', () => {
    expect(history.worst).toBe(63);
    const whole = { ...series, tables: series.tables.slice(0, 3) };
    expect(compareHistory(arranged, whole, 'provinces-63', ['song', 'nui'])!.worst).toBe(5);
  });

  it('does not take one that was not found in a list for one that does not belong to it', () => {
    const population = { ranking: { ...comparedTable({}).ranking, population: 'publisher' as const } };
    const listed = { ...series, tables: series.tables.slice(0, 2).map((own) => ({ ...own, ...population })) };
    const { cells } = compareHistory(arranged, listed, 'provinces-63', ['nui'])!;
    expect(cells.map(([unit]) => unit && unit.entry !== null)).toEqual([true, false]);
  });

  it('is worth drawing where two had a rank at the same time', () => {
    expect(isDrawable(history)).toBe(true);
    const apart = { ...series, tables: [table('2021', 'r1', { song: 3 }), table('2022', 'r1', { nui: 1 })] };
    expect(isDrawable(compareHistory(arranged, apart, 'provinces-63', ['song', 'nui'])!)).toBe(false);
  });
});

describe('compareAll', () => {
  const data = { series: [series], results: [], sources: new Map(), resultsSearch: null };

  it('shows the newest period, the units of its time before those by which it was ranked later', () => {
    const { shown } = compareAll(arranged, data, ['song', 'bien'], { period: null, series: null });
    expect(shown.map(({ period }) => period)).toEqual(['2024']);
    const rankings = shown[0]!.rankings.map(({ comparison }) => comparison);
    expect(rankings.map(({ table, units }) => [table.ranking.id, units.map(({ agency }) => agency)])).toEqual(
      [
        ['provinces-63', ['song', 'bien-truoc-2025', 'nui']],
        ['provinces-34', ['song', 'bien']],
      ],
    );
  });

  it('shows the period asked for, and names the series that do not have it', () => {
    const asked = { period: '2022', series: null };
    expect(compareAll(arranged, data, ['song', 'bien'], asked).shown[0]!.period).toBe('2022');
    const none = compareAll(arranged, data, ['song', 'bien'], { period: '1999', series: null });
    expect([none.shown, none.otherPeriods]).toEqual([[], [series]]);
  });

  it('knows its periods, newest first', () => {
    expect(comparedPeriodsOf(data)).toEqual(['2024', '2023', '2022', '2021']);
  });
});
