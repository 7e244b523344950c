import { criteriaLinesExhibit } from '../../charts/exhibits/criteria-lines.ts';
import { criteriaPanelsExhibit } from '../../charts/exhibits/criteria-panels.ts';
import type { Exhibit } from '../../charts/exhibits/exhibit.ts';
import { frozenExhibit } from '../../charts/exhibits/frozen.ts';
import { scopeExhibit, shareExhibit, quarterStatementExhibit } from '../../charts/exhibits/figure-parts.ts';
import { groupCountsExhibit } from '../../charts/exhibits/group-counts.ts';
import { newestResultLines, quarterResultLines } from '../../charts/exhibits/quarter-results.ts';
import { rankFirmnessExhibit } from '../../charts/exhibits/rank-firmness.ts';
import { agencyLinesExhibit, seriesLinesExhibit } from '../../charts/exhibits/rank-lines.ts';
import { rankingMapExhibit } from '../../charts/exhibits/ranking-map.ts';
import { rankingSlopeExhibit } from '../../charts/exhibits/ranking-slope.ts';
import { rankingStripExhibit } from '../../charts/exhibits/ranking-strip.ts';
import { quarterRankingExhibit, rankingTableExhibit } from '../../charts/exhibits/ranking-table.ts';
import {
  agencyTasksExhibit,
  newestResultsExhibit,
  quarterProgressExhibit,
} from '../../charts/exhibits/task-states.ts';
import { targetBulletsExhibits } from '../../charts/exhibits/target-bullets.ts';
import { timelineExhibit } from '../../charts/exhibits/timeline.ts';
import type { Agency } from '../../portal/agencies.ts';
import { firmTables } from '../../portal/firmness.ts';
import { newestFigure } from '../../portal/find-figure.ts';
import { madeOnceEach } from '../../portal/made-once.ts';
import { otherStandings } from '../../portal/other-standings.ts';
import {
  resolutionFigures,
  resolutionSeries,
  type Portal,
  type Release,
  type Series,
} from '../../portal/portal.ts';
import { progressByScope } from '../../portal/progress.ts';
import { buildQuarter, isDisclosure } from '../../portal/quarter.ts';
import { newestResultTables } from '../../portal/result-tables.ts';
import { allVersions, portalOfVersion } from '../../portal/versions.ts';
import type { Lang } from '../../site/lang.ts';

/** A number that a text draws as a part of its whole, and the page of that text. */
export interface DrawnShare {
  readonly page: string;
  readonly of: string;
  readonly scope: string;
}

type Made = readonly (Exhibit | null)[];

/**
 * Every exhibit of the portal in one language. Pages make the same ones with the same functions; a test holds that each
 * figure of a page is in this list, and each of the list on its page.
 * @param shares those that explainers draw; only their texts know of them
 */
export function allExhibits(portal: Portal, lang: Lang, shares: readonly DrawnShare[]): readonly Exhibit[] {
  return [
    ...newestExhibits(portal, lang, shares),
    ...portal.series.flatMap((series) => [
      ...seriesExhibits(portal, lang, series),
      ...series.releases.flatMap((release) => releaseExhibits(portal, lang, series, release)),
    ]),
    ...allVersions(portal).flatMap(({ version }) => frozenPage(portal, lang, version)),
    ...[...portal.agencies.values()].flatMap((agency) => agencyExhibits(portal, lang, agency)),
  ];
}

/** Those that stand on registers, or on the newest statements of whatever release. */
export function newestExhibits(
  portal: Portal,
  lang: Lang,
  shares: readonly DrawnShare[],
): readonly Exhibit[] {
  return there([
    timelineExhibit(portal, lang),
    ...progressPage(portal, lang),
    ...targetBulletsExhibits(portal, lang).map(({ exhibit }) => exhibit),
    ...portal.taskGroups.map(({ number }) => groupCountsExhibit(portal, lang, number)),
    ...shares.map(({ page, of, scope }) => {
      const found = newestFigure(portal, of, scope);
      return found && shareExhibit(portal, lang, found, page);
    }),
  ]);
}

/** Those of a series over its periods. */
export function seriesExhibits(portal: Portal, lang: Lang, series: Series): readonly Exhibit[] {
  return there(
    series.file.rankings.flatMap(({ id }) => [
      seriesLinesExhibit(portal, lang, series, id),
      criteriaLinesExhibit(portal, lang, series, id),
    ]),
  );
}

/** Those of one release: of its rankings and, where it is a disclosure, of its quarter. */
export function releaseExhibits(
  portal: Portal,
  lang: Lang,
  series: Series,
  release: Release,
): readonly Exhibit[] {
  return there([
    ...rankingPages(portal, lang, series, release),
    ...quarterPage(portal, lang, series, release),
  ]);
}

/** Those of one agency: how its tasks stand, and its ranks over the periods. Made once for their files and embeds. */
export function agencyExhibits(portal: Portal, lang: Lang, agency: Agency): readonly Exhibit[] {
  return exhibitsOfAgency[lang](portal, agency.id);
}

const ofAgency = (lang: Lang) =>
  madeOnceEach((portal: Portal, id: string) =>
    there([
      agencyTasksExhibit(portal, lang, portal.agencies.get(id)!),
      ...otherStandings(portal, id).map(({ standings }) => agencyLinesExhibit(portal, lang, standings)),
    ]),
  );
const exhibitsOfAgency = { vi: ofAgency('vi'), en: ofAgency('en') } as const;

const there = (made: Made): readonly Exhibit[] => made.filter((exhibit) => exhibit !== null);

function progressPage(portal: Portal, lang: Lang): Made {
  const tables = newestResultTables(portal);
  const tasks = resolutionFigures(portal).filter(({ definition }) => definition.topic === 'tasks');
  return [
    tables && newestResultsExhibit(portal, lang, tables),
    ...(tables ? exhibitsOf(newestResultLines(portal, lang, tables)) : []),
    ...progressByScope(tasks).map((scope) => scopeExhibit(portal, lang, scope)),
  ];
}

function rankingPages(portal: Portal, lang: Lang, series: Series, release: Release): Made {
  const firm = firmTables(release).map((table) => rankFirmnessExhibit(portal, lang, release, table));
  const shown = release.rankings.flatMap((table) => [
    rankingMapExhibit(portal, lang, release, table),
    rankingStripExhibit(portal, lang, release, table),
    rankingTableExhibit(portal, lang, series, release, table),
    rankingSlopeExhibit(portal, lang, series, release, table),
    criteriaPanelsExhibit(portal, lang, release, table),
  ]);
  return [...shown, ...firm];
}

function frozenPage(portal: Portal, lang: Lang, version: Release): readonly Exhibit[] {
  const then = portalOfVersion(portal, version);
  const series = then.series.find(({ file }) => file.id === version.series)!;
  return there(quarterPage(then, lang, series, version)).map((exhibit) => frozenExhibit(exhibit, version));
}

function quarterPage(portal: Portal, lang: Lang, series: Series, release: Release): Made {
  if (series.file.id !== resolutionSeries || !isDisclosure(release)) return [];
  const { results, rankings } = buildQuarter(portal, series, release);
  return [
    results
      ? quarterProgressExhibit(portal, lang, release, results)
      : quarterStatementExhibit(portal, lang, release),
    ...(results ? exhibitsOf(quarterResultLines(portal, lang, release, results)) : []),
    ...rankings.map((ranking) => quarterRankingExhibit(portal, lang, release, ranking)),
  ];
}

function exhibitsOf({ groups, kinds }: ReturnType<typeof quarterResultLines>): Made {
  return [groups, ...kinds].map(({ exhibit }) => exhibit);
}
