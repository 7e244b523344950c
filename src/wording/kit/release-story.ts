import { findingsOf, headlineOf, type Finding } from '../../portal/findings.ts';
import { newestTaskStatements } from '../../portal/progress.ts';
import { figureKey, occasionsOf, wholeOf, type Figure, type Occasion } from '../../portal/figures.ts';
import { resolutionSeries, type Portal, type Release, type Series } from '../../portal/portal.ts';
import { buildQuarter, isDisclosure } from '../../portal/quarter.ts';
import { disclosureParts, holds } from '../../portal/quarter-gaps.ts';
import { releaseSources } from '../../portal/release-contents.ts';
import { lastSearchDay } from '../../portal/searches.ts';
import { addresses } from '../../site/addresses.ts';
import type { Lang } from '../../site/lang.ts';
import type { RankingTable } from '../../portal/ranking-table.ts';
import { lowerFirst } from '../case.ts';
import { formatNumber, formatRatio } from '../numbers.ts';
import { agencyLabel } from '../model/agency-words.ts';
import { figureQuote } from '../model/figure-words.ts';
import { lackingStatement, scopeTitle } from '../model/quarter-tables.ts';
import { quarterNames, quarterStory } from '../model/quarter-words.ts';
import { releaseOpening } from '../model/release-page-words.ts';
import { releaseTitle } from '../model/release-words.ts';
import { quarterWords } from '../pages/quarter.ts';
import { plainText } from '../sentences/quarter-pieces.ts';
import { notFoundStatement } from '../sentences/not-found.ts';
import { formatTime, formatTimeShort } from '../times.ts';
import { words } from '../words.ts';
import { tellingNote } from './telling-note.ts';
import { searchedFact, type KitFact, type KitStory } from './kit-story.ts';

/** A release as it is told outside its page: the headline and findings of a disclosure, or the figures of a release. */
export function releaseStory(portal: Portal, series: Series, release: Release, lang: Lang): KitStory {
  const links = addresses(lang);
  const { period, file } = release;
  const told = isDisclosure(release)
    ? findingsTold(portal, series, release, lang)
    : figuresTold(portal, series, release, lang);
  const own = [told.lead, ...told.facts].flatMap(({ sources }) => sources);
  return {
    lang,
    subject: { kind: 'release', release },
    title: releaseTitle(portal, release, lang),
    time: formatTimeShort(period, lang),
    ...told,
    lacking: lackingParts(portal, release, lang),
    releases: [release],
    sources: [...new Set([...own, ...releaseSources(release)])],
    page: links.release(file.series, period),
    frozenPage: links.releaseVersion(file.series, period, file.version),
  };
}

type Told = Pick<KitStory, 'lead' | 'facts'>;

function findingsTold(portal: Portal, series: Series, release: Release, lang: Lang): Told {
  const quarter = buildQuarter(portal, series, release);
  const { headline, findings } = quarterStory(portal, quarter, lang);
  const made = findingsOf(quarter);
  const names = quarterNames(portal, release, lang);
  const scope = release.results && scopeTitle(portal, release.results.scope, lang);
  const all = { release, note: null, said: series.file.owner[lang], sources: releaseSources(release) };
  const ofResults: readonly Finding['kind'][] = ['overdue', 'done', 'change'];
  return {
    lead: {
      ...all,
      tag: null,
      sentences: [plainText(headline)],
      scope,
      told: { kind: 'headline', headline: headlineOf(quarter) },
    },
    facts: findings.map(({ kind, sentences }, index) => ({
      ...all,
      tag: quarterWords[lang].findings[kind],
      sentences: sentences.map(plainText),
      scope: ofResults.includes(kind) ? scope : null,
      told: { kind: 'finding', finding: made[index]!, names },
    })),
  };
}

/** Said first of a quarter in which tasks were looked for in vain: what people ask of it before all else. */
const noTaskFigures: Readonly<Record<Lang, (period: string) => string>> = {
  vi: (period) => `Số liệu nhiệm vụ của ${period}`,
  en: (period) => `Task figures for ${period}`,
};

/** How many figures beside the statements on tasks a release without findings is told by. */
const otherFigures = 6;

/** A figure to be told, with one that belongs to it. */
interface FigureToTell {
  readonly figure: Figure;
  readonly beside: Figure | null;
  readonly occasion: Occasion;
}

/** Said with every statement on tasks after the first: two shares side by side are taken for one that grew. */
const otherScope: Readonly<Record<Lang, string>> = {
  vi: 'Phạm vi này khác với số nêu trước: hai số không so với nhau.',
  en: 'Its scope differs from that of the figure before it: the two must not be compared.',
};

/** The first thing of each key, and all others. */
function firstOfEach<T>(
  things: readonly T[],
  keyOf: (thing: T) => string,
): readonly [readonly T[], readonly T[]] {
  const seen = new Set<string>();
  const isFirst = things.map((thing) => {
    const known = seen.has(keyOf(thing));
    seen.add(keyOf(thing));
    return !known;
  });
  return [things.filter((_, index) => isFirst[index]), things.filter((_, index) => !isFirst[index])];
}

/**
 * Tasks first, or that none were found; then others, of as many scopes as there are, those first that are told of how
 * many, or held against a target; each sentence says its scope. What the release holds stands last.
 */
