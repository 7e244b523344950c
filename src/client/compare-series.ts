import type { ComparedSeries, ComparedTable } from '../portal/compare/compared-series.ts';
import type { SeriesComparison } from '../portal/compare/comparisons.ts';
import { shownSources } from '../portal/compare/shown-sources.ts';
import { comparePage } from '../wording/pages/compare.ts';
import { formatTimeShort } from '../wording/times.ts';
import type { CompareContext } from './compare-context.ts';
import { criteriaTable } from './compare-criteria.ts';
import { historyFigure } from './compare-history.ts';
import { tableSourcesPart } from './compare-table-sources.ts';
import { element } from './element.ts';

/** The id of the part of the page about one ranking. */
export function rankingAnchor({ id }: Pick<ComparedSeries, 'id'>, { ranking }: ComparedTable): string {
  return `so-${id}-${ranking.id}`;
}

/** One series: its caution, and for each ranking of the period the scores, the ranks over time, their sources. */
export function seriesSection(
  context: CompareContext,
  { series, period, rankings }: SeriesComparison,
): HTMLElement {
  const { lang } = context;
  const w = comparePage[lang];
  const [caution] = series.cautions;
  return element(
    'section',
    {},
    element('h2', {}, `${series.short[lang]} ${formatTimeShort(period, lang)}`),
    element('p', { class: 'soft' }, series.title[lang]),
    caution ? element('p', { class: 'note caution' }, caution[lang]) : null,
    ...rankings.flatMap(({ comparison, history }) => {
      const { table } = comparison;
      return [
        element('h3', { id: rankingAnchor(series, table) }, table.ranking.title[lang]),
        element(
          'p',
          { class: 'soft' },
          [w.population(table.ranked.length, table.size, table.asOf), table.note?.[lang]]
            .filter((text) => text !== undefined)
            .join(' '),
        ),
        criteriaTable(context, series, comparison),
        historyFigure(context, series, history),
        tableSourcesPart(context, shownSources(comparison, history)),
      ].filter((part) => part !== null);
    }),
  );
}
