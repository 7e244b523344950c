import type { Lang } from '../../site/lang.ts';
import { formatNumber } from '../numbers.ts';

/** How any weights are brought back to the sum of the published ones. */
export function scaleNote(sum: number, lang: Lang): string {
  const total = formatNumber(sum, lang);
  return lang === 'vi'
    ? `Chỉ tỷ lệ giữa các trọng số là quan trọng: khi tính, tổng trọng số được đưa về đúng tổng đã công bố (${total}), nên điểm thử vẫn theo thang điểm cũ.`
    : `Only the proportions of the weights count: to compute, their sum is brought back to the published sum (${total}), so that trial scores stay on the published scale.`;
}
