import { doneOf, type TaskCounts } from '../portal/counts-of-tasks.ts';
import type { ComparedResults } from '../portal/compare/compared-results.ts';
import { resultSources } from '../portal/compare/shown-sources.ts';
import type { Lang } from '../site/lang.ts';
import { agencyLabel } from '../wording/model/agency-words.ts';
import { formatNumber, formatRatio } from '../wording/numbers.ts';
import { comparePage } from '../wording/pages/compare.ts';
import { formatShare } from '../wording/shares.ts';
import { formatTimeShort } from '../wording/times.ts';
import type { CompareContext } from './compare-context.ts';
import { tableSourcesPart } from './compare-table-sources.ts';
import { element, tableFrame } from './element.ts';

/** The id of the part of the page about tasks. */
export const resultsAnchor = 'so-nhiem-vu';

/** «Nhiệm vụ của Nghị quyết 57, Quý III/2026». */
export function resultsTitle({ period }: ComparedResults, lang: Lang): string {
  return `${comparePage[lang].resultsTitle}, ${formatTimeShort(period, lang)}`;
}

/** «Đến 30/9/2026: Tỉnh Mẫu 01 hoàn thành 15/24 (62,5%), quá hạn 3; …». */
export function resultsFinding({ agencies, chosen, lang }: CompareContext, results: ComparedResults): string {
  const w = comparePage[lang];
  const clauses = chosen.map((id) => {
    const name = agencyLabel(agencies, id, lang);
    const found = results.byAgency.get(id);
    if (!found?.counts) return w.resultsMissing(name, found?.why?.[lang] ?? w.resultsNoRow);
    const { assigned, overdue } = found.counts;
    const done = doneOf(found.counts);
    const share = formatShare(done, assigned, lang);
    const text = `${formatRatio(done, assigned, lang)}${share === null ? '' : ` (${share})`}`;
    return w.resultsUnit(name, text, formatNumber(overdue, lang));
  });
  return w.resultsFinding(results.asOf, clauses.join('; '));
}

/** The tasks of Resolution 57, counted by state, a column for each agency. */
export function resultsSection(context: CompareContext, results: ComparedResults): HTMLElement {
  const { agencies, chosen, lang, links } = context;
  const w = comparePage[lang];
  const caption = w.resultsCaption(results.asOf, results.scope[lang]);
  const found = chosen.map((id) => results.byAgency.get(id));
  const cell = (key: keyof TaskCounts, index: number): HTMLElement => {
    const one = found[index];
    return one?.counts
      ? element('td', {}, formatNumber(one.counts[key], lang))
      : element('td', { class: 'lacking' }, one?.why?.[lang] ?? w.resultsNoRow);
  };
  const made = element(
    'table',
    { class: 'compare-history' },
    element('caption', {}, caption),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        element('th', { scope: 'col' }, w.measure),
        ...chosen.map((id) =>
          element(
            'th',
            { scope: 'col' },
            element('a', { href: links.agency(id) }, agencyLabel(agencies, id, lang)),
          ),
        ),
      ),
    ),
    element(
      'tbody',
      {},
      ...(Object.keys(w.counts) as (keyof TaskCounts)[]).map((key) =>
        element(
          'tr',
          {},
          element('th', { scope: 'row' }, w.counts[key]),
          ...chosen.map((_, index) => cell(key, index)),
        ),
      ),
    ),
  );
  return element(
    'section',
    {},
    element('h2', { id: resultsAnchor }, resultsTitle(results, lang)),
    element('p', { class: 'finding' }, resultsFinding(context, results)),
    tableFrame(caption, made),
    tableSourcesPart(context, resultSources(results, chosen)),
  );
}

/** Where results were looked for and not found, that is said; null where nobody looked. */
export function resultsSearched({ data, links, lang, asked }: CompareContext): HTMLElement | null {
  const w = comparePage[lang];
  if (data.resultsSearch === null || asked.series !== null) return null;
  return element(
    'section',
    {},
    element('h2', {}, w.resultsTitle),
    element(
      'p',
      {},
      `${w.resultsNone} `,
      element('a', { href: links.disclosureTracking(data.resultsSearch) }, w.searched),
    ),
  );
}
