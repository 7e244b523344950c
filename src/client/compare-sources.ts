import type { ComparedResults } from '../portal/compare/compared-results.ts';
import type { SeriesComparison } from '../portal/compare/comparisons.ts';
import { lowerFirst } from '../wording/case.ts';
import { agencyTitle } from '../wording/model/agency-words.ts';
import { comparePage } from '../wording/pages/compare.ts';
import { formatTimeShort } from '../wording/times.ts';
import { releaseWords } from '../wording/words/release-words.ts';
import type { CompareContext } from './compare-context.ts';
import { resultsTitle } from './compare-results.ts';
import { element } from './element.ts';

/** Whence the numbers are: the page of each ranking with version and status, and that of each unit. */
export function sourcesSection(
  { agencies, chosen, lang, links }: CompareContext,
  shown: readonly SeriesComparison[],
  results: ComparedResults | null,
): HTMLElement {
  const w = comparePage[lang];
  const units = shown.flatMap(({ rankings }) => rankings.flatMap(({ comparison }) => comparison.units));
  const ids = [...new Set([...chosen, ...units.map(({ agency }) => agency)])];
  const pages = ids.map((id) =>
    element(
      'li',
      {},
      element('a', { href: links.agency(id) }, agencyTitle(agencies, agencies.agencies.get(id)!, lang)),
    ),
  );
  const rankings = shown.map(({ series, period, rankings: [first] }) => {
    const { version, status } = first!.comparison.table;
    const words = releaseWords[lang];
    const text = w.release(series.short[lang], formatTimeShort(period, lang));
    return element(
      'li',
      {},
      element('a', { href: links.rankingPeriod(series.id, period) }, text),
      ` (${lowerFirst(words.version)} ${version}, ${words.status[status]}). ${w.owner(series.owner[lang])}`,
    );
  });
  const quarter =
    results &&
    element(
      'li',
      {},
      element('a', { href: links.release(results.series, results.period) }, resultsTitle(results, lang)),
    );
  return element(
    'section',
    {},
    element('h2', {}, w.sources),
    element('ul', {}, ...rankings, quarter),
    element('h3', {}, w.ownPages),
    element('ul', { class: 'name-columns' }, ...pages),
  );
}
