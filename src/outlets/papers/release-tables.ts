import { quarterResultLines } from '../../charts/exhibits/quarter-results.ts';
import { figureRows } from '../../portal/figure-rows.ts';
import type { Figure, Occasion } from '../../portal/figures.ts';
import type { Portal, Release, Series } from '../../portal/portal.ts';
import { buildQuarter, isDisclosure } from '../../portal/quarter.ts';
import { releaseScopes } from '../../portal/release-contents.ts';
import type { Lang } from '../../site/lang.ts';
import { paperWords } from '../../wording/kit/papers/paper-words.ts';
import { agencyLabel } from '../../wording/model/agency-words.ts';
import { figureShareNote, figureText } from '../../wording/model/figure-words.ts';
import { requestTable, totalTable, type TableRow } from '../../wording/model/quarter-tables.ts';
import { resultCells, resultHeads } from '../../wording/model/result-cells.ts';
import { quarterWords } from '../../wording/pages/quarter.ts';
import { whenInside } from '../../wording/sentences/figure-statement.ts';
import { words } from '../../wording/words.ts';
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

/** Rows that need neither title nor notes. */
function oneSection(rows: readonly (readonly string[])[]): PaperTable['sections'] {
  return [{ title: null, rows: rows.map((cells) => ({ cells, note: null })) }];
}

function disclosureTables(
  portal: Portal,
  series: Series,
  release: Release,
  lang: Lang,
): readonly PaperTable[] {
  const w = quarterWords[lang];
  const { results, requests } = buildQuarter(portal, series, release);
  const sections = (table: readonly TableRow[]) =>
    oneSection(table.map(({ label, cells }) => [label, ...cells]));
  const tables: PaperTable[] = [];
  if (results?.total) {
    tables.push({
      caption: w.progressCaption,
      heads: [w.state, w.tasks, w.ofAssigned, w.ofDated],
      sections: sections(totalTable(results.total, lang)),
      columns: numbers(0.43, [0.17, 0.2, 0.2]),
    });
  }
  if (results) tables.push(groupTable(portal, release, results, lang));
  if (requests) {
    tables.push({
      caption: w.requestsCaption,
      heads: [w.fact, w.number],
      sections: sections(requestTable(requests, lang)),
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
    sections: oneSection(
      lines.map(({ line, label }) => [
        label,
        ...resultCells(line, before, lang).map(({ text, note }) =>
          note === null ? text : `${text} (${note})`,
        ),
      ]),
    ),
    columns: numbers(
      0.44,
      heads.map(() => 0.56 / heads.length),
    ),
  };
}

/** The figures of a release, occasion by occasion, its own scopes first; the title of each says scope, day and who said it. */
function figureTable(portal: Portal, release: Release, lang: Lang): PaperTable {
  const w = paperWords[lang];
  const occasions = releaseScopes(release).flatMap(({ scopes }) =>
    scopes.flatMap((scope) => scope.occasions),
  );
  return {
    caption: w.figuresCaption,
    heads: [w.figure, w.value],
    sections: occasions.map((occasion) => ({
      title: w.occasion(
        occasion.scope.title[lang],
        whenInside(occasion.asOf, lang),
        agencyLabel(portal, occasion.reportedBy, lang),
        words(lang).labels.reportedOnTime(occasion.reportedOn),
      ),
      rows: figureRows(occasion).map(({ figure, printedShare }) => ({
        cells: [figure.definition.title[lang], valueText(portal, figure, printedShare, occasion, lang)],
        note: [figure, printedShare].flatMap((one) => one?.note?.[lang] ?? []).join(' ') || null,
      })),
    })),
    columns: [
      { share: 0.62, number: false },
      { share: 0.38, number: true },
    ],
  };
}

/** «601 nhiệm vụ (46,7%, nguồn ghi 47%)». */
function valueText(
  portal: Portal,
  figure: Figure,
  printed: Figure | null,
  occasion: Occasion,
  lang: Lang,
): string {
  const note = figureShareNote(figure, printed, occasion, lang);
  return `${figureText(portal, figure, lang)}${note === null ? '' : ` (${note})`}`;
}
