import { expect, it } from 'vitest';
import type { Portal } from '../../portal/portal.ts';
import type { RankingTable } from '../../portal/ranking-table.ts';
import { slopeLines, slopeStatement } from './slope-words.ts';

const names = ['a', 'b', 'c', 'came', 'left'];
const portal = {
  agencies: new Map(
    names.map((id) => {
      const short = { vi: `Mẫu ${id}`, en: `Sample ${id}` };
      const name = { from: null, to: null, full: short, short };
      return [id, { id, validTo: null, name, names: [name] }];
    }),
  ),
} as unknown as Portal;

const table = (...order: string[]): RankingTable =>
  ({
    asOf: undefined,
    ranked: order.map((agency, index) => ({ agency, rank: index + 1 })),
  }) as unknown as RankingTable;

const compared = {
  before: table('left', 'a', 'b', 'c'),
  table: table('c', 'a', 'came', 'b'),
  period: '2026-Q3',
  movement: {
    before: '2026-Q2',
    common: 3,
    ranks: new Map([
      ['a', { from: 1, to: 2 }],
      ['b', { from: 2, to: 3 }],
      ['c', { from: 3, to: 1 }],
    ]),
  },
};

it('joins those ranked in both by their ranks among these, and leaves the others at their side', () => {
  const lines = slopeLines(portal, compared, 'vi');
  expect(lines.map(({ id, from, to }) => [id, from, to])).toEqual([
    ['a', 1, 2],
    ['b', 2, 3],
    ['c', 3, 1],
    ['left', 1, null],
    ['came', null, 3],
  ]);
  expect(lines.map(({ title }) => title).slice(2)).toEqual([
    'Mẫu c: hạng 3 → 1',
    'Mẫu left: hạng 1, chỉ có ở Quý II/2026',
    'Mẫu came: hạng 3, chỉ có ở Quý III/2026',
  ]);
});

it('says how many moved and who moved furthest', () => {
  const { finding, summary } = slopeStatement(portal, compared, 'vi');
  expect(finding).toBe(
    'Từ Quý II/2026 đến Quý III/2026: 1 nơi lên hạng, 2 nơi xuống hạng, 0 nơi giữ nguyên.',
  );
  expect(summary).toBe(
    'Lên nhiều bậc nhất: Mẫu c (3 → 1). Xuống nhiều bậc nhất: Mẫu a (1 → 2) và Mẫu b (2 → 3).',
  );
  expect(slopeStatement(portal, compared, 'en').summary).toContain('Rose by most places: Sample c (3 → 1).');
});
