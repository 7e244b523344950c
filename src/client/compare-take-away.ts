import type { ComparedResults } from '../portal/compare/compared-results.ts';
import { comparisonColumns, comparisonRows } from '../portal/compare/comparison-rows.ts';
import type { SeriesComparison } from '../portal/compare/comparisons.ts';
import { writeCompareQuery } from '../site/compare-query.ts';
import { withMarkColumns } from '../site/marks.ts';
import { unitPlaceCell } from '../wording/model/compare-places.ts';
import { outOf } from '../wording/model/rank-place.ts';
import { csvLines } from '../wording/csv-lines.ts';
import { comparePage } from '../wording/pages/compare.ts';
import type { CompareContext } from './compare-context.ts';
import { element } from './element.ts';
import { saveCsv } from './save-csv.ts';

/** The address of a comparison to send, and what it shows as a file. */
export function takeAway(
  context: CompareContext,
  shown: readonly SeriesComparison[],
  results: ComparedResults | null,
): HTMLElement {
  const { chosen, asked, links, lang } = context;
  const w = comparePage[lang];
  const address = links.absolute(links.compare({ agencies: chosen, ...asked }));
  const said = element('span', { role: 'status', class: 'soft' });
  const copy = element('button', { type: 'button' }, w.copyLink);
  copy.addEventListener('click', () => {
    // Only pages of a secure origin may write to the clipboard.
    const copying =
      (navigator.clipboard as Clipboard | undefined)?.writeText(address) ?? Promise.reject(new Error());
    copying.then(
      () => (said.textContent = w.copied),
      () => (said.textContent = w.notCopied),
    );
  });
  const download = element('button', { type: 'button' }, w.download);
  download.addEventListener('click', () => saveCsv(fileName(context), csvOf(context, shown, results)));
  return element(
    'div',
    { class: 'take-away' },
    element('p', { class: 'buttons' }, copy, download, said),
    element('p', { class: 'small soft' }, `${w.address}: `, element('a', { href: address }, address)),
  );
}

function csvOf(
  { agencies, chosen, lang }: CompareContext,
  shown: readonly SeriesComparison[],
  results: ComparedResults | null,
): string {
  const w = comparePage[lang];
  const rows = comparisonRows(agencies, shown, results, chosen, {
    lang,
    rank: w.place,
    total: w.total,
    counts: w.counts,
    outOf,
    why: (table, unit) => unitPlaceCell(table, unit, lang),
  });
  const lines = [
    [...comparisonColumns],
    ...rows.map((row) => comparisonColumns.map((column) => row[column])),
  ];
  return csvLines(withMarkColumns(lines, agencies.marks));
}

/** «so-sanh-hue-da-nang-2024.csv». */
function fileName({ chosen, asked }: CompareContext): string {
  const query = writeCompareQuery({ agencies: [], ...asked });
  const rest = query.replace(/[?&]\w+=/g, '-');
  return `so-sanh-${chosen.join('-')}${rest}.csv`;
}
