import type { Finding } from '../../portal/findings.ts';
import { newestTaskStatements } from '../../portal/progress.ts';
import { figureKey, occasionsOf } from '../../portal/figures.ts';
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
import { quarterStory } from '../model/quarter-words.ts';
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
  const own = told.facts.flatMap(({ sources }) => sources);
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
  const { headline, findings } = quarterStory(portal, buildQuarter(portal, series, release), lang);
  const scope = release.results && scopeTitle(portal, release.results.scope, lang);
  const all = { release, note: null, said: series.file.owner[lang], sources: releaseSources(release) };
  const ofResults: readonly Finding['kind'][] = ['overdue', 'done', 'change'];
  return {
    lead: { ...all, tag: null, sentences: [plainText(headline)], scope },
    facts: findings.map(({ kind, sentences }) => ({
      ...all,
      tag: quarterWords[lang].findings[kind],
      sentences: sentences.map(plainText),
      scope: ofResults.includes(kind) ? scope : null,
    })),
  };
}

/** How many figures beside the statements on tasks a release without findings is told by. */
const otherFigures = 6;

/** Tasks first, then the newest of the others; each sentence says its scope. */
function figuresTold(portal: Portal, series: Series, release: Release, lang: Lang): Told {
  const tasks = newestTaskStatements(release.figures).map(({ done, occasion }) => ({
    figure: done,
    occasion,
  }));
  const told = new Set(tasks.flatMap(({ occasion }) => occasion.figures));
  const others = occasionsOf(release.figures)
    .filter(({ figures }) => !figures.some((figure) => told.has(figure)))
    .flatMap((occasion) => occasion.figures.map((figure) => ({ figure, occasion })))
    .filter(({ figure }) => figure.value !== null)
    .slice(0, otherFigures);
  const factOf = ({ figure, occasion }: (typeof others)[number]): KitFact => ({
    tag: null,
    sentences: [figureQuote(portal, figure, occasion, lang)],
    release,
    scope: null,
    note: figure.note?.[lang] ?? null,
    said: `${agencyLabel(portal, occasion.reportedBy, lang)}, ${words(lang).labels.reportedOnTime(occasion.reportedOn)}`,
    frozen: addresses(lang).figureOfVersion(
      release.file.series,
      release.period,
      release.file.version,
      figureKey(figure),
    ),
    sources: figure.sources,
  });
  const opening: KitFact = {
    tag: null,
    sentences: [releaseOpening(series, release, lang)],
    release,
    scope: null,
    note: release.file.note?.[lang] ?? null,
    sources: releaseSources(release),
  };
  // What it opens with on its page says what it holds, not what happened. Where tasks are told of, they come first, and
  // what is to be known about their numbers follows them.
  const [lead, ...statements] = tasks.map(factOf);
  const rest = others.map(factOf);
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
