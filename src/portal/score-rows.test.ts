import { expect, it } from 'vitest';
import type { Criterion } from './criteria-tree.ts';
import type { OtherBasis, RankedEntry, RankingTable } from './ranking-table.ts';
import { scoreTable } from './score-rows.ts';

const criterion = (id: string, ...parts: Criterion[]): Criterion => ({ id, parts }) as unknown as Criterion;

const entry = (totals: Record<string, number>, others: Record<string, Record<string, number>> = {}) =>
  ({
    score: totals[''] ?? null,
    totals: new Map(Object.entries(totals)),
    otherBases: Object.entries(others).map(
      ([basis, values]) => ({ basis, totals: new Map(Object.entries(values)) }) as unknown as OtherBasis,
    ),
  }) as unknown as RankedEntry;

const table = (...ranked: RankedEntry[]): RankingTable =>
  ({
    ranked,
    unranked: [],
    criteria: [criterion('data', criterion('open'), criterion('clean')), criterion('services')],
  }) as unknown as RankingTable;

const full = { '': 10, data: 6, open: 2, clean: 4, services: 4 };
const said = (own: RankedEntry, ...peers: RankedEntry[]) => {
  const { bases, rows } = scoreTable({ table: table(own, ...peers), entry: own });
  return {
    bases: bases.map(({ basis }) => basis),
    rows: rows.map(({ criterion: of, depth, value, others }) => [of?.id ?? '', depth, value, ...others]),
  };
};

it('has the total and the pillars', () => {
  expect(said(entry(full))).toEqual({
    bases: [],
    rows: [
      ['', 0, 10],
      ['data', 1, 6],
      ['services', 1, 4],
    ],
  });
});

it('has a lower criterion only where an assessment differs that gives none of the pillar', () => {
  const self = { ...full, data: 7, open: 3 };
  expect(said(entry(full, { 'self-report': self, 'cross-check': { open: 2, clean: 5 } }))).toEqual({
    bases: ['self-report', 'cross-check'],
    rows: [
      ['', 0, 10, 10, null],
      ['data', 1, 6, 7, null],
      ['clean', 2, 4, 4, 5],
      ['services', 1, 4, 4, null],
    ],
  });
});

it('leaves out an assessment without a number', () => {
  expect(said(entry(full, { 'self-report': {} })).bases).toEqual([]);
});

it('tells the peers of each criterion apart', () => {
  const own = entry({ '': 10, data: 6 });
  const { rows } = scoreTable({
    table: table(own, entry({ '': 8, data: 7 }), entry({ '': 9 })),
    entry: own,
  });
  expect(rows.map(({ range }) => range?.lowest ?? null)).toEqual([8, null, null]);
});
