import type { Lang } from '../../site/lang.ts';
import { formatPercent } from '../numbers.ts';
import { formatShare } from '../shares.ts';

interface Shared {
  readonly value: number | null;
  readonly denominator?: number | null | undefined;
  readonly printedShare?: number | null | undefined;
}

/**
 * The share in brackets: what the two numbers give, and what the source gives where it reads differently: «46,7%,
 * nguồn ghi 47%», «nguồn ghi 8%», `null` for neither.
 */
export function shareNote({ value, denominator, printedShare }: Shared, lang: Lang): string | null {
  const computed =
    value === null || denominator == null || value < 0 ? null : formatShare(value, denominator, lang);
  const printed = printedShare == null ? null : formatPercent(printedShare, lang);
  const source = printed && `${lang === 'vi' ? 'nguồn ghi' : 'the source gives'} ${printed}`;
  if (computed === null) return source;
  if (source === null || printed === computed) return computed;
  return `${computed}, ${source}`;
}
