import type { Identities } from '../portal/agencies.ts';
import { mostCompared, type CompareChoice } from '../portal/compare/choice.ts';
import type { CompareData } from '../portal/compare/compare-file.ts';
import { comparedPeriodsOf } from '../portal/compare/comparisons.ts';
import { periodToAddress } from '../site/period-address.ts';
import type { CompareQuery } from '../site/compare-query.ts';
import type { Lang } from '../site/lang.ts';
import { agencyLabel } from '../wording/model/agency-words.ts';
import { comparePage } from '../wording/pages/compare.ts';
import { joinList } from '../wording/sentences/lists.ts';

/** The period and the series that can be shown, and all of the address that cannot, in words. */
export function askedProblems(
  identities: Identities,
  { chosen, unknown, otherKind, cut }: CompareChoice,
  query: CompareQuery,
  data: CompareData | null,
  lang: Lang,
): { readonly asked: Pick<CompareQuery, 'period' | 'series'>; readonly problems: readonly string[] } {
  const w = comparePage[lang];
  const names = (agencies: readonly { readonly id: string }[]): string =>
    joinList(
      agencies.map(({ id }) => agencyLabel(identities, id, lang)),
      lang,
    );
  const seriesKnown = !data || query.series === null || hasSeries(data, query.series);
  const periodKnown = !data || query.period === null || comparedPeriodsOf(data).includes(query.period);
  const problems = [
    unknown.length > 0 ? w.unknownIds(unknown.join(', ')) : null,
    otherKind.length > 0 ? w.otherKind(names(otherKind), names(chosen.slice(0, 1))) : null,
    cut.length > 0 ? w.cut(names(cut), mostCompared) : null,
    seriesKnown ? null : w.unknownSeries(query.series),
    periodKnown ? null : w.unknownPeriod(periodToAddress(query.period)),
  ].filter((problem) => problem !== null);
  const asked = {
    series: seriesKnown ? query.series : null,
    period: periodKnown ? query.period : null,
  };
  return { asked, problems };
}

function hasSeries({ series, results }: CompareData, wanted: string): boolean {
  return series.some(({ id }) => id === wanted) || results.some((one) => one.series === wanted);
}
