import type { RankInterval } from '../../portal/rank-interval.ts';
import type { Lang } from '../../site/lang.ts';
import { formatNumber, ordinal } from '../numbers.ts';

/** «Từ hạng 3 đến hạng 7 khi trọng số thay đổi; không phải sai số.» */
export function intervalStatement({ best, worst }: RankInterval, lang: Lang): string {
  if (lang === 'vi') {
    const ranks =
      best === worst
        ? `Vẫn hạng ${formatNumber(best, lang)}`
        : `Từ hạng ${formatNumber(best, lang)} đến hạng ${formatNumber(worst, lang)}`;
    return `${ranks} khi trọng số thay đổi; không phải sai số.`;
  }
  const ranks = best === worst ? `Still ${ordinal(best)}` : `Between ${ordinal(best)} and ${ordinal(worst)}`;
  return `${ranks} when the weights vary; this is not sampling error.`;
}
