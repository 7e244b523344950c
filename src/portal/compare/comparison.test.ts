import { describe, expect, it } from 'vitest';
import { comparedTable, ranked, unranked } from '../../../tests/support/compared-tables.ts';
import { arranged } from '../../../tests/support/identities.ts';
import { compareIn } from './comparison.ts';

const before = comparedTable({
  ranked: [
    ranked('song', 1, 9.5, { c1: 5, c2: 4.5 }),
    ranked('bien-truoc-2025', 2, 8.4, { c1: 4.1, c2: 4.3 }),
  ],
  unranked: [unranked('nui', { c1: 4.6 })],
});
const after = comparedTable({
  asOf: '2025-07-01',
  ranking: { id: 'provinces-34' },
  size: 2,
  ranked: [ranked('bien', 1), ranked('song', 2)],
});

describe('compareIn', () => {
  it('puts the units side by side that were ranked, by whom each stands for', () => {
    const units = compareIn(arranged, before, ['song', 'bien'])!.units;
    expect(units.map(({ agency, chosen }) => [agency, chosen])).toEqual([
      ['song', ['song']],
      ['bien-truoc-2025', ['bien']],
      ['nui', ['bien']],
    ]);
    expect(compareIn(arranged, after, ['song', 'bien'])!.units.map(({ agency }) => agency)).toEqual([
      'song',
      'bien',
    ]);
  });

  it('lets one unit stand for several', () => {
    const { units } = compareIn(arranged, after, ['nui', 'bien-truoc-2025'])!;
    expect(units.map(({ agency, chosen }) => [agency, chosen])).toEqual([
      ['bien', ['nui', 'bien-truoc-2025']],
    ]);
  });

  it('has a missing score as none, neither 0 nor the lowest', () => {
    const { scores } = compareIn(arranged, before, ['song', 'bien'])!;
    expect(scores.map(({ criterion, values }) => [criterion, values])).toEqual([
      ['', [9.5, 8.4, null]],
      ['c1', [5, 4.1, 4.6]],
      ['c2', [4.5, 4.3, null]],
    ]);
    expect(scores[2]!.gap).toEqual({ highest: [0], lowest: [1], points: 0.2 });
    expect(scores[1]!.range).toEqual({ count: 3, lowest: 4.1, middle: 4.6, highest: 5 });
  });

  it('measures the gap between the scores as they are shown', () => {
    const table = comparedTable({
      ranked: [ranked('song', 1, 45.104, { c1: 0.3 }), ranked('nui', 2, 41.005, { c1: 0.1 })],
    });
    const { scores } = compareIn(arranged, table, ['song', 'nui'])!;
    // 45.10 and 41.01 differ by 4.09; 0.3 − 0.1 is not 0.19999999999999998.
    expect(scores.map(({ gap }) => gap!.points)).toEqual([4.09, 0.2]);
  });

  it('shares the first place of equal scores, and has no gap of one score', () => {
    const table = comparedTable({ ranked: [ranked('song', 1, 7), ranked('nui', 1, 7)] });
    expect(compareIn(arranged, table, ['song', 'nui'])!.scores[0]!.gap).toEqual({
      highest: [0, 1],
      lowest: [0, 1],
      points: 0,
    });
    const alone = comparedTable({ ranked: [ranked('song', 1, 7)] });
    expect(compareIn(arranged, alone, ['song', 'nui'])!.scores[0]!.gap).toBeNull();
  });

  it('has no range of a table of which only part was found', () => {
    const part = { ...before, complete: false };
    expect(compareIn(arranged, part, ['song', 'bien'])!.scores.map(({ range }) => range)).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('keeps the reason of what was seen but left out', () => {
    const reason = { vi: 'mâu thuẫn', en: 'contradictory' };
    const table = comparedTable({
      ranked: [ranked('song', 1)],
      omissions: [{ agency: 'nui', reason, sources: ['x'] }],
    });
    expect(compareIn(arranged, table, ['song', 'nui'])!.units[1]).toMatchObject({
      entry: null,
      omission: reason,
      sources: ['x'],
    });
  });

  it('names those of whom there was nothing on the day of the table', () => {
    const { absent } = compareIn(arranged, comparedTable({ ranked: [ranked('song', 1)] }), ['song', 'bo'])!;
    expect(absent).toEqual(['bo']);
  });

  it('is none where a table ranks another kind, or a list of its own without any of them', () => {
    expect(compareIn(arranged, before, ['bo'])).toBeNull();
    const list = comparedTable({ ranking: { population: 'publisher' }, ranked: [ranked('nui', 1)] });
    expect(compareIn(arranged, list, ['song'])).toBeNull();
    expect(compareIn(arranged, list, ['song', 'nui'])!.units[0]!.entry).toBeNull();
  });
});
