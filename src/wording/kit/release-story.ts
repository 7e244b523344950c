import { findingsOf, headlineOf, type Finding } from '../../portal/findings.ts';
import { newestTaskStatements } from '../../portal/progress.ts';
import { figureKey, occasionsOf, type Figure, type Occasion } from '../../portal/figures.ts';
import { resolutionSeries, type Portal, type Release, type Series } from '../../portal/portal.ts';
import { buildQuarter, isDisclosure } from '../../portal/quarter.ts';
import { disclosureParts, holds } from '../../portal/quarter-gaps.ts';
import { releaseSources } from '../../portal/release-contents.ts';
import { lastSearchDay } from '../../portal/searches.ts';
import { addresses } from '../../site/addresses.ts';
import type { Lang } from '../../site/lang.ts';
import { agencyLabel } from '../model/agency-words.ts';
import { figureQuote } from '../model/figure-words.ts';
import { lackingStatement, scopeTitle } from '../model/quarter-tables.ts';
import { quarterNames, quarterStory } from '../model/quarter-words.ts';
import { releaseOpening } from '../model/release-page-words.ts';
import { releaseTitle } from '../model/release-words.ts';
import { quarterWords } from '../pages/quarter.ts';
import { plainText } from '../sentences/quarter-pieces.ts';
import { formatTimeShort } from '../times.ts';
import { words } from '../words.ts';
import type { KitFact, KitStory } from './kit-story.ts';

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
  vi: 'Phạm vi này khác với số nêu trên: hai số không so với nhau.',
  en: 'This is another scope than the figure above: the two are not to be compared.',
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

/** Tasks first, then others, of as many scopes as there are; each sentence says its scope. */
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
    .filter(({ figure }) => figure.value !== null);
  // One of each scope first: the newest occasion alone may be one register's list.
  const [ofScopes, again] = firstOfEach(others, ({ figure }) => figure.scope.id);
  const factOf = ({ figure, beside, occasion }: FigureToTell, otherScope: string | null): KitFact => ({
    tag: null,
    sentences: [figure, beside].flatMap((one) => (one ? [figureQuote(portal, one, occasion, lang)] : [])),
    release,
    scope: null,
    note: [figure.note?.[lang], otherScope].filter(Boolean).join(' ') || null,
    said: `${agencyLabel(portal, occasion.reportedBy, lang)}, ${words(lang).labels.reportedOnTime(occasion.reportedOn)}`,
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
  // What it opens with on its page says what it holds, not what happened. Where tasks are told of, they come first, and
  // what is to be known about their numbers follows them.
  const [lead, ...statements] = tasks.map((one, index) => factOf(one, index === 0 ? null : otherScope[lang]));
  const rest = [...ofScopes, ...again].slice(0, otherFigures).map((one) => factOf(one, null));
  return lead === undefined
    ? { lead: opening, facts: rest }
    : { lead, facts: [...statements, opening, ...rest] };
}

/** Only a quarter owes the tables of a disclosure. */
function lackingParts(portal: Portal, release: Release, lang: Lang): string | null {
  if (release.series !== resolutionSeries) return null;
  const parts = disclosureParts.filter((part) => !holds(release, part));
  if (parts.length === 0) return null;
  return lackingStatement(parts, parts.length === disclosureParts.length, lastSearchDay(portal), lang);
}
