import type { Agency } from '../../portal/agencies.ts';
import { owesResults } from '../../portal/agency-lists.ts';
import { agencyQuarter, resultsSearch, type AgencyQuarter } from '../../portal/agency-quarter.ts';
import { otherStandings } from '../../portal/other-standings.ts';
import { isBeforeResolution } from '../../portal/resolution-day.ts';
import { resolutionSeries, type Portal, type Release, type Standing } from '../../portal/portal.ts';
import { addresses } from '../../site/addresses.ts';
import { hasHandouts } from '../../site/handouts.ts';
import type { Lang } from '../../site/lang.ts';
import { compareTimes } from '../../time/periods.ts';
import { sentenceStart } from '../case.ts';
import { missingStatement, quarterFinding } from '../model/agency-quarter-words.ts';
import { agencyOpening, agencyTitle } from '../model/agency-words.ts';
import { firmnessStatement } from '../model/firmness-words.ts';
import {
  computedNote,
  otherPopulationNote,
  standingMovement,
  standingStatement,
} from '../model/standing-words.ts';
import { scopeTitle } from '../model/quarter-tables.ts';
import { releaseTitle } from '../model/release-words.ts';
import { agencyWords } from '../pages/agency.ts';
import { inSentence } from '../sentences/places.ts';
import { searchedFact, type KitFact, type KitStory } from './kit-story.ts';
import { olderStandingStatement, takenOverSince } from './older-standing.ts';

/**
 * The agencies that have a kit: those of today whose results are to be published, or that a ranking or quarter names.
 * The portal may keep kits to some kinds.
 */
export function agenciesOfKits(portal: Portal): readonly Agency[] {
  return [...portal.agencies.values()].filter(
    (agency) =>
      agency.validTo === null &&
      hasHandouts(agency.kind) &&
      (owesResults(agency) ||
        agencyQuarter(portal, agency.id) !== null ||
        otherStandings(portal, agency.id).length > 0),
  );
}

/**
 * An agency as it is told outside its page: its newest quarter, then its newest place in each other ranking. Where nothing
 * of the time of the Resolution is known, what was looked for and not found comes first: an older rank says nothing of
 * how the Resolution is carried out.
 */
export function agencyStory(portal: Portal, agency: Agency, lang: Lang): KitStory {
  const quarter = agencyQuarter(portal, agency.id);
  const ranks = newestRanks(portal, agency);
  const isOlder = ({ release }: Standing): boolean => isBeforeResolution(portal, release.period);
  const told = [
    ...(quarter ? quarterFacts(portal, agency, quarter, lang) : []),
    ...ranks.filter((rank) => !isOlder(rank)).map((standing) => standingFact(portal, standing, lang)),
  ];
  const older = ranks.filter(isOlder).map((standing) => olderFact(portal, agency, standing, lang));
  const lacking = lackingText(portal, agency, quarter, lang);
  const leadsWithGap = told.length === 0 && lacking !== null;
  const opening: KitFact = {
    tag: null,
    sentences: [agencyOpening(portal, agency, lang)],
    release: null,
    scope: null,
    note: null,
    sources: agency.sources,
    told: { kind: 'body', agency },
  };
  // What the agency is comes last: it is no news.
  const [lead, ...facts] = [...(leadsWithGap ? [searchedFact(lacking)] : []), ...told, ...older, opening];
  const releases = releasesOf([...told, ...older]);
  return {
    lang,
    subject: { kind: 'agency', agency: agency.id },
    title: sentenceStart(agencyTitle(portal, agency, lang)),
    time: lead.release && releaseTitle(portal, lead.release, lang),
    lead,
    facts,
    lacking: leadsWithGap ? null : lacking,
    releases,
    sources: [...new Set([lead, ...facts].flatMap(({ sources }) => sources))],
    page: addresses(lang).agency(agency.id),
    // A page of an agency follows its newest quarter.
    frozenPage: null,
  };
}

/**
 * Its newest place in each ranking that its quarter does not tell of, the newest first; of one release that among today's
 * units alone, for the note beside it says the other.
 */
function newestRanks(portal: Portal, agency: Agency): readonly Standing[] {
  const all = otherStandings(portal, agency.id)
    .map(({ standings }) => standings.at(-1)!)
    .filter(({ entry }) => 'rank' in entry)
    .toSorted(
      (a, b) => compareTimes(b.release.period, a.release.period) || compareTimes(b.table.asOf, a.table.asOf),
    );
  return all.filter(({ release }, index) => all.findIndex((other) => other.release === release) === index);
}

function quarterFacts(
  portal: Portal,
  agency: Agency,
  quarter: AgencyQuarter,
  lang: Lang,
): readonly KitFact[] {
  const { release, results, standings } = quarter;
  const finding = quarterFinding(agency, quarter, lang);
  const tasks: readonly KitFact[] =
    finding === null
      ? []
      : [
          {
            tag: null,
            sentences: [finding],
            release,
            scope: results && scopeTitle(portal, results.scope, lang),
            note: null,
            said: resolutionOwner(portal, lang),
            sources: quarter.sources,
            told: { kind: 'tasks', agency, quarter },
          },
        ];
  return [...tasks, ...standings.map((standing) => standingFact(portal, standing, lang))];
}

function standingFact(portal: Portal, standing: Standing, lang: Lang): KitFact {
  const { table, entry, release } = standing;
  const computed = 'rank' in entry ? computedNote(table, lang) : null;
  return {
    tag: table.ranking.title[lang],
    ...(standing.series.file.id === resolutionSeries ? {} : { index: standing.series.file.title[lang] }),
    sentences: [
      standingStatement(standing, lang),
      firmnessStatement(standing, lang),
      standingMovement(portal, standing, lang, false),
    ].filter((sentence) => sentence !== null),
    release,
    scope: null,
    note:
      [computed === null ? null : sentenceStart(`${computed}.`), otherPopulationNote(portal, standing, lang)]
        .filter((text) => text !== null)
        .join(' ') || null,
    sources: entry.sources,
    told: { kind: 'standing', standing },
  };
}

/** A rank of before the Resolution: said with it, and of which body it was, and no movement that would make it news. */
function olderFact(portal: Portal, agency: Agency, standing: Standing, lang: Lang): KitFact {
  const fact = standingFact(portal, standing, lang);
  const { release } = standing;
  const note = [fact.note, takenOverSince(portal, agency, release.period, lang)];
  return {
    ...fact,
    sentences: [olderStandingStatement(standing, lang)],
    note: note.filter((text) => text !== null).join(' ') || null,
  };
}

/** Who states the results of the Resolution. */
function resolutionOwner(portal: Portal, lang: Lang): string {
  return portal.series.find(({ file }) => file.id === resolutionSeries)!.file.owner[lang];
}

function lackingText(
  portal: Portal,
  agency: Agency,
  quarter: AgencyQuarter | null,
  lang: Lang,
): string | null {
  if (!owesResults(agency)) return null;
  if (quarter) return missingStatement(portal, quarter, lang);
  const search = resultsSearch(portal);
  if (!search) return null;
  return agencyWords[lang].resolutionNone(inSentence(agency.name.full[lang], lang), search.searched_on);
}

function releasesOf(facts: readonly KitFact[]): readonly Release[] {
  const all = new Set(facts.flatMap(({ release }) => release ?? []));
  return [...all].toSorted((a, b) => compareTimes(a.period, b.period));
}
