import { describe, expect, it } from 'vitest';
import { count, names } from '../../../tests/support/counted.ts';
import type { Mover, RankingMoved, RankingMovement } from '../../portal/finding-movement.ts';
import { movementSentences } from './quarter-movement.ts';
import { plainText } from './quarter-pieces.ts';

const mover = (agencies: readonly string[], from: number, to: number): Mover => ({
  agencies,
  by: count(Math.abs(to - from)),
  from: agencies.length === 1 ? count(from) : null,
  to: agencies.length === 1 ? count(to) : null,
});

const moved = (parts: Partial<RankingMovement>): RankingMovement => ({
  before: '2026-Q2',
  kinds: ['province'],
  comparable: count(30),
  moved: count(10),
  median: count(2),
  rise: mover(['A'], 19, 3),
  fall: mover(['B'], 4, 5),
  overlapping: null,
  ...parts,
});

const say = (rankings: readonly RankingMoved[], lang: 'vi' | 'en'): string =>
  movementSentences({ kind: 'movement', rankings }, names(lang), lang).map(plainText).join(' ');

const vi = 'Hạng của 30 tỉnh, thành phố có hạng ở cả kỳ này và Quý II/2026: ';
const en = 'Ranks of the 30 provinces and cities ranked both now and in Q2 2026: ';
const both =
  'lên nhiều nhất là A (16 bậc, từ hạng 19 lên 3); xuống nhiều nhất là B (1 bậc, từ hạng 4 xuống 5)';
const bothEn =
  'A moved up the most (16 places, from rank 19 to 3); B moved down the most (1 place, from rank 4 to 5)';

describe('movementSentences', () => {
  it.each<[string, Partial<RankingMovement>, string, string]>([
    [
      'some moves within the intervals',
      { overlapping: count(6) },
      `${vi}${both}; một nửa đổi từ 2 bậc trở lên. Trong 10 nơi đổi hạng, 6 nơi có khoảng thứ hạng của hai kỳ chồng lên nhau: mức đổi đó có thể chỉ do cách đặt trọng số.`,
      `${en}${bothEn}; half of them moved by 2 places or more. Of the 10 that moved, 6 have rank intervals that overlap in the two periods: the choice of weights alone may account for those moves.`,
    ],
    [
      'every move within them, half unmoved',
      { overlapping: count(10), median: count(0) },
      `${vi}${both}; hơn một nửa giữ nguyên hạng. Cả 10 nơi đổi hạng đều có khoảng thứ hạng của hai kỳ chồng lên nhau: mức đổi đó có thể chỉ do cách đặt trọng số.`,
      `${en}${bothEn}; more than half kept their rank. All 10 that moved have rank intervals that overlap in the two periods: the choice of weights alone may account for those moves.`,
    ],
    [
      'none within them',
      { overlapping: count(0) },
      `${vi}${both}; một nửa đổi từ 2 bậc trở lên. Không nơi nào trong 10 nơi đổi hạng có khoảng thứ hạng của hai kỳ chồng lên nhau.`,
      `${en}${bothEn}; half of them moved by 2 places or more. None of the 10 that moved has rank intervals that overlap in the two periods.`,
    ],
    [
      'a tie that broke: one moved, within its interval',
      { moved: count(1), median: count(0), rise: null, overlapping: count(1) },
      `${vi}xuống nhiều nhất là B (1 bậc, từ hạng 4 xuống 5); hơn một nửa giữ nguyên hạng. Nơi duy nhất đổi hạng có khoảng thứ hạng của hai kỳ chồng lên nhau: mức đổi đó có thể chỉ do cách đặt trọng số.`,
      `${en}B moved down the most (1 place, from rank 4 to 5); more than half kept their rank. The only one that moved has rank intervals that overlap in the two periods: the choice of weights alone may account for that move.`,
    ],
    [
      'ties and too many to name',
      { rise: mover(['A', 'C'], 4, 2), fall: mover(['B', 'D', 'E', 'F', 'G'], 1, 2), median: count(1) },
      `${vi}lên nhiều nhất là A và C (mỗi nơi 2 bậc); không nơi nào xuống quá 1 bậc; một nửa đổi từ 1 bậc trở lên.`,
      `${en}A and C moved up the most (2 places each); none moved down by more than 1 place; half of them moved by 1 place or more.`,
    ],
    [
      'nobody moved',
      { moved: count(0), rise: null, fall: null, median: count(0), overlapping: count(0) },
      `${vi}không nơi nào đổi hạng.`,
      `${en}no rank changed.`,
    ],
  ])('%s', (_, parts, inVietnamese, inEnglish) => {
    expect(say([moved(parts)], 'vi')).toBe(inVietnamese);
    expect(say([moved(parts)], 'en')).toBe(inEnglish);
  });

  it('a break in between, said once for rankings that it stops alike', () => {
    const why = { vi: 'Tách một tiêu chí.', en: 'One criterion was split.' };
    const still = { before: '2026-Q2', reason: 'break', why } as const;
    const rankings = [
      { ...still, kinds: ['ministry', 'government-agency'] as const },
      { ...still, kinds: ['province'] as const },
    ];
    expect(say(rankings, 'vi')).toBe(
      'Hạng của các bộ, ngành và các tỉnh, thành phố không so với Quý II/2026 vì cách tính đã đổi: tách một tiêu chí.',
    );
    expect(say(rankings, 'en')).toBe(
      'Ranks of ministries and agencies and of provinces and cities are not compared with Q2 2026, since the method changed: one criterion was split.',
    );
  });

  it.each([
    [
      'first',
      null,
      'Đây là kỳ đầu xếp hạng các bộ nên chưa có thay đổi thứ hạng.',
      'This is the first ranking of ministries, so nobody has moved yet.',
    ],
    [
      'partial',
      '2026-Q2',
      'Hạng của các bộ không so với Quý II/2026 vì một trong hai kỳ mới có một phần thứ hạng.',
      'Ranks of ministries are not compared with Q2 2026, since one of the two periods has only part of the ranks.',
    ],
    [
      'few',
      '2026-Q2',
      'Hạng của các bộ không so với Quý II/2026 vì có ít hơn hai nơi được xếp ở cả hai kỳ.',
      'Ranks of ministries are not compared with Q2 2026, since fewer than two are ranked in both periods.',
    ],
  ] as const)('no movement: %s', (reason, before, inVietnamese, inEnglish) => {
    const rankings = [{ before, reason, why: null, kinds: ['ministry'] as const }];
    expect(say(rankings, 'vi')).toBe(inVietnamese);
    expect(say(rankings, 'en')).toBe(inEnglish);
  });
});
