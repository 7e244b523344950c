import { quarterResultLines } from '../../charts/exhibits/quarter-results.ts';
import { figureRows } from '../../portal/figure-rows.ts';
import type { Figure, Occasion } from '../../portal/figures.ts';
import type { Portal, Release, Series } from '../../portal/portal.ts';
import { buildQuarter, isDisclosure } from '../../portal/quarter.ts';
import { releaseScopes } from '../../portal/release-contents.ts';
import type { Lang } from '../../site/lang.ts';
import { paperWords } from '../../wording/kit/papers/paper-words.ts';
import { computedShare, figureText } from '../../wording/model/figure-words.ts';
import { requestTable, totalTable, type TableRow } from '../../wording/model/quarter-tables.ts';
import { resultCells, resultHeads } from '../../wording/model/result-cells.ts';
import { quarterWords } from '../../wording/pages/quarter.ts';
import { formatTimeShort } from '../../wording/times.ts';
import type { PaperTable } from './paper.ts';

/** The main tables of a release: tasks by state and by group where it discloses them, else its figures. */
export function releaseTables(
  portal: Portal,
  series: Series,
  release: Release,
  lang: Lang,
): readonly PaperTable[] {
  return isDisclosure(release)
    ? disclosureTables(portal, series, release, lang)
    : [figureTable(portal, release, lang)];
}

const numbers = (first: number, rest: readonly number[]): PaperTable['columns'] => [
  { share: first, number: false },
  ...rest.map((share) => ({ share, number: true })),
];

function disclosureTables(
  portal: Portal,
  series: Series,
  release: Release,
  lang: Lang,
): readonly PaperTable[] {
  const w = quarterWords[lang];
  const { results, requests } = buildQuarter(portal, series, release);
  const rows = (table: readonly TableRow[]) => table.map(({ label, cells }) => [label, ...cells]);
  const tables: PaperTable[] = [];
  if (results?.total) {
    tables.push({
      caption: w.progressCaption,
      heads: [w.state, w.tasks, w.ofAssigned, w.ofDated],
      rows: rows(totalTable(results.total, lang)),
      columns: numbers(0.43, [0.17, 0.2, 0.2]),
    });
  }
  if (results) tables.push(groupTable(portal, release, results, lang));
  if (requests) {
    tables.push({
      caption: w.requestsCaption,
      heads: [w.fact, w.number],
      rows: rows(requestTable(requests, lang)),
      columns: numbers(0.8, [0.2]),
    });
  }
  return tables;
}

function groupTable(
  portal: Portal,
  release: Release,
  results: NonNullable<ReturnType<typeof buildQuarter>['results']>,
  lang: Lang,
): PaperTable {
  const { before, first, lines } = quarterResultLines(portal, lang, release, results).groups;
  const heads = resultHeads(before, lang);
  return {
    caption: quarterWords[lang].groupsTitle,
    heads: [first, ...heads],
    rows: lines.map(({ line, label }) => [
      label,
      ...resultCells(line, before, lang).map(({ text, note }) =>
        note === null ? text : `${text} (${note})`,
      ),
    ]),
    columns: numbers(
      0.44,
      heads.map(() => 0.56 / heads.length),
    ),
  };
}

/** Every figure of a release that has a value, its own scopes first; each row says scope and time. */
function figureTable(portal: Portal, release: Release, lang: Lang): PaperTable {
  const w = paperWords[lang];
  const occasions = releaseScopes(release).flatMap(({ scopes }) =>
    scopes.flatMap((scope) => scope.occasions),
  );
  return {
    caption: w.figuresCaption,
    heads: [w.figure, w.value, w.when, w.scopeHead],
    rows: occasions.flatMap((occasion) =>
      figureRows(occasion).map(({ figure }) => [
        figure.definition.title[lang],
        valueText(portal, figure, occasion, lang),
        formatTimeShort(figure.asOf, lang),
        figure.scope.title[lang],
      ]),
    ),
    columns: [
      { share: 0.36, number: false },
      { share: 0.19, number: true },
      { share: 0.17, number: false },
      { share: 0.28, number: false },
    ],
  };
}

function valueText(portal: Portal, figure: Figure, occasion: Occasion, lang: Lang): string {
  const share = computedShare(figure, occasion, lang);
  return `${figureText(portal, figure, lang)}${share === null ? '' : ` (${share})`}`;
}
