import { criterionHistories, type CriterionHistory } from '../../portal/criterion-history.ts';
import { roundDecimal } from '../../portal/decimal.ts';
import { madeOnce } from '../../portal/made-once.ts';
import type { Portal, Series } from '../../portal/portal.ts';
import { tablesOf } from '../../portal/tables-of.ts';
import type { RankingTable } from '../../portal/ranking-table.ts';
import { scoresAreComplete } from '../../portal/score-coverage.ts';
import { addresses } from '../../site/addresses.ts';
import type { Lang } from '../../site/lang.ts';
import { exhibitHeads } from '../../wording/exhibits/heads.ts';
import { criteriaLinesFinding } from '../../wording/model/criteria-panel-words.ts';
import { scoreText } from '../../wording/model/ranking-words.ts';
import { formatNumber } from '../../wording/numbers.ts';
import { criteriaPanelsWords } from '../../wording/pages/criteria-panels.ts';
import { formatTimeShort } from '../../wording/times.ts';
import { lineEntry, ruleEntry } from '../key-marks.ts';
import { swatchEntry } from '../legend.ts';
import { drawLinePanel } from '../line-panel.ts';
import { smallMultiples } from '../small-multiples.ts';
import { valueDomain } from '../value-axis.ts';
import type { Exhibit } from './exhibit.ts';
import { ownerOf, seriesRanking } from './names.ts';

/** The median of each of the highest criteria over the periods. Null where there are not several of both. */
export function criteriaLinesExhibit(
  portal: Portal,
  lang: Lang,
  series: Series,
  ranking: string,
): Exhibit | null {
  const entries = tablesOf(series, ranking);
  const newest = entries.at(-1);
  const { criteria, periods } = criterionHistories(series, ranking);
  if (!newest || !scoresAreComplete(newest.table) || criteria.length < 2 || periods.length < 2) return null;
  const { table, release } = newest;
  const w = criteriaPanelsWords[lang];
  const h = exhibitHeads[lang];
  const finding = criteriaLinesFinding({ criteria, periods }, table.ranking.precision, lang);
  const title = w.linesTitle(seriesRanking(portal, series.file.id, table, lang));
  const panels = criteria.map((history) => panelOf(history, periods, table, lang));
  const key = [
    lineEntry(w.median, 'ink', 2),
    swatchEntry({ className: 'scale-3', label: w.range }),
    ...(criteria.some(({ breaks }) => breaks.length > 0) ? [ruleEntry(w.broken, 'ink', 1, '3 3')] : []),
  ];
  return {
    lang,
    id: `linh-vuc-${ranking}`,
    page: addresses(lang).rankingSeries(series.file.id),
    title,
    finding,
    // Its table stands right below and says it shorter.
    summary: '',
    note: w.linesNote,
    draw: (width) =>
      smallMultiples({ panels, key }, width, { title, description: finding, scale: w.ownScale }),
    table: () => ({
      columns: [
        { id: 'criterion', title: h.criterionId },
        { id: 'criterion_name', title: w.criterion },
        { id: 'time', title: h.time },
        { id: 'median', title: h.median },
        { id: 'lowest', title: h.lowest },
        { id: 'highest', title: h.highest },
        { id: 'count', title: h.count },
        { id: 'note', title: h.note },
      ],
      rows: criteria.flatMap(({ criterion, ranges, breaks }) =>
        entries.map(({ period, release: own, table: ownTable }, index) => {
          const range = ranges[index];
          const time = formatTimeShort(period, lang);
          const note = range ? (breaks.includes(period) ? w.brokenFrom(time) : null) : w.notMeasured;
          // As printed: a median of two neighbours has more decimals than the scores that it lies between.
          const printed = (value: number) => roundDecimal(value, ownTable.ranking.precision);
          const values = range
            ? [range.middle, range.lowest, range.highest].map(printed)
            : [null, null, null];
          return {
            cells: [criterion.id, criterion.title[lang], time, ...values, range?.count ?? null, note],
            release: own,
            sources: range ? sourcesOf(ownTable) : [],
          };
        }),
      ),
    }),
    release,
    owner: ownerOf(portal, series.file.id, lang),
    sources: entries.flatMap((entry) => sourcesOf(entry.table)),
    leads: false,
  };
}

/** The lines of every agency ask for those of the same tables. */
const sourcesOf = madeOnce(({ ranked, unranked }: RankingTable): readonly string[] => [
  ...new Set([...ranked, ...unranked].flatMap(({ sources }) => sources)),
]);

function panelOf(
  { criterion, ranges, breaks }: CriterionHistory,
  times: readonly string[],
  table: RankingTable,
  lang: Lang,
) {
  const w = criteriaPanelsWords[lang];
  const periods = times.map((period) => ({ id: period, label: formatTimeShort(period, lang) }));
  const text = (value: number): string => scoreText(table, value, lang);
  const title = criterion.title[lang];
  const panel = {
    label: w.line(title),
    periods,
    breaks: breaks.map((period) => ({
      beforePeriod: period,
      label: w.brokenFrom(formatTimeShort(period, lang)),
    })),
    values: ranges.map((range) => range?.middle ?? null),
    titles: ranges.map((range, index) => {
      const period = periods[index]!.label;
      return range
        ? w.point(title, period, text(range.middle), text(range.lowest), text(range.highest), range.count)
        : `${title}, ${period}: ${w.notMeasured}`;
    }),
    peers: ranges.map((range) => range && { low: range.lowest, high: range.highest }),
    domain: valueDomain(ranges.flatMap((range) => (range ? [range.lowest, range.highest] : []))),
    paint: 'ink',
  } as const;
  const texts = {
    number: (value: number) => formatNumber(value, lang),
    value: text,
    notMeasured: w.notMeasured,
  };
  return {
    id: criterion.id,
    title,
    body: (place: Parameters<typeof drawLinePanel>[1]) => drawLinePanel(panel, place, texts),
  };
}
