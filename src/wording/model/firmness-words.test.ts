import { describe, expect, it } from 'vitest';
import { criterion, summedTable } from '../../../tests/support/summed-table.ts';
import type { Agency } from '../../portal/agencies.ts';
import { firmnessOf } from '../../portal/firmness.ts';
import { leaveOneOut } from '../../portal/leave-one-out.ts';
import type { Portal, Standing } from '../../portal/portal.ts';
import type { RankingTable } from '../../portal/ranking-table.ts';
import { firmnessFinding, firmnessStatement, leftOutText, shadeOf } from './firmness-words.ts';

const criteria = ['x', 'y', 'z'].map((id) => criterion(id));
// a leads everywhere and d trails everywhere; b and c hang on the weights.
const scores = {
  a: { x: 9, y: 9, z: 9 },
  b: { x: 8, y: 2, z: 5 },
  c: { x: 2, y: 8, z: 4 },
  d: { x: 1, y: 1, z: 1 },
};
const agency = (id: string): Agency => {
  const name = { short: { vi: `Tỉnh ${id}`, en: id }, full: { vi: `Tỉnh ${id}`, en: id } };
  return { id, name, names: [name] } as unknown as Agency;
};
const portal = {
  agencies: new Map(['a', 'b', 'c', 'd', 'e'].map((id) => [id, agency(id)])),
} as unknown as Portal;
const finding = (table: RankingTable, lang: 'vi' | 'en') =>
  firmnessFinding(portal, firmnessOf({ ...table, asOf: '2025-01-01' })!, lang);

describe('the finding of a table', () => {
  it('says how many intervals are narrow, how wide the widest is, and who keeps the rank', () => {
    const table = summedTable(scores, criteria);
    expect(finding(table, 'vi')).toBe(
      'Cả 4 nơi có khoảng thứ hạng rộng từ 5 hạng trở xuống; rộng nhất là 2 hạng, ở 2 nơi. Hạng của 2 trong 4 nơi không đổi dù bỏ nội dung nào.',
    );
    expect(finding(table, 'en')).toBe(
      'All 4 have a rank interval of 5 ranks or fewer; the widest spans 2 ranks, in 2 places. 2 of 4 keep their rank whichever criterion is left out.',
    );
  });

  it('speaks of groups where there are groups', () => {
    expect(finding(summedTable(scores, criteria, { groups: 2 }), 'vi')).toContain(
      'Nhóm của 2 trong 4 nơi không đổi dù bỏ nội dung nào.',
    );
  });
});

describe('how firm the rank of one agency is', () => {
  const table = summedTable(scores, criteria);
  const statement = (id: string, of: RankingTable, lang: 'vi' | 'en'): string | null =>
    firmnessStatement(
      { table: of, entry: of.ranked.find((entry) => entry.agency === id)! } as unknown as Standing,
      lang,
    );

  it('is told with the criteria that matter', () => {
    expect(statement('b', table, 'vi')).toBe(
      'Khi mỗi trọng số thay đổi trong khoảng ±25%: từ hạng 2 đến hạng 3; khi bỏ một nội dung: từ hạng 2 (bỏ «y» và «z») đến hạng 3 (bỏ «x»). Đây không phải sai số.',
    );
    expect(statement('b', table, 'en')).toBe(
      'With each weight varied within ±25%: from rank 2 to rank 3; with one criterion left out: from rank 2 (without “y” and “z”) to rank 3 (without “x”). This is no error margin.',
    );
  });

  it('is said of a rank that nothing moves', () => {
    expect(statement('a', table, 'vi')).toBe(
      'Khi mỗi trọng số thay đổi trong khoảng ±25%: vẫn hạng 1; khi bỏ một nội dung: vẫn hạng 1. Đây không phải sai số.',
    );
  });

  it('leaves nothing out of two criteria, and says nothing of ranks as published', () => {
    const two = summedTable({ a: { x: 2, y: 1 }, b: { x: 1, y: 1 } }, criteria.slice(0, 2));
    expect(statement('a', two, 'en')).toBe(
      'With each weight varied within ±25%: still rank 1. This is no error margin.',
    );
    expect(statement('a', { ...two, ranking: { ...two.ranking, method: 'published' } }, 'en')).toBeNull();
  });

  it('names criteria by their numbers in a cell, and none where they are many', () => {
    expect(leftOutText(table, leaveOneOut(table)!.get('b')!, 'vi')).toBe(
      'từ hạng 2 (bỏ 2 và 3) đến hạng 3 (bỏ 1)',
    );
    expect(leftOutText(table, leaveOneOut(table)!.get('a')!, 'en')).toBe('rank 1 whichever is left out');
    const four = ['w', 'x', 'y', 'z'].map((id) => criterion(id));
    const wide = summedTable({ e: { w: 5, x: 1, y: 1, z: 1 }, d: { w: 0, x: 2, y: 2, z: 2 } }, four);
    expect(leftOutText(wide, leaveOneOut(wide)!.get('e')!, 'vi')).toBe('từ hạng 1 đến hạng 2 (bỏ 1)');
  });
});

it.each([
  [10, 10, 0],
  [10, 12, 0],
  [10, 13, 1],
  [10, 7, 1],
  [10, 16, 2],
  [30, 19, 3],
])('a move from %i to %i has the shade %i', (published, rank, shade) => {
  expect(shadeOf(published, rank)).toBe(shade);
});
