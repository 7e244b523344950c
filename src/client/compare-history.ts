import { rankLines } from '../charts/rank-lines.ts';
import { svgPair } from '../charts/svg-pair.ts';
import { sceneSvg } from '../charts/svg-scene.ts';
import type { ComparedSeries } from '../portal/compare/compared-series.ts';
import { isDrawable, ranksOf, type ComparedHistory } from '../portal/compare/history.ts';
import { markLine } from '../site/marks.ts';
import { historyFinding, historySummary } from '../wording/model/compare-history-words.ts';
import { unitLabel } from '../wording/model/compare-names.ts';
import { unitPlaceCell } from '../wording/model/compare-places.ts';
import { comparePage } from '../wording/pages/compare.ts';
import { breakStatement } from '../wording/sentences/movement.ts';
import { formatTimeShort } from '../wording/times.ts';
import type { CompareContext } from './compare-context.ts';
import { element, fromMarkup, tableFrame } from './element.ts';

/** The ranks of the units over the periods of one ranking, drawn and as a table; null where there is one period. */
export function historyFigure(
  context: CompareContext,
  series: ComparedSeries,
  history: ComparedHistory,
): HTMLElement | null {
  const { lang } = context;
  const w = comparePage[lang];
  if (history.tables.length < 2) return null;
  const name = `${series.short[lang]}, ${history.ranking.title[lang]}`;
  const caption = w.historyCaption(name);
  const labels = labelsOf(context, history);
  const whole = history.tables.every(({ complete }) => complete);
  return element(
    'figure',
    { class: 'compare-figure' },
    element('p', { class: 'finding' }, whole ? historyFinding(series, history, labels, lang) : caption),
    isDrawable(history) ? fromMarkup(svgOf(context, series, history, labels, caption)) : null,
    // Of a table of which only part was found it cannot be said who was best or lowest when.
    whole ? element('p', { class: 'summary' }, historySummary(history, labels, lang)) : null,
    tableFrame(caption, historyTable(context, series, history, labels)),
    element('figcaption', {}, element('p', {}, w.historyNote)),
  );
}

function labelsOf({ agencies, lang }: CompareContext, { units, tables }: ComparedHistory): readonly string[] {
  return units.map((unit) => unitLabel(agencies, unit, tables.at(-1)!.asOf, lang));
}

function svgOf(
  { agencies, lang }: CompareContext,
  series: ComparedSeries,
  history: ComparedHistory,
  labels: readonly string[],
  title: string,
): string {
  const w = comparePage[lang];
  const shown = new Set(history.units);
  const whole = history.tables.every(({ complete }) => complete);
  const others = [...new Set(history.tables.flatMap(({ ranked }) => ranked.map(({ agency }) => agency)))];
  const ground = (whole ? others : [])
    .filter((id) => !shown.has(id))
    .map((id) => ({
      id,
      label: '',
      ranks: history.tables.map(({ ranked }) => ranked.find(({ agency }) => agency === id)?.rank ?? null),
      highlighted: false,
    }));
  const lines = history.units.map((id, unit) => ({
    id,
    label: labels[unit]!,
    ranks: ranksOf(history, unit),
    highlighted: true,
  }));
  const data = {
    periods: history.tables.map(({ period }) => ({ id: period, label: formatTimeShort(period, lang) })),
    breaks: history.breaks.map(({ beforePeriod, regime }) => ({ beforePeriod, label: regime[lang] })),
    lines: [...lines, ...ground],
    worst: history.worst,
    ground: 'plain' as const,
  };
  const words = {
    title,
    description: w.historyNote,
    rank: w.rankAxis,
    notRanked: w.notRankedOrFound,
    point: (name: string, period: string, rank: number | null) =>
      rank === null ? w.pointMissing(name, period) : w.point(name, period, rank),
  };
  return svgPair({
    draw: (width) => ({ ...rankLines(data, width, words), watermark: markLine(agencies.marks) }),
    idPrefix: `duong-${series.id}-${history.ranking.id}`,
    write: sceneSvg,
  });
}

/** Newest first; a row of its own where ranks stop being comparable. */
function historyTable(
  { lang, links }: CompareContext,
  series: ComparedSeries,
  history: ComparedHistory,
  labels: readonly string[],
): HTMLTableElement {
  const w = comparePage[lang];
  const head = element(
    'tr',
    {},
    element('th', { scope: 'col' }, w.periodHead),
    ...labels.map((label) => element('th', { scope: 'col' }, label)),
  );
  const rows = history.tables.flatMap((table, index) => {
    const { period } = table;
    const href = links.rankingPeriod(series.id, period, history.ranking.id);
    const cells = history.cells[index]!.map((unit) =>
      unit
        ? element(
            'td',
            { class: unit.entry && 'rank' in unit.entry ? null : 'lacking' },
            unitPlaceCell(table, unit, lang),
          )
        : element('td', { class: 'lacking' }, w.notInPopulation),
    );
    const row = element(
      'tr',
      {},
      element('th', { scope: 'row' }, element('a', { href }, formatTimeShort(period, lang))),
      ...cells,
    );
    const stop = history.breaks.find(({ beforePeriod }) => beforePeriod === period);
    if (!stop) return [row];
    const why = breakStatement({ from: period, why: stop.why[lang] }, lang);
    const colspan = String(history.units.length + 1);
    // The rows are turned round below: the break then stands under its period, above those before.
    return [
      element('tr', { class: 'break' }, element('td', { colspan }, element('span', { class: 'stay' }, why))),
      row,
    ];
  });
  return element(
    'table',
    { class: 'compare-history' },
    element('thead', {}, head),
    element('tbody', {}, ...rows.toReversed()),
  );
}
