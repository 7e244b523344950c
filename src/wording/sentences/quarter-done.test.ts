import { describe, expect, it } from 'vitest';
import { count, share } from '../../../tests/support/counted.ts';
import type { DoneFinding, ShareBefore } from '../../portal/finding-done.ts';
import { doneSentences } from './quarter-done.ts';
import { plainText } from './quarter-pieces.ts';

const before = (
  from: readonly [number, number],
  to: readonly [number, number],
  among?: number,
): ShareBefore => ({
  before: '2026-Q2',
  from: share(...from),
  to: share(...to),
  assigned: from[1] === to[1] ? null : { from: count(from[1]), to: count(to[1]) },
  agencies: among === undefined ? null : count(among),
});

const finding = (done: number, assigned: number, comparison: DoneFinding['comparison']): DoneFinding => ({
  kind: 'done',
  done: count(done),
  assigned: count(assigned),
  share: share(done, assigned),
  comparison,
});

const first = { before: null, reason: 'first' } as const;

describe('doneSentences', () => {
  it.each<[string, DoneFinding, string, string]>([
    [
      'rose, everyone counted, the same number assigned',
      finding(412, 868, before([375, 868], [412, 868])),
      '412 trong 868 nhiệm vụ được giao đã hoàn thành (47,5%). Tỷ lệ tăng từ 43,2% (Quý II/2026) lên 47,5%.',
      '412 of the 868 tasks assigned are done (47.5%). The share rose from 43.2% in Q2 2026 to 47.5%.',
    ],
    [
      'fell, among some',
      finding(1, 20, before([2, 10], [1, 20], 3)),
      '1 trong 20 nhiệm vụ được giao đã hoàn thành (5,0%). Xét 3 nơi có đủ số liệu ở cả hai quý, tỷ lệ giảm từ 20,0% (Quý II/2026) xuống 5,0%; số được giao từ 10 thành 20.',
      '1 of the 20 tasks assigned is done (5.0%). Among the 3 agencies with complete numbers in both quarters, the share fell from 20.0% in Q2 2026 to 5.0%; the number assigned went from 10 to 20.',
    ],
    [
      'the same when rounded',
      finding(5000, 10001, before([4999, 9999], [5000, 10001], 1)),
      '5.000 trong 10.001 nhiệm vụ được giao đã hoàn thành (50,0%). Xét 1 nơi có đủ số liệu ở cả hai quý, tỷ lệ bằng Quý II/2026 (làm tròn): 50,0%; số được giao từ 9.999 thành 10.001.',
      '5,000 of the 10,001 tasks assigned are done (50.0%). Among the 1 agency with complete numbers in both quarters, the share is the same as in Q2 2026 after rounding: 50.0%; the number assigned went from 9,999 to 10,001.',
    ],
    [
      'the first quarter, none done',
      finding(0, 868, first),
      'Chưa nhiệm vụ nào trong 868 nhiệm vụ được giao hoàn thành. Đây là kỳ đầu có kết quả nên chưa có gì để so.',
      'None of the 868 tasks assigned is done yet. This is the first release with results, so there is nothing to compare with.',
    ],
    [
      'all done, another scope before',
      finding(9, 9, { before: '2026-Q2', reason: 'scope' }),
      'Cả 9 nhiệm vụ được giao đã hoàn thành. Không so với Quý II/2026 vì hai quý khác phạm vi.',
      'All 9 tasks assigned are done. Not compared with Q2 2026: the two quarters have different scopes.',
    ],
    [
      'one task, a quarter without results before',
      finding(1, 1, { before: null, reason: 'gap' }),
      'Nhiệm vụ duy nhất được giao đã hoàn thành. Quý liền trước không có bảng kết quả nên không so.',
      'The only task assigned is done. The quarter before has no table of results, so nothing is compared.',
    ],
    [
      'one open task, partial results',
      finding(0, 1, { before: '2026-Q2', reason: 'partial' }),
      'Nhiệm vụ duy nhất được giao chưa hoàn thành. Không so với Quý II/2026 vì kết quả của một trong hai quý mới có một phần.',
      'The only task assigned is not yet done. Not compared with Q2 2026: the results of one of the two quarters are partial.',
    ],
    ['no tasks', finding(0, 0, first), 'Chưa có nhiệm vụ nào được giao.', 'No task has been assigned.'],
  ])('%s', (_, said, vi, en) => {
    expect(doneSentences(said, 'vi').map(plainText).join(' ')).toBe(vi);
    expect(doneSentences(said, 'en').map(plainText).join(' ')).toBe(en);
  });
});
