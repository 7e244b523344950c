import { describe, expect, it } from 'vitest';
import { comparedTable, ranked } from '../../../tests/support/compared-tables.ts';
import type { ComparedUnit, Comparison } from './comparison.ts';
import type { ComparedHistory } from './history.ts';
import { resultSources, shownSources } from './shown-sources.ts';

const entry = (agency: string, ...sources: string[]) => ({ ...ranked(agency, 1), sources });
const unit = (agency: string, ...sources: string[]): ComparedUnit => ({
  agency,
  chosen: [agency],
  entry: null,
  omission: null,
  sources,
});
const newest = comparedTable({ complete: false, ranked: [entry('nui', 'a', 'b'), entry('song', 'c')] });
const whole = comparedTable({ period: '2023', ranked: [entry('nui', 'b'), entry('song', 'd')] });

/** What is shown of some units in the newest table, and of one in the whole one before. */
const shown = (units: readonly ComparedUnit[]): readonly string[] =>
  shownSources(
    { table: newest, units } as unknown as Comparison,
    { tables: [whole, newest], cells: [[unit('nui', 'b')], units] } as unknown as ComparedHistory,
  );

describe('the sources of what is shown', () => {
  it('are those of the units where only part of a table was found, and of everyone in a whole one', () => {
    expect(shown([unit('nui', 'a', 'b')])).toEqual(['a', 'b', 'd']);
    expect(shown([unit('song', 'c')])).toEqual(['c', 'b', 'd']);
  });

  it('are those of the table where nothing was found of any unit', () => {
    expect(shown([unit('bien')])).toEqual(['a', 'b', 'c', 'd']);
  });

  it('of results are those of the agencies chosen', () => {
    const of = (...sources: string[]) => ({ counts: null, why: null, sources });
    const byAgency = new Map([
      ['nui', of('a')],
      ['song', of('b')],
      ['bien', of('b', 'a')],
    ]);
    const results = {
      series: 's',
      period: '2026-Q3',
      asOf: '2026-09-30',
      scope: { vi: '', en: '' },
      byAgency,
    };
    expect(resultSources(results, ['bien', 'song', 'xa'])).toEqual(['b', 'a']);
  });
});
