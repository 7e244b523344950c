import type { RankSpan } from '../../portal/rank-spans.ts';
import type { Lang } from '../../site/lang.ts';
import { rankingsWords } from '../pages/rankings.ts';
import { formatTimeShort } from '../times.ts';

/** Ranks over periods in words, one clause for each stretch of comparable periods: «2021–2024: cao nhất hạng 5 …». */
export function spansPhrase(spans: readonly RankSpan[], lang: Lang): string {
  const w = rankingsWords[lang];
  const time = (period: string): string => formatTimeShort(period, lang);
  const clauses = spans.map(({ from, to, best, worst, unranked }) => {
    const span = from === to ? time(from) : `${time(from)}–${time(to)}`;
    if (!best || !worst) return `${span}: ${w.spanNone}`;
    const said =
      best.rank === worst.rank
        ? w.spanOne(best.rank)
        : w.spanRange(best.rank, time(best.period), worst.rank, time(worst.period));
    return `${span}: ${said}${unranked.length > 0 ? ` (${w.spanUnranked(unranked.map(time).join(', '))})` : ''}`;
  });
  return clauses.join('; ');
}
