import { describe, expect, it } from 'vitest';
import type { TrialRow } from '../../portal/what-if.ts';
import type { Move, TrialChanges } from '../../portal/what-if-changes.ts';
import { changesStatement, followedInShort, followedStatement, intervalNote } from './what-if-changes.ts';

const move = (name: string, from: number, to: number) =>
  ({ agency: { name: { vi: name, en: name } }, from, to }) as Move;
const changes: TrialChanges = {
  count: 61,
  moved: 40,
  movedFar: 12,
  far: 5,
  regrouped: 9,
  farthest: [move('An Giang', 20, 11)],
};

describe('what other weights change, in words', () => {
  it.each<[Partial<TrialChanges>, string, string]>([
    [
      {},
      'Với trọng số này, 9 trong 61 nơi đổi nhóm, 12 nơi đổi từ 5 bậc trở lên; đổi nhiều nhất: An Giang từ hạng 20 lên hạng 11.',
      'With these weights, 9 of 61 change group, 12 move by 5 places or more; biggest move: An Giang from rank 20 up to 11.',
    ],
    [
      { movedFar: 0, regrouped: null, moved: 1, farthest: [move('Huế', 3, 4)] },
      'Với trọng số này, 1 trong 61 nơi đổi hạng; đổi nhiều nhất: Huế từ hạng 3 xuống hạng 4.',
      'With these weights, 1 of 61 changes rank; biggest move: Huế from rank 3 down to 4.',
    ],
    [
      { farthest: [1, 2, 3, 4].map((rank) => move(`T${rank}`, rank, rank + 6)) },
      'Với trọng số này, 9 trong 61 nơi đổi nhóm, 12 nơi đổi từ 5 bậc trở lên; đổi nhiều nhất: 4 nơi, 6 bậc.',
      'With these weights, 9 of 61 change group, 12 move by 5 places or more; biggest move: 4, by 6 places.',
    ],
    [
      { regrouped: 0, movedFar: 1 },
      'Với trọng số này, không nơi nào trong 61 nơi đổi nhóm, 1 nơi đổi từ 5 bậc trở lên; đổi nhiều nhất: An Giang từ hạng 20 lên hạng 11.',
      'With these weights, none of 61 changes group, 1 moves by 5 places or more; biggest move: An Giang from rank 20 up to 11.',
    ],
    [
      { moved: 0, movedFar: 0, regrouped: 0, farthest: [] },
      'Với trọng số này, không nơi nào trong 61 nơi đổi hạng.',
      'With these weights, none of 61 changes rank.',
    ],
  ])('%j', (given, vi, en) => {
    expect(changesStatement({ ...changes, ...given }, 'vi')).toBe(vi);
    expect(changesStatement({ ...changes, ...given }, 'en')).toBe(en);
  });

  it('follows an agency', () => {
    const row = { agency: { name: { vi: 'An Giang' }, rank: 20, group: 2 }, rank: 11, group: 1 } as TrialRow;
    expect(followedStatement(row, 61, 'vi')).toBe('An Giang: hạng thử 11/61 (nhóm 1), hạng gốc 20 (nhóm 2)');
    expect(followedInShort(row, 'vi')).toBe('An Giang: 20 → 11');
  });

  it('says how far the published rank hangs on the weights, and what that is not', () => {
    expect(intervalNote({ best: 7, worst: 11 }, 'vi')).toBe(
      'Nếu mọi trọng số đã công bố thay đổi trong khoảng ±25% (2.000 lần thử, bỏ 5% ở mỗi đầu), nơi này ở từ hạng 7 đến hạng 11; đó không phải sai số đo.',
    );
    expect(intervalNote({ best: 7, worst: 7 }, 'en')).toContain(
      'it stays at rank 7; this is not a margin of error.',
    );
  });
});
