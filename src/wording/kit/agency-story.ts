import type { Agency } from '../../portal/agencies.ts';
import { owesResults } from '../../portal/agency-lists.ts';
import { agencyQuarter, resultsSearch, type AgencyQuarter } from '../../portal/agency-quarter.ts';
import { otherStandings } from '../../portal/other-standings.ts';
import { resolutionSeries, type Portal, type Release, type Standing } from '../../portal/portal.ts';
import { addresses } from '../../site/addresses.ts';
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
import type { KitFact, KitStory } from './kit-story.ts';

/** The agencies that have a kit: those of today whose results are to be published, or that a ranking or quarter names. */
export function agenciesOfKits(portal: Portal): readonly Agency[] {
  return [...portal.agencies.values()].filter(
    (agency) =>
      agency.validTo === null &&
      (owesResults(agency) ||
        agencyQuarter(portal, agency.id) !== null ||
        otherStandings(portal, agency.id).length > 0),
  );
}

/** An agency as it is told outside its page: its newest quarter, then its newest place in each other ranking. */
export function agencyStory(portal: Portal, agency: Agency, lang: Lang): KitStory {
  const quarter = agencyQuarter(portal, agency.id);
  const told = [
    ...(quarter ? quarterFacts(portal, agency, quarter, lang) : []),
    ...newestRanks(portal, agency).map((standing) => standingFact(portal, standing, lang)),
  ];
  const opening: KitFact = {
    tag: null,
    sentences: [agencyOpening(portal, agency, lang)],
    release: null,
    scope: null,
    note: null,
    sources: agency.sources,
    told: { kind: 'body', agency },
  };
  const [lead = opening, ...rest] = told;
  const facts = lead === opening ? rest : [...rest, opening];
  const releases = releasesOf(told);
  return {
    lang,
    subject: { kind: 'agency', agency: agency.id },
    title: sentenceStart(agencyTitle(portal, agency, lang)),
    time: lead.release && releaseTitle(portal, lead.release, lang),
    lead,
    facts,
    lacking: lackingText(portal, agency, quarter, lang),
    releases,
    sources: [...new Set([lead, ...facts].flatMap(({ sources }) => sources))],
    page: addresses(lang).agency(agency.id),
    // A page of an agency follows its newest quarter.
    frozenPage: null,
  };
}

/** Its newest place in each ranking that its quarter does not tell of, the newest first; of one period, that among today's units. */
function newestRanks(portal: Portal, agency: Agency): readonly Standing[] {
  return otherStandings(portal, agency.id)
    .map(({ standings }) => standings.at(-1)!)
    .filter(({ entry }) => 'rank' in entry)
    .toSorted(
      (a, b) => compareTimes(b.release.period, a.release.period) || compareTimes(b.table.asOf, a.table.asOf),
    );
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
  return agencyWords[lang].resolutionNone(inSentence(agency.name.short[lang], lang), search.searched_on);
}

function releasesOf(facts: readonly KitFact[]): readonly Release[] {
  const all = new Set(facts.flatMap(({ release }) => release ?? []));
  return [...all].toSorted((a, b) => compareTimes(a.period, b.period));
}
