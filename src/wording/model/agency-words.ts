import {
  nameOn,
  type Agency,
  type AgencyIdentity,
  type AgencyName,
  type Identities,
} from '../../portal/agencies.ts';
import { provincesArrangedOn } from '../../portal/agency-lists.ts';
import type { Portal } from '../../portal/portal.ts';
import type { Lang } from '../../site/lang.ts';
import { dayAfter } from '../../time/validity.ts';
import { formatDate } from '../dates.ts';
import { formerOpening, mergedOpening, unchangedOpening, type Renamed } from '../sentences/agency-opening.ts';
import { agencyWords as agencyPageWords } from '../pages/agency.ts';
import { nameKey } from '../search-names.ts';
import { bodyOpening, endedBodyOpening } from '../sentences/body-opening.ts';
import { inSentence, type PlaceName } from '../sentences/places.ts';

/** A name in one language, full and short. */
export function placeName(name: AgencyName, lang: Lang): PlaceName {
  return { full: name.full[lang], short: name.short[lang] };
}

/** Is another unit, present or former, known by the same short name? Then a bare name would mislead. */
export function sharesItsName(portal: Identities, agency: AgencyIdentity): boolean {
  if (agency.validTo === null) return false;
  const { vi } = agency.name.short;
  return [...portal.agencies.values()].some((other) => other.id !== agency.id && other.name.short.vi === vi);
}

/**
 * The short name of an agency on a page about `day`, with «(trước 1/7/2025)» where a present unit has the same name.
 * @param day the day that the page speaks of; without it, its last name
 */
export function agencyLabel(portal: Identities, id: string, lang: Lang, day?: string): string {
  const agency = portal.agencies.get(id)!;
  const short = (day === undefined ? agency.name : nameOn(agency, day)).short[lang];
  return day === undefined ? qualified(portal, agency, short, lang) : short;
}

/** The full name of an agency, told apart from a present unit of the same name. */
export function agencyTitle(portal: Identities, agency: AgencyIdentity, lang: Lang): string {
  return qualified(portal, agency, agency.name.full[lang], lang);
}

/** A name of an agency, told apart from a present unit of the same short name: «Đà Nẵng (trước 1/7/2025)». */
export function qualified(portal: Identities, agency: AgencyIdentity, name: string, lang: Lang): string {
  if (!sharesItsName(portal, agency)) return name;
  const ended = formatEnd(dayAfter(agency.validTo!), lang);
  return `${name} (${ended})`;
}

function formatEnd(day: string, lang: Lang): string {
  return lang === 'vi' ? `trước ${formatDate(day, lang)}` : `before ${formatDate(day, lang)}`;
}

/** The sentence that an agency's page opens with: what it is, since when, arranged from or into what. */
export function agencyOpening(portal: Identities, agency: AgencyIdentity, lang: Lang): string {
  const name = (id: string, day: string): PlaceName => placeName(nameOn(portal.agencies.get(id)!, day), lang);
  if (agency.validTo !== null) {
    const on = dayAfter(agency.validTo);
    if (agency.successors.length === 0 && agency.kind !== 'province') {
      return endedBodyOpening({ name: agency.name.full[lang], kind: agency.kind, on }, lang);
    }
    const partners = agency.successors.flatMap((id) => portal.agencies.get(id)!.predecessors);
    const others = [...new Set(partners)].filter((id) => id !== agency.id);
    const [successor] = agency.successors;
    return formerOpening(
      {
        unit: placeName(agency.name, lang),
        on,
        partners: agency.kind === 'province' ? others.map((id) => name(id, agency.validTo!)) : [],
        successors: agency.successors.map((id) => name(id, on)),
        renamed:
          successor === undefined ? undefined : renamedAfter(portal.agencies.get(successor)!, on, lang),
      },
      lang,
    );
  }
  if (agency.kind !== 'province') {
    const { name, kind } = agency;
    const list = governmentKinds.has(kind) ? listOfKind(portal, kind) : null;
    const since = list?.since ?? agency.validFrom;
    return bodyOpening({ name: name.full[lang], kind, peers: list?.peers ?? null, since }, lang);
  }
  if (agency.predecessors.length === 0) {
    const arranged = provincesArrangedOn(portal);
    if (arranged === null)
      return bodyOpening(
        { name: agency.name.full[lang], kind: agency.kind, peers: null, since: agency.validFrom },
        lang,
      );
    return unchangedOpening(placeName(agency.name, lang), arranged, lang);
  }
  const on = agency.validFrom!;
  const before = agency.predecessors.map((id) => name(id, portal.agencies.get(id)!.validTo!));
  const renamed = renamedAfter(agency, on, lang);
  return mergedOpening(
    { unit: name(agency.id, on), from: before, on, ...(renamed ? { renamed } : {}) },
    lang,
  );
}

/** The kinds of which the register holds every body. */
const governmentKinds: ReadonlySet<Agency['kind']> = new Set([
  'ministry',
  'ministerial-agency',
  'government-agency',
]);

/** How many bodies of a kind there are, and the day on which the last one joined or left. */
function listOfKind(portal: Identities, kind: Agency['kind']): { peers: number; since: string | null } {
  const all = [...portal.agencies.values()].filter((agency) => agency.kind === kind);
  const changes = all.flatMap(({ validFrom, validTo }) => [validFrom, validTo && dayAfter(validTo)]);
  return {
    peers: all.filter(({ validTo }) => validTo === null).length,
    since:
      changes
        .filter((day) => day !== null)
        .toSorted()
        .at(-1) ?? null,
  };
}

function renamedAfter(agency: AgencyIdentity, day: string, lang: Lang): Renamed | undefined {
  const later = agency.names.find(({ validFrom }) => validFrom !== null && validFrom > day);
  return later ? { on: later.validFrom!, to: placeName(later, lang) } : undefined;
}

/** Every other way in which an agency is written, and the names of the units that went into it, for search. */
export function agencyAliases(portal: Portal, agency: Agency): readonly string[] {
  const own = agency.names.flatMap(({ full, short, also }) => [
    full.vi,
    short.vi,
    full.en,
    short.en,
    ...also,
  ]);
  const before = agency.predecessors.map((id) => portal.agencies.get(id)!.name.short.vi);
  return [...new Set([...own, ...before])];
}

/**
 * The keys by which a filter finds an agency beside the label that it is shown under, joined by «|»: its former and
 * other short names, and those of the units that went into it. Undefined where the label says it all.
 */
export function filterKeys(portal: Portal, id: string, label: string): string | undefined {
  const agency = portal.agencies.get(id)!;
  const before = agency.predecessors.flatMap((former) => portal.agencies.get(former)!.names);
  const names = [
    ...agency.names.flatMap(({ short, also }) => [short.vi, short.en, ...also]),
    ...before.map(({ short }) => short.vi),
  ];
  const keys = new Set(names.map(nameKey));
  keys.delete(nameKey(label));
  return keys.size > 0 ? [...keys].join('|') : undefined;
}

/** What stands above the figures of the bodies that an agency was arranged from, or took functions over from. */
export function formerStandingsNote(agency: Agency, lang: Lang): string {
  const w = agencyPageWords[lang];
  const name = inSentence(agency.name.short[lang], lang);
  return agency.validFrom === null ? w.takenOverStandings(name) : w.formerStandings(name, agency.validFrom);
}
