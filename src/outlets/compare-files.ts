import { finderEntries } from '../portal/agency-lists.ts';
import { resultsSearch } from '../portal/agency-quarter.ts';
import { packSources } from '../portal/compare/packed-sources.ts';
import type {
  CompareAgenciesFile,
  CompareFile,
  PackedResults,
  PackedSeries,
} from '../portal/compare/compare-file.ts';
import { compareGroup, compareGroups, type CompareGroup } from '../portal/compare/groups.ts';
import { packAgency } from '../portal/compare/packed-agencies.ts';
import { packTable } from '../portal/compare/packed-table.ts';
import { type Portal, type Series } from '../portal/portal.ts';
import { releasesWithResults } from '../portal/result-history.ts';
import { resultsByAgency, type ResultSum } from '../portal/results.ts';
import { outputMarks } from '../site/output-marks.ts';
import { inBoth } from '../wording/in-both.ts';
import { citedSources } from '../wording/model/cited-sources.ts';
import { scopeTitle } from '../wording/model/quarter-tables.ts';
import { missingCounts } from '../wording/sentences/agency-quarter.ts';

/** The agencies from which «So sánh» lets its reader choose, present ones first, by their names. */
export function compareAgenciesFile(portal: Portal): CompareAgenciesFile {
  return { ...outputMarks, agencies: finderEntries(portal).map(({ agency }) => packAgency(agency)) };
}

/** What «So sánh» puts side by side for the agencies of one group: rankings with their scores, results of tasks. */
export function compareFile(portal: Portal, group: CompareGroup): CompareFile {
  const [agencies, sources] = [new Listed(), new Listed()];
  const series = portal.series.flatMap((one) => packSeries(one, group, agencies.place, sources.place));
  const results = packResults(portal, group, agencies.place, sources.place);
  return {
    ...outputMarks,
    group,
    agencies: agencies.ids,
    sources: citedSources(portal, sources.ids),
    series,
    results,
    resultsSearch: resultsSearch(portal)?.id ?? null,
  };
}

/** The place of an id in a list of the file. */
type Place = (id: string) => number;

/** The ids that a file names by their place in a list. */
class Listed {
  readonly #places = new Map<string, number>();
  readonly ids: string[] = [];

  /** The place of an id, which is given one when it is first asked for. */
  readonly place = (id: string): number => {
    if (!this.#places.has(id)) this.#places.set(id, this.ids.push(id) - 1);
    return this.#places.get(id)!;
  };
}

/** The groups of which there is something to compare. */
export function groupsToCompare(portal: Portal): readonly CompareGroup[] {
  return compareGroups.filter((group) => {
    const { series, results } = compareFile(portal, group);
    return series.length + results.length > 0;
  });
}

function packSeries(
  series: Series,
  group: CompareGroup,
  place: Place,
  placeSource: Place,
): readonly PackedSeries[] {
  const { id, title, short, publisher, owner, cautions, regimes } = series.file;
  const rankings = series.file.rankings.filter(({ kinds }) =>
    kinds.some((kind) => compareGroup(kind) === group),
  );
  const tables = series.releases.flatMap((release) =>
    release.rankings
      .filter(({ ranking }) => rankings.some((own) => own.id === ranking.id))
      .map((table) => packTable(release, table, place, placeSource)),
  );
  if (tables.length === 0) return [];
  const used = new Set(tables.flatMap(({ criteria }) => criteria));
  const criteria = series.criteriaRows
    .filter((row) => used.has(row.id))
    .map((row) => ({
      id: row.id,
      title: { vi: row.title_vi, en: row.title_en },
      note: row.note_vi && row.note_en ? { vi: row.note_vi, en: row.note_en } : null,
      breaks: row.breaks,
      max: row.max,
    }));
  return [{ id, title, short, publisher, owner, cautions, regimes, rankings, criteria, tables }];
}

function packResults(
  portal: Portal,
  group: CompareGroup,
  place: Place,
  placeSource: Place,
): readonly PackedResults[] {
  const inGroup = ({ key }: ResultSum<string>): boolean =>
    compareGroup(portal.agencies.get(key)!.kind) === group;
  return releasesWithResults(portal).flatMap(({ series, period, results }) => {
    const sums = resultsByAgency(results).filter(inGroup);
    if (sums.length === 0) return [];
    return [
      {
        series,
        period,
        asOf: results.asOf,
        scope: inBoth((lang) => scopeTitle(portal, results.scope, lang) ?? results.scope),
        rows: sums.map((sum): PackedResults['rows'][number] => [place(sum.key), ...packCounts(sum)]),
        sources: packSources(sums.map(sourcesOfSum), placeSource),
      },
    ];
  });
}

function sourcesOfSum({ rows }: ResultSum<string>): { readonly sources: readonly string[] } {
  return { sources: [...new Set(rows.flatMap(({ sources }) => sources))] };
}

function packCounts({
  counts,
  rows,
}: ResultSum<string>): readonly number[] | readonly [{ vi: string; en: string }] {
  if (counts) {
    const { assigned, doneOnTime, doneLate, inProgress, overdue, recurring } = counts;
    return [assigned, doneOnTime, doneLate, inProgress, overdue, recurring];
  }
  const status = rows[0]?.status ?? 'O';
  return [inBoth((lang) => missingCounts(status, lang))];
}
