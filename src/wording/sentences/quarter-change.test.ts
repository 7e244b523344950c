import { describe, expect, it } from 'vitest';
import { count, names } from '../../../tests/support/counted.ts';
import type { BetterAndWorse, ChangeFinding, LargestChange } from '../../portal/finding-change.ts';
import { changeSentences } from './quarter-change.ts';
import { plainText } from './quarter-pieces.ts';

const change = <Key>(keys: readonly Key[], from: number, to: number): LargestChange<Key> => ({
  keys,
  by: count(Math.abs(to - from)),
  from: keys.length === 1 ? count(from) : null,
  to: keys.length === 1 ? count(to) : null,
});

const still = { fell: null, rose: null };

const finding = (
  groups: BetterAndWorse<number>,
  agencies: ChangeFinding['agencies'] = [],
): ChangeFinding => ({ kind: 'change', before: '2026-Q2', groups, agencies });

const vi = 'Nhiệm vụ quá hạn so với Quý II/2026, xét những nơi có số liệu ở cả hai quý: ';
const en = 'Overdue tasks compared with Q2 2026, among those with numbers in both quarters: ';

describe('changeSentences', () => {
  it.each<[string, ChangeFinding, string, string]>([
    [
      'a fall and a rise, and agencies that stayed',
      finding({ fell: change([2], 14, 9), rose: change([5], 3, 8) }, [{ ...still, kind: 'ministry' }]),
      `${vi}giảm nhiều nhất ở nhóm 2, từ 14 còn 9; tăng nhiều nhất ở nhóm 5, từ 3 lên 8. Trong các bộ: không nơi nào thay đổi.`,
      `${en}largest fall in group 2, from 14 to 9; largest rise in group 5, from 3 to 8. Among ministries: no change anywhere.`,
    ],
    [
      'ties among groups and among agencies',
      finding({ fell: change([2, 3], 5, 4), rose: null }, [
        { fell: null, rose: change(['A', 'B'], 1, 3), kind: 'province' },
      ]),
      `${vi}giảm nhiều nhất ở nhóm 2 và nhóm 3, mỗi nhóm 1; không nhóm nào tăng. Trong các tỉnh, thành phố: không nơi nào giảm; tăng nhiều nhất ở A và B, mỗi nơi 2.`,
      `${en}largest fall in group 2 and group 3, by 1 each; no rise anywhere. Among provinces and cities: no fall anywhere; largest rise at A and B, by 2 each.`,
    ],
    [
      'too many to name',
      finding(still, [
        { fell: change(['A', 'B', 'C', 'D', 'E'], 1, 0), rose: change(['F'], 0, 1), kind: 'ministry' },
      ]),
      `${vi}không nhóm nào thay đổi. Trong các bộ: không nơi nào giảm quá 1; tăng nhiều nhất ở F, từ 0 lên 1.`,
      `${en}no change anywhere. Among ministries: none fell by more than 1; largest rise at F, from 0 to 1.`,
    ],
    [
      'nobody at all',
      finding(still, [{ ...still, kind: 'ministry' }]),
      `${vi}không nhóm nào, không nơi nào thay đổi.`,
      `${en}no group and no agency changed.`,
    ],
  ])('%s', (_, said, inVietnamese, inEnglish) => {
    expect(changeSentences(said, names('vi'), 'vi').map(plainText).join(' ')).toBe(inVietnamese);
    expect(changeSentences(said, names('en'), 'en').map(plainText).join(' ')).toBe(inEnglish);
  });
});
