import { compareAll } from '../portal/compare/comparisons.ts';
import { resultsToCompare } from '../portal/compare/compared-results.ts';
import { whoIsWho } from '../wording/model/compare-names.ts';
import { comparisonFinding, tableName } from '../wording/model/compare-places.ts';
import { comparePage } from '../wording/pages/compare.ts';
import { formatTimeShort } from '../wording/times.ts';
import type { CompareContext } from './compare-context.ts';
import {
  resultsAnchor,
  resultsFinding,
  resultsSearched,
  resultsSection,
  resultsTitle,
} from './compare-results.ts';
import { rankingAnchor, seriesSection } from './compare-series.ts';
import { sourcesSection } from './compare-sources.ts';
import { takeAway } from './compare-take-away.ts';
import { element } from './element.ts';
import { printAddressesOnce } from './source-list.ts';

/** Everything that is shown of some agencies: findings first, who is who, then series by series, tasks, sources. */
export function compareView(context: CompareContext): readonly Node[] {
  const { agencies, data, chosen, asked, lang, names } = context;
  const w = comparePage[lang];
  const { shown, otherPeriods } = compareAll(agencies, data, chosen, asked);
  const results =
    asked.series === null || data.results.some(({ series }) => series === asked.series)
      ? resultsToCompare(data.results, asked.period, chosen)
      : null;
  const compared = shown.flatMap(({ rankings }) => rankings.map(({ comparison }) => comparison));
  const findings = shown.flatMap(({ series, rankings }) =>
    rankings.map(({ comparison }) => {
      const href = `#${rankingAnchor(series, comparison.table)}`;
      const name = element('a', { href }, tableName(series, comparison.table, lang));
      return element('li', {}, name, `: ${comparisonFinding(agencies, comparison, lang)}`);
    }),
  );
  const several = shown
    .filter(({ rankings }) => rankings.length > 1)
    .map(({ series, period, rankings }) => {
      const titles = rankings.map(({ comparison }) => comparison.table.ranking.title[lang]);
      return w.severalTables(`${series.short[lang]} ${formatTimeShort(period, lang)}`, titles.join('; '));
    });
  const told =
    results &&
    element(
      'li',
      {},
      element('a', { href: `#${resultsAnchor}` }, resultsTitle(results, lang)),
      `. ${resultsFinding(context, results)}`,
    );
  const who = [...whoIsWho(agencies, compared, chosen, lang), ...several];
  const absent = otherPeriods.map(({ short }) =>
    element('p', { class: 'soft' }, w.otherPeriods(short[lang], formatTimeShort(asked.period!, lang))),
  );
  if (findings.length === 0 && !told) {
    return [element('div', { 'data-compared': '' }, element('p', {}, w.nothing(names)), ...absent)];
  }
  const view = element(
    'div',
    { class: 'compared', 'data-compared': '' },
    element('h2', {}, names),
    element('ul', { class: 'compare-findings' }, ...findings, told),
    ...(who.length === 0
      ? []
      : [element('div', { class: 'note caution' }, ...who.map((text) => element('p', {}, text)))]),
    ...absent,
    takeAway(context, shown, results),
    ...shown.map((one) => seriesSection(context, one)),
    results ? resultsSection(context, results) : resultsSearched(context),
    sourcesSection(context, shown, results),
  );
  printAddressesOnce(view);
  return [view];
}
