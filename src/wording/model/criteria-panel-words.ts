import type { CriterionHistories } from '../../portal/criterion-history.ts';
import { medianChanges } from '../../portal/criterion-history.ts';
import { spreadsOf, type CriterionScores } from '../../portal/criterion-spread.ts';
import type { RankingTable } from '../../portal/ranking-table.ts';
import type { Lang } from '../../site/lang.ts';
import { criteriaPanelsWords } from '../pages/criteria-panels.ts';
import { formatTimeShort } from '../times.ts';
import { scoreText } from './ranking-words.ts';

/** Which criteria spread most and least; where that cannot be said, what the panels show. */
export function criteriaFinding(
  table: RankingTable,
  criteria: readonly CriterionScores[],
  lang: Lang,
): string {
  const w = criteriaPanelsWords[lang];
  const spreads = spreadsOf(criteria);
  if (!spreads) return w.findingPlain(criteria.length);
  const { widest, narrowest } = spreads;
  return w.finding(
    widest.criterion.title[lang],
    scoreText(table, widest.range.lowest, lang),
    scoreText(table, widest.range.highest, lang),
    narrowest.criterion.title[lang],
  );
}

/** Lowest, median and highest of each criterion. */
export function criteriaSummary(
  table: RankingTable,
  criteria: readonly CriterionScores[],
  lang: Lang,
): string {
  const w = criteriaPanelsWords[lang];
  const text = (value: number): string => scoreText(table, value, lang);
  const panels = criteria.map(({ criterion: { title }, range }) =>
    range === null
      ? `${title[lang]}: ${w.missing}`
      : w.panelSummary(title[lang], text(range.lowest), text(range.middle), text(range.highest)),
  );
  return w.summary(panels.join('; '));
}

/** How many medians rose and fell between the two newest periods. */
export function criteriaLinesFinding(histories: CriterionHistories, decimals: number, lang: Lang): string {
  const w = criteriaPanelsWords[lang];
  const { comparable, risen, fallen } = medianChanges(histories, decimals);
  const [from, to] = histories.periods.slice(-2).map((period) => formatTimeShort(period, lang));
  return comparable === 0 || from === undefined || to === undefined
    ? w.linesPlain
    : w.linesFinding(from, to, risen, fallen, comparable);
}
