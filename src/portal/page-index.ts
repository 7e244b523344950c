import type { PageKind } from '../site/page-kinds.ts';
import { compareTimes } from '../time/periods.ts';
import type { Agency, AgencyName } from './agencies.ts';
import type { Portal, Series } from './portal.ts';

/** The pages that stand for themselves, whatever the data hold. */
export const mainPages = [
  'home',
  'progress',
  'tasks',
  'timeline',
  'responsibility',
  'directives',
  'recommendations',
  'results',
  'measure',
  'rankings',
  'compare',
  'taskGroups',
  'releases',
  'disclosureTracking',
  'corrections',
  'documents',
  'methods',
  'glossary',
  'dictionary',
  'data',
  'apiPage',
  'about',
  'feedback',
  'accessibility',
] as const satisfies readonly PageKind[];

type MainPage = (typeof mainPages)[number];

/** A page of the index from A to Z, or the pages of a series by period. */
export type IndexedPage =
  | { readonly type: 'main'; readonly page: MainPage }
  | { readonly type: 'agency'; readonly agency: Agency; readonly formerNames: readonly AgencyName[] }
  /** A name that an agency had before, which leads to its page. */
  | { readonly type: 'formerName'; readonly agency: Agency; readonly name: AgencyName }
  /** Newest period first. */
  | { readonly type: 'rankings'; readonly series: Series; readonly periods: readonly string[] }
  | { readonly type: 'releases'; readonly series: Series; readonly periods: readonly string[] }
  | { readonly type: 'taskGroup'; readonly group: Portal['taskGroups'][number] }
  | { readonly type: 'document'; readonly document: Portal['documents'][number] };

/** Every page that a reader may look for by its name, in no order of its own. */
export function indexedPages(portal: Portal): readonly IndexedPage[] {
  return [
    ...mainPages.map((page): IndexedPage => ({ type: 'main', page })),
    ...[...portal.agencies.values()].flatMap(pagesOfAgency),
    ...portal.series.flatMap(pagesOfSeries),
    ...portal.taskGroups.map((group): IndexedPage => ({ type: 'taskGroup', group })),
    ...portal.documents.map((document): IndexedPage => ({ type: 'document', document })),
  ];
}

/** The periods of everything published, newest first. */
export function publishedPeriods(portal: Portal): readonly string[] {
  const periods = portal.series.flatMap(({ releases }) => releases.map(({ period }) => period));
  return [...new Set(periods)].toSorted((a, b) => compareTimes(b, a));
}

function pagesOfAgency(agency: Agency): readonly IndexedPage[] {
  const present = agency.name.short.vi;
  const former = agency.names.filter(({ short }) => short.vi !== present);
  const formerNames = former.filter(
    ({ short }, index) => former.findIndex((name) => name.short.vi === short.vi) === index,
  );
  return [
    { type: 'agency', agency, formerNames },
    ...formerNames.map((name): IndexedPage => ({ type: 'formerName', agency, name })),
  ];
}

function pagesOfSeries(series: Series): readonly IndexedPage[] {
  const newestFirst = series.releases.toReversed();
  const ranked = newestFirst.filter(({ rankings }) => rankings.length > 0);
  const periods = (releases: typeof newestFirst) => releases.map(({ period }) => period);
  return [
    ...(ranked.length > 0 ? [{ type: 'rankings' as const, series, periods: periods(ranked) }] : []),
    ...(newestFirst.length > 0 ? [{ type: 'releases' as const, series, periods: periods(newestFirst) }] : []),
  ];
}
