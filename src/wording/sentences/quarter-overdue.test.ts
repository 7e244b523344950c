import { describe, expect, it } from 'vitest';
import { count, names, share } from '../../../tests/support/counted.ts';
import type { OverdueFinding } from '../../portal/finding-overdue.ts';
import { overdueSentences } from './quarter-overdue.ts';
import { plainText } from './quarter-pieces.ts';

const finding = (overdue: number, dated: number, rest: Partial<OverdueFinding> = {}): OverdueFinding => ({
  kind: 'overdue',
  overdue: count(overdue),
  dated: count(dated),
  share: share(overdue, dated),
  group: null,
  agencies: [],
  ...rest,
});

const most = <Key>(keys: readonly Key[], overdue: number, of: number) => ({
  keys,
  overdue: count(overdue),
  share: keys.length === 1 ? share(overdue, of) : null,
});

describe('overdueSentences', () => {
  it.each<[string, OverdueFinding, string, string]>([
    [
      'a group and an agency lead',
      finding(45, 812, {
        group: most([3], 12, 90),
        agencies: [{ ...most(['Bộ A'], 9, 60), kind: 'ministry' }],
      }),
      '45 trong 812 nhiệm vụ có hạn đã quá hạn (5,5%), nhiều nhất ở nhóm 3: 12. Trong các bộ, nhiều nhất là Bộ A: 9 nhiệm vụ (15,0% số có hạn).',
      '45 of the 812 tasks with a due date are overdue (5.5%); group 3 has the most: 12. Among ministries, Bộ A has the most: 9 (15.0% of those with a due date).',
    ],
    [
      'ties, named together',
      finding(45, 812, {
        group: most([3, 5], 12, 90),
        agencies: [{ ...most(['A', 'B', 'C'], 9, 60), kind: 'province' }],
      }),
      '45 trong 812 nhiệm vụ có hạn đã quá hạn (5,5%), nhiều nhất ở nhóm 3 và nhóm 5, mỗi nhóm 12. Trong các tỉnh, thành phố, nhiều nhất là A, B và C: mỗi nơi 9.',
      '45 of the 812 tasks with a due date are overdue (5.5%); group 3 and group 5 have the most: 12 each. Among provinces and cities, A, B and C have the most: 9 each.',
    ],
    [
      'too many ties to name',
      finding(5, 812, { agencies: [{ ...most(['A', 'B', 'C', 'D', 'E'], 1, 60), kind: 'ministry' }] }),
      '5 trong 812 nhiệm vụ có hạn đã quá hạn (0,6%). Trong các bộ, nơi nhiều nhất có 1 nhiệm vụ.',
      '5 of the 812 tasks with a due date are overdue (0.6%). No ministry has more than 1.',
    ],
    [
      'one overdue task',
      finding(1, 812, { group: most([3], 1, 90) }),
      '1 trong 812 nhiệm vụ có hạn đã quá hạn (0,1%), ở nhóm 3.',
      '1 of the 812 tasks with a due date is overdue (0.1%), in group 3.',
    ],
    [
      'all in one group',
      finding(4, 812, { group: most([3], 4, 90) }),
      '4 trong 812 nhiệm vụ có hạn đã quá hạn (0,5%), đều ở nhóm 3.',
      '4 of the 812 tasks with a due date are overdue (0.5%), all in group 3.',
    ],
    [
      'none',
      finding(0, 812),
      'Không nhiệm vụ nào trong 812 nhiệm vụ có hạn bị quá hạn.',
      'None of the 812 tasks with a due date is overdue.',
    ],
    [
      'all',
      finding(12, 12),
      'Cả 12 nhiệm vụ có hạn đều đã quá hạn.',
      'All 12 tasks with a due date are overdue.',
    ],
    ['no dates', finding(0, 0), 'Không có nhiệm vụ nào có hạn.', 'No task has a due date.'],
    [
      'one task, late',
      finding(1, 1),
      'Nhiệm vụ duy nhất có hạn đã quá hạn.',
      'The only task with a due date is overdue.',
    ],
    [
      'one task, in time',
      finding(0, 1),
      'Nhiệm vụ duy nhất có hạn không quá hạn.',
      'The only task with a due date is not overdue.',
    ],
  ])('%s', (_, said, vi, en) => {
    expect(overdueSentences(said, names('vi'), 'vi').map(plainText).join(' ')).toBe(vi);
    expect(overdueSentences(said, names('en'), 'en').map(plainText).join(' ')).toBe(en);
  });
});
