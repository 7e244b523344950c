import { barCell } from '../charts/bar-cell.ts';
import { rangeCell } from '../charts/range-cell.ts';
import { sceneSvg } from '../charts/svg-scene.ts';
import type { ComparedSeries } from '../portal/compare/compared-series.ts';
import type { ComparedScores, ComparedUnit, Comparison } from '../portal/compare/comparison.ts';
import { sentenceStart } from '../wording/case.ts';
import { unitLabel } from '../wording/model/compare-names.ts';
import { tableName, unitPlace } from '../wording/model/compare-places.ts';
import { formatNumber } from '../wording/numbers.ts';
import { comparePage } from '../wording/pages/compare.ts';
import { gapPhrase } from '../wording/sentences/score-gap.ts';
import { formatTimeShort } from '../wording/times.ts';
import type { CompareContext } from './compare-context.ts';
import { element, fromMarkup, tableFrame } from './element.ts';

/** Places and scores in one ranking: a column for each unit, under each criterion the difference in words. */
export function criteriaTable(
  context: CompareContext,
  series: ComparedSeries,
  comparison: Comparison,
): HTMLElement {
  const { agencies, lang, links } = context;
  const { table, units, scores } = comparison;
  const w = comparePage[lang];
  const names = units.map(({ agency }) => unitLabel(agencies, agency, table.asOf, lang));
  const caption = w.scoresCaption(tableName(series, table, lang));
  const heads = units.map(({ agency }, index) =>
    element('th', { scope: 'col' }, element('a', { href: links.agency(agency) }, names[index]!)),
  );
  const places = rows(
    w.place,
    null,
    units.map((unit) => placeCell(comparison, unit, context)),
  );
  const bodies = scores.map((row) => {
    const note = [
      gapPhrase(row, names, table.ranking.precision, lang),
      breakNote(series, comparison, row.criterion, context),
    ].filter((text) => text !== '');
    const title = row.criterion === '' ? w.total : series.criteria.get(row.criterion)!.title[lang];
    return rows(
      title,
      note.join('; '),
      row.values.map((value) => scoreCell(comparison, row, value, context)),
    );
  });
  const columns = String(units.length);
  const made = element(
    'table',
    { class: 'compare-table' },
    element('caption', {}, caption),
    element('thead', {}, element('tr', {}, ...heads)),
    ...[places, ...bodies].map(({ title, note, cells }) =>
      element(
        'tbody',
        {},
        element(
          'tr',
          { class: 'criterion' },
          element(
            'th',
            { scope: 'rowgroup', colspan: columns },
            element(
              'span',
              { class: 'stay' },
              title,
              note ? element('small', { class: 'row-note' }, sentenceStart(note)) : null,
            ),
          ),
        ),
        element('tr', {}, ...cells),
      ),
    ),
  );
  const note = scores.length > 1 ? w.criteriaNote : w.noCriteria;
  return element('div', {}, tableFrame(caption, made), element('p', { class: 'small soft' }, note));
}

interface Rows {
  readonly title: string;
  readonly note: string | null;
  readonly cells: readonly HTMLElement[];
}

const rows = (title: string, note: string | null, cells: readonly HTMLElement[]): Rows => ({
  title,
  note,
  cells,
});

function placeCell({ table }: Comparison, unit: ComparedUnit, { lang }: CompareContext): HTMLElement {
  const { entry } = unit;
  const ranked = entry !== null && 'rank' in entry;
  const note = ranked && entry.note ? element('small', { class: 'row-note' }, entry.note[lang]) : null;
  return element(
    'td',
    { class: ranked ? null : 'lacking' },
    sentenceStart(unitPlace(table, unit, lang)),
    note,
  );
}

function scoreCell(
  { table }: Comparison,
  { range }: ComparedScores,
  value: number | null,
  { lang }: CompareContext,
): HTMLElement {
  const scene =
    value === null ? barCell({ value, min: 0, max: 1 }) : range ? rangeCell({ ...range, value }) : null;
  const bar =
    scene &&
    element(
      'span',
      { class: 'compare-bar' },
      fromMarkup(sceneSvg(scene, { kind: 'page', idPrefix: 'gach' })),
    );
  const text =
    value === null
      ? sentenceStart(comparePage[lang].noScore)
      : formatNumber(value, lang, { decimals: table.ranking.precision });
  return element('td', { class: value === null ? 'lacking' : null }, text, bar);
}

/** Said where the values of a criterion stop being comparable with the regime of the table. */
function breakNote(
  { criteria, tables, regimes }: ComparedSeries,
  { table }: Comparison,
  criterion: string,
  { lang }: CompareContext,
): string {
  const broken = criteria.get(criterion)?.breaks.includes(table.regime) === true;
  const before = regimes[0]?.id !== table.regime;
  const first = tables.find(({ regime }) => regime === table.regime);
  return broken && before && first
    ? comparePage[lang].criterionBreak(formatTimeShort(first.period, lang))
    : '';
}
