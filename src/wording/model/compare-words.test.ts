import { describe, expect, it } from 'vitest';
import { comparedTable, ranked, unranked } from '../../../tests/support/compared-tables.ts';
import { arranged } from '../../../tests/support/identities.ts';
import { compareIn } from '../../portal/compare/comparison.ts';
import type { ComparedSeries, ComparedTable } from '../../portal/compare/compared-series.ts';
import { compareHistory } from '../../portal/compare/history.ts';
import { historyFinding } from './compare-history-words.ts';
import { whoIsWho } from './compare-names.ts';
import { comparisonFinding, unitPlaceCell } from './compare-places.ts';

const before = comparedTable({
  ranking: { groups: 4, lead: 'groups' },
  ranked: [
    { ...ranked('song', 1, 9), group: 1 },
    { ...ranked('bien-truoc-2025', 2, 8), group: 3 },
  ],
  unranked: [unranked('nui', { c1: 4 })],
});
const partial = comparedTable({
  asOf: '2025-07-01',
  complete: false,
  size: 34,
  ranking: { method: 'published' },
  ranked: [ranked('song', 2)],
});
const compared = (table: ComparedTable, ids: readonly string[]) => compareIn(arranged, table, ids)!;

describe('comparisonFinding', () => {
  it('leads with groups where the publisher advises against ranks, names of that day, and reasons', () => {
    expect(comparisonFinding(arranged, compared(before, ['song', 'bien']), 'vi')).toBe(
      'Sông Lớn nhóm 1 (cao), hạng 1/2; Biển (trước 1/7/2025) nhóm 3 (trung bình thấp), hạng 2/2; Núi – không xếp hạng: chỉ có 1/2 tiêu chí có điểm.',
    );
  });

  it('says that a rank was not found, and of how many it is known', () => {
    expect(comparisonFinding(arranged, compared(partial, ['song', 'bien']), 'vi')).toBe(
      'Sông hạng 2/34; Biển – chưa tìm thấy thứ hạng (mới có của 1/34 nơi).',
    );
    expect(comparisonFinding(arranged, compared(partial, ['song', 'bien']), 'en')).toBe(
      'Sông is 2nd of 34; Biển – rank not found (known of 1 of 34).',
    );
  });
});

describe('unitPlaceCell', () => {
  it('is short where series and table are said elsewhere', () => {
    const { units } = compared(before, ['song', 'bien']);
    expect(units.map((unit) => unitPlaceCell(before, unit, 'vi'))).toEqual([
      'nhóm 1: 1/2',
      'nhóm 3: 2/2',
      'không xếp hạng: chỉ có 1/2 tiêu chí có điểm',
    ]);
  });

  it('says what was seen but left out', () => {
    const reason = { vi: 'Hai báo in hai hạng.', en: 'Two newspapers print two ranks.' };
    const table = comparedTable({
      ranked: [ranked('song', 1)],
      omissions: [{ agency: 'nui', reason, sources: [] }],
    });
    expect(unitPlaceCell(table, compared(table, ['song', 'nui']).units[1]!, 'vi')).toBe(
      'đã thấy nhưng không đưa lên: hai báo in hai hạng',
    );
  });
});

describe('whoIsWho', () => {
  const all = [compared(before, ['song', 'bien']), compared(partial, ['song', 'bien'])];

  it('says once who had another name, and by which units another stood', () => {
    expect(whoIsWho(arranged, [...all, all[0]!], ['song', 'bien'], 'vi')).toEqual([
      'Sông có tên Sông Lớn đến hết ngày 31/12/2024.',
      'Từ 1/7/2025, hai tỉnh Núi và Biển được sắp xếp thành tỉnh Biển. Bảng tính theo đơn vị trước 1/7/2025 xếp riêng Biển (trước 1/7/2025) và Núi; Biển ngày nay không có hạng ở đó.',
    ]);
  });

  it('says of a unit that ended by whom it is ranked after', () => {
    expect(whoIsWho(arranged, [compared(partial, ['nui', 'song'])], ['nui', 'song'], 'vi')).toEqual([
      'Từ 1/7/2025, tỉnh Núi được sắp xếp cùng Biển thành tỉnh Biển. Bảng tính theo đơn vị từ 1/7/2025 xếp Biển; Núi không có hạng riêng ở đó.',
    ]);
  });

  it('has nothing to say where all stand under the names of today', () => {
    expect(whoIsWho(arranged, [all[1]!], ['song', 'bien'], 'en')).toEqual([]);
  });
});

describe('historyFinding', () => {
  const words = { vi: 'x', en: 'x' };
  const regimes = ['r1', 'r2'].map((id) => ({
    id,
    from: '2022',
    title: words,
    totals_comparable: false,
    why: words,
  }));
  const table = (period: string, regime: string, lead: 'groups' | 'ranks', group: number, rank: number) =>
    comparedTable({
      period,
      regime,
      ranking: { groups: 4, lead },
      ranked: [{ ...ranked('song', rank), group }],
    });
  const finding = (lead: 'groups' | 'ranks'): string => {
    const tables = [
      table('2021', 'r1', lead, 4, 60),
      table('2022', 'r2', lead, 2, 20),
      table('2023', 'r2', lead, 1, 9),
      table('2024', 'r2', lead, 2, 18),
    ];
    const series = { regimes, tables } as unknown as ComparedSeries;
    const history = compareHistory(arranged, series, 'provinces-63', ['song'])!;
    return historyFinding({ short: { vi: 'PAPI', en: 'PAPI' } }, history, ['Sông'], 'vi');
  };

  it('tells of the groups where the publisher advises against ranks, since the newest break', () => {
    expect(finding('groups')).toBe('PAPI: Sông – nhóm 1 (2023), nhóm 2 (2022, 2024).');
  });

  it('tells of the best and the lowest rank elsewhere', () => {
    expect(finding('ranks')).toBe(
      'PAPI: Sông – 2022–2024: cao nhất hạng 9 (2023), thấp nhất hạng 20 (2022).',
    );
  });
});
