import { describe, expect, it } from 'vitest';
import { count, names, share } from '../../../../tests/support/counted.ts';
import type { Agency } from '../../../portal/agencies.ts';
import type { AgencyQuarter } from '../../../portal/agency-quarter.ts';
import { noTasks, type TaskCounts } from '../../../portal/counts-of-tasks.ts';
import { doneSentences, headlineSentences, overdueSentences } from './spoken-findings.ts';
import { spokenPublisher } from './spoken-publisher.ts';
import { spokenScope } from './spoken-scope.ts';
import { taskSentences } from './spoken-tasks.ts';
import { spokenWhen } from './spoken-when.ts';

describe('spokenWhen', () => {
  it.each([
    ['2025-12-04', undefined, 'tính đến ngày 4/12/2025'],
    ['2026-02', undefined, 'tính đến tháng 2/2026'],
    ['2025-08', '2025', 'tính đến tháng 8 cùng năm'],
    ['2025-12-04', '2025', 'tính đến ngày 4 tháng 12 cùng năm'],
    ['2025-12-04', '2026', 'tính đến ngày 4/12/2025'],
    ['2025-Q3', '2025', 'trong quý III/2025'],
    ['2025-H1', undefined, 'trong 6 tháng đầu năm 2025'],
    ['2026', undefined, 'trong năm 2026'],
  ])('%s after %s', (asOf, year, said) => expect(spokenWhen(asOf, year)).toBe(said));
});

describe('spokenScope', () => {
  it.each([
    ['Toàn hệ thống chính trị', 'Số này tính trong toàn hệ thống chính trị.'],
    ['Cả nước', 'Số này tính trong cả nước.'],
    ['Bộ, ngành, địa phương, đơn vị', 'Số này tính ở các bộ, ngành, địa phương, đơn vị.'],
    ['Nhiệm vụ theo Nghị quyết 71/NQ-CP', 'Số này chỉ tính các nhiệm vụ theo Nghị quyết 71/NQ-CP.'],
    ['Quốc hội', 'Số này thuộc phạm vi Quốc hội.'],
    ['Ứng dụng định danh VNeID', 'Số này thuộc phạm vi ứng dụng định danh VNeID.'],
  ])('%s', (title, said) => expect(spokenScope(title)).toBe(said));
});

describe('spokenPublisher', () => {
  it.each([
    ['Dân trí', 'báo Dân trí'],
    ['VTC News', 'báo điện tử VTC News'],
    ['Kinh tế & Đô thị', 'báo Kinh tế và Đô thị'],
    ['Vietnam.vn, đăng lại Báo Điện tử Chính phủ', 'bản đăng lại của báo Điện tử Chính phủ'],
    ['Tạp chí Người Hà Nội', 'tạp chí Người Hà Nội'],
    ['Trang sieucacuocnews.com, đăng lại báo chí', null],
    ['Kho mã nguồn ml-mcdm; gốc: papi.org.vn (CECODES, VFF-CRT, RTA, UNDP)', null],
    ['Bản tin, nơi đăng chưa rõ', null],
    ['Blog Realtier', null],
  ])('%s', (printed, said) => expect(spokenPublisher(printed)).toBe(said));
});