function figuresTold(portal: Portal, series: Series, release: Release, lang: Lang): Told {
  const tasks = newestTaskStatements(release.figures).map(({ done, overdue, occasion }) => ({
    figure: done,
    beside: overdue,
    occasion,
  }));
  const told = new Set(tasks.flatMap(({ occasion }) => occasion.figures));
  const others = occasionsOf(release.figures)
    .filter(({ figures }) => !figures.some((figure) => told.has(figure)))
    .flatMap((occasion) => occasion.figures.map((figure) => ({ figure, beside: null, occasion })))
    .filter(({ figure, occasion }) => figure.value !== null && !isShareBeside(figure, occasion));
  const weighed = others.toSorted((a, b) => weightOf(portal, a) - weightOf(portal, b));
  // One of each scope first: the newest occasion alone may be one register's list.
  const [ofScopes, again] = firstOfEach(weighed, ({ figure }) => figure.scope.id);
  const factOf = ({ figure, beside, occasion }: FigureToTell, otherScope: string | null): KitFact => ({
    tag: null,
    sentences: [figure, beside].flatMap((one) => (one ? [figureQuote(portal, one, occasion, lang)] : [])),
    release,
    scope: null,
    note: [tellingNote(figure, lang), otherScope].filter(Boolean).join(' ') || null,
    said: saidBy(portal, occasion, lang),
    frozen: addresses(lang).figureOfVersion(
      release.file.series,
      release.period,
      release.file.version,
      figureKey(figure),
    ),
    sources: figure.sources,
    told: { kind: 'figures', figures: beside ? [figure, beside] : [figure], occasion },
  });
  const opening: KitFact = {
    tag: null,
    sentences: [releaseOpening(series, release, lang)],
    release,
    scope: null,
    note: release.file.note?.[lang] ?? null,
    sources: releaseSources(release),
    told: { kind: 'inventory' },
  };
  const [lead, ...facts] = [
    ...noTasksTold(portal, release, lang),
    ...tasks.map((one, index) => factOf(one, index === 0 ? null : otherScope[lang])),
    ...[...ofScopes, ...again].slice(0, otherFigures).map((one) => factOf(one, null)),
    ...rankingsTold(portal, release, lang),
    // What it opens with on its page says what it holds, not what happened.
    opening,
  ];
  return { lead, facts };
}

/** Is it a percentage that the sentence of another figure says? */
function isShareBeside({ definition }: Figure, { figures }: Occasion): boolean {
  return figures.some(({ definition: { id }, value }) => id === definition.shareOf && value !== null);
}

/**
 * First what is told of how many, then what a target stands beside; tasks beyond those of the Resolution late, and last how
 * a programme is parted into groups, which says nothing of what was done.
 */
function weightOf({ targets }: Portal, { figure, occasion }: Omit<FigureToTell, 'beside'>): number {
  const { definition, scope } = figure;
  const plan = definition.taskGroup !== null || definition.unit === 'target-groups';
  if (definition.topic === 'tasks' && plan) return 4;
  if (scope.relation === 'wider') return 3;
  if (definition.unit !== 'rank' && wholeOf(figure, occasion) !== null) return 0;
  const aimedAt = targets.some(
    (target) => target.figure === definition.id && target.figure_scope === scope.id,
  );
  return aimedAt ? 1 : 2;
}

/** «Ban Chỉ đạo của Chính phủ, nêu ngày 26/02/2026»; in English the day alone, for “stated by” stands before it. */
function saidBy(portal: Portal, { reportedBy, reportedOn }: Occasion, lang: Lang): string {
  const when = lang === 'vi' ? words(lang).labels.reportedOnTime(reportedOn) : formatTime(reportedOn, lang);
  return `${agencyLabel(portal, reportedBy, lang)}, ${when}`;
}

/** That no figure on tasks was found for a quarter, where none was. */
function noTasksTold(portal: Portal, release: Release, lang: Lang): readonly KitFact[] {
  const searchedOn = lastSearchDay(portal);
  const known = release.figures.some(
    ({ definition, scope, value }) =>
      scope.relation === 'core' && definition.topic === 'tasks' && value !== null,
  );
  if (release.series !== resolutionSeries || known || searchedOn === null) return [];
  const what = noTaskFigures[lang](formatTime(release.period, lang));
  return [searchedFact(notFoundStatement({ what, searchedOn }, lang))];
}

/** «tìm thấy thứ hạng của 9/34 nơi»; «xếp hạng được 61/63 nơi» where this portal ranks. */
function rankedOf({ ranking, ranked, size }: RankingTable, lang: Lang): string {
  const count = formatNumber(ranked.length, lang);
  if (lang === 'vi') {
    const of = size === null ? count : formatRatio(ranked.length, size, lang);
    return ranking.method === 'sum' ? `xếp hạng được ${of} nơi` : `tìm thấy thứ hạng của ${of} nơi`;
  }
  const of = size === null ? count : `${count} of ${formatNumber(size, lang)}`;
  return ranking.method === 'sum' ? `${of} ranked` : `ranks found for ${of}`;
}

/** How many have a rank in each ranking of a release. */
function rankingsTold(portal: Portal, release: Release, lang: Lang): readonly KitFact[] {
  const title = releaseTitle(portal, release, lang);
  return release.rankings.map((table) => ({
    tag: null,
    sentences: [`${title}, ${lowerFirst(table.ranking.title[lang])}: ${rankedOf(table, lang)}.`],
    release,
    scope: null,
    note: null,
    sources: releaseSources(release),
  }));
}

/** Only a quarter owes the tables of a disclosure. */
function lackingParts(portal: Portal, release: Release, lang: Lang): string | null {
  if (release.series !== resolutionSeries) return null;
  const parts = disclosureParts.filter((part) => !holds(release, part));
  if (parts.length === 0) return null;
  return lackingStatement(parts, parts.length === disclosureParts.length, lastSearchDay(portal), lang);
}
