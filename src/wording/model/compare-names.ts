import { nameOn, type Identities } from '../../portal/agencies.ts';
import type { Comparison, ComparedUnit } from '../../portal/compare/comparison.ts';
import type { Lang } from '../../site/lang.ts';
import { dayAfter } from '../../time/validity.ts';
import { joinList } from '../sentences/lists.ts';
import { comparePage } from '../pages/compare.ts';
import { agencyLabel, agencyOpening, qualified } from './agency-words.ts';

/** The short name of a unit on a day, told apart from a present one of the same name. */
export function unitLabel(identities: Identities, id: string, day: string, lang: Lang): string {
  const agency = identities.agencies.get(id)!;
  return qualified(identities, agency, nameOn(agency, day).short[lang], lang);
}

/**
 * Who is who: for each chosen agency that stands in a table under another name or by other units, a sentence on it.
 * Each sentence once, in the order of the chosen.
 */
export function whoIsWho(
  identities: Identities,
  comparisons: readonly Comparison[],
  chosen: readonly string[],
  lang: Lang,
): readonly string[] {
  const sentences = chosen.flatMap((id) =>
    comparisons.flatMap((comparison) => aboutChosen(identities, comparison, id, lang)),
  );
  return [...new Set(sentences)];
}

function aboutChosen(
  identities: Identities,
  { table, units, absent }: Comparison,
  id: string,
  lang: Lang,
): readonly string[] {
  const agency = identities.agencies.get(id)!;
  const label = agencyLabel(identities, id, lang);
  const w = comparePage[lang];
  if (absent.includes(id)) return [w.notYet(label, table.asOf)];
  const own = units.filter((unit) => unit.chosen.includes(id));
  if (own.some((unit) => unit.agency === id)) {
    const then = nameOn(agency, table.asOf);
    const renamed = then.validTo !== null && then.short[lang] !== agency.name.short[lang];
    return renamed ? [w.namedThen(label, then.short[lang], then.validTo)] : [];
  }
  const names = joinList(
    own.map((unit: ComparedUnit) => unitLabel(identities, unit.agency, table.asOf, lang)),
    lang,
  );
  const earlier = table.asOf < (agency.validFrom ?? '');
  const stands = earlier
    ? w.standsBefore(label, names, own.length, agency.validFrom!)
    : w.standsAfter(label, names, dayAfter(agency.validTo!));
  return [`${agencyOpening(identities, agency, lang)} ${stands}`];
}