describe('a quarter as it is heard', () => {
  const done = (comparison: Parameters<typeof doneSentences>[0]['comparison']) => ({
    kind: 'done' as const,
    done: count(645),
    assigned: count(868),
    share: share(645, 868),
    comparison,
  });
  const first = { before: null, reason: 'first' } as const;
  const overdue = (value: number) => ({
    kind: 'overdue' as const,
    overdue: count(value),
    dated: count(808),
    share: share(value, 808),
    group: { keys: [5], overdue: count(11), share: null },
    agencies: [{ kind: 'ministry' as const, keys: ['A', 'B'], overdue: count(2), share: null }],
  });
  const headline = (now: number, before: number, period = '2026-Q2') => ({
    period: '2026-Q3',
    tasks: { done: done(first), overdue: overdue(now), overdueBefore: { period, count: count(before) } },
    ranked: [],
    hasResults: true,
  });

  it.each([
    [36, 36, '2026-Q2', 'Có 36 nhiệm vụ quá hạn, bằng quý II cùng năm.'],
    [36, 37, '2026-Q2', 'Có 36 nhiệm vụ quá hạn, ít hơn quý II cùng năm, khi đó có 37 nhiệm vụ.'],
    [29, 15, '2025-Q4', 'Có 29 nhiệm vụ quá hạn, nhiều hơn quý IV/2025, khi đó có 15 nhiệm vụ.'],
    [1, 0, '2026-Q2', 'Có 1 nhiệm vụ quá hạn, nhiều hơn quý II cùng năm, khi đó không có nhiệm vụ nào.'],
    [0, 0, '2026-Q2', 'Không có nhiệm vụ nào quá hạn, bằng quý II cùng năm.'],
  ])('%i overdue after %i', (now, before, period, said) => {
    expect(headlineSentences(headline(now, before, period), null)).toEqual([
      'Quý III/2026, 645 trong số 868 nhiệm vụ được giao đã hoàn thành, tức 74,3%.',
      said,
    ]);
  });

  it('names who published it', () => {
    expect(headlineSentences(headline(1, 1), 'Cơ quan Thường trực')![0]).toMatch(
      /^Theo Cơ quan Thường trực, quý III\/2026, 645/,
    );
  });

  it('does not say the number of overdue tasks again, and gives every number its noun', () => {
    expect(overdueSentences(overdue(36), names('vi'))).toEqual([
      'Số quá hạn chiếm 4,5% trong 808 nhiệm vụ có hạn, nhiều nhất là nhóm 5, với 11 nhiệm vụ.',
      'Trong các bộ, nhiều nhất là A và B, mỗi nơi 2 nhiệm vụ.',
    ]);
    expect(overdueSentences(overdue(0), names('vi'))).toBeNull();
  });

  it.each([
    ['everyone', null, 'Tỷ lệ hoàn thành cao hơn quý II/2026, khi đó là 70,5% của 801 nhiệm vụ.'],
    [
      'some',
      count(12),
      'Xét 12 nơi có đủ số liệu ở cả hai quý, tỷ lệ hoàn thành tăng từ 70,5% ở quý II/2026 lên 74,3%, còn số nhiệm vụ được giao từ 801 thành 868.',
    ],
  ])('the share done, of %s', (_, agencies, said) => {
    const comparison = {
      before: '2026-Q2',
      from: share(565, 801),
      to: share(645, 868),
      assigned: { from: count(801), to: count(868) },
      agencies,
    };
    expect(doneSentences(done(comparison))).toEqual([said]);
  });
});

describe('the tasks of an agency as they are heard', () => {
  const agency = { name: { full: { vi: 'Bộ Mẫu A', en: '' } } } as Agency;
  const said = (counts: Partial<TaskCounts>, by: string | null = null, silent = 0): string =>
    taskSentences(
      agency,
      {
        release: { results: { asOf: '2026-09-30' } },
        results: { counts: { ...noTasks, ...counts }, silent: Array.from({ length: silent }), scope: '' },
      } as unknown as AgencyQuarter,
      by,
    ).join(' ');

  it('gives every part its noun, and late ones no bracket', () => {
    expect(said({ assigned: 26, doneOnTime: 22, doneLate: 1, inProgress: 1, recurring: 2 })).toBe(
      'Tính đến ngày 30/9/2026, Bộ Mẫu A được giao 26 nhiệm vụ. Trong đó, 23 nhiệm vụ đã hoàn thành, gồm cả 1 nhiệm vụ hoàn thành muộn. Còn 1 nhiệm vụ đang thực hiện trong hạn và 2 nhiệm vụ thường xuyên. Không có nhiệm vụ nào quá hạn.',
    );
  });

  it('says all, none, what is overdue, what is silent and who published it', () => {
    expect(said({ assigned: 6, doneOnTime: 6 })).toContain(' Cả 6 nhiệm vụ đã hoàn thành đúng hạn. Không có');
    expect(said({ assigned: 3, overdue: 3 })).toContain(
      '. Chưa nhiệm vụ nào hoàn thành. Có 3 nhiệm vụ quá hạn.',
    );
    expect(said({ assigned: 2, doneLate: 1, inProgress: 1 }, null, 2)).toMatch(
      / Trong đó, 1 nhiệm vụ đã hoàn thành nhưng muộn\. .* 2 nhóm nhiệm vụ chưa có số liệu\.$/,
    );
    expect(said({ assigned: 1, doneOnTime: 1 }, 'Cơ quan Thường trực')).toMatch(
      /^Theo Cơ quan Thường trực, tính đến/,
    );
  });
});
