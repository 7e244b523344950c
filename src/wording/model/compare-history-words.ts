import type { ComparedSeries } from '../../portal/compare/compared-series.ts';
import { groupsOfUnit, ranksOf, type ComparedHistory } from '../../portal/compare/history.ts';
import { rankSpans } from '../../portal/rank-spans.ts';
import type { Lang } from '../../site/lang.ts';
import { fullStop } from '../case.ts';
import { comparePage } from '../pages/compare.ts';
import { spansPhrase } from '../sentences/rank-spans.ts';
import { formatTimeShort } from '../times.ts';

/**
 * What the lines of some units show in the newest stretch of comparable periods: the groups they were in where the
 * publisher advises against single ranks, else their best and lowest ranks.
 * @param labels of the units, in their order
 */
export function historyFinding(
  series: Pick<ComparedSeries, 'short'>,
  history: ComparedHistory,
  labels: readonly string[],
  lang: Lang,
): string {
  const clauses = history.units.map((_, unit) => {
    const said = history.ranking.lead === 'groups' ? groupsPhrase(history, unit, lang) : null;
    return `${labels[unit]!} – ${said ?? spansPhrase(spansOf(history, unit).slice(-1), lang)}`;
  });
  return fullStop(`${series.short[lang]}: ${clauses.join('; ')}`);
}

/** The ranks of each unit in every stretch of comparable periods. */
export function historySummary(history: ComparedHistory, labels: readonly string[], lang: Lang): string {
  return history.units
    .map((_, unit) => `${labels[unit]!}: ${spansPhrase(spansOf(history, unit), lang)}.`)
    .join(' ');
}

function spansOf(history: ComparedHistory, unit: number) {
  const periods = history.tables.map(({ period }) => period);
  return rankSpans({ periods, breaks: history.breaks }, ranksOf(history, unit));
}

/** «nhóm 1 (2022, 2023), nhóm 2 (2021)», of the newest stretch of comparable periods. */
function groupsPhrase(history: ComparedHistory, unit: number, lang: Lang): string {
  const w = comparePage[lang];
  const start = history.tables.findIndex(({ period }) => period === history.breaks.at(-1)?.beforePeriod);
  const points = groupsOfUnit(history, unit)
    .map((group, index) => ({ group, period: formatTimeShort(history.tables[index]!.period, lang), index }))
    .filter(({ index }) => index >= start);
  const byGroup = [...Map.groupBy(points, ({ group }) => group)].toSorted(
    ([a], [b]) => (a ?? Infinity) - (b ?? Infinity),
  );
  return byGroup
    .map(([group, own]) => {
      const periods = own.map(({ period }) => period).join(', ');
      return group === null ? `${w.noGroup} (${periods})` : w.groupIn(group, periods);
    })
    .join(', ');
}
