import type { Agency, Identities } from './agencies.ts';
import type { Portal } from './portal.ts';

const collator = new Intl.Collator('vi');

/** Agencies in the order of the Vietnamese alphabet, by short name. */
export function inAlphabet(agencies: Iterable<Agency>): readonly Agency[] {
  return [...agencies].toSorted((a, b) => collator.compare(sortName(a), sortName(b)));
}

/** The name that an agency is sorted by: «TP. Hồ Chí Minh» stands under H. */
export function sortName({ name }: Agency): string {
  return name.short.vi.replace(/^TP\. /, '');
}

/** The provinces that exist. */
export function presentProvinces(portal: Portal): readonly Agency[] {
  return inAlphabet(
    [...portal.agencies.values()].filter(({ kind, validTo }) => kind === 'province' && validTo === null),
  );
}

/** The provinces that ended. */
export function formerProvinces(portal: Portal): readonly Agency[] {
  return inAlphabet(
    [...portal.agencies.values()].filter(({ kind, validTo }) => kind === 'province' && validTo !== null),
  );
}

/** Every agency with all the names by which it may be looked for, present ones first. */
export function finderEntries(portal: Portal): readonly { agency: Agency; names: readonly string[] }[] {
  const ordered = inAlphabet(portal.agencies.values()).toSorted(
    (a, b) => Number(a.validTo !== null) - Number(b.validTo !== null),
  );
  return ordered.map((agency) => ({
    agency,
    names: agency.names.flatMap(({ full, short, also }) => [full.vi, short.vi, full.en, short.en, ...also]),
  }));
}

/** Every kind of agency with its members, present and former apart, provinces first. */
export function agenciesByKind(
  portal: Portal,
): readonly { kind: Agency['kind']; present: readonly Agency[]; former: readonly Agency[] }[] {
  const groups = Map.groupBy(inAlphabet(portal.agencies.values()), ({ kind }) => kind);
  return [...groups]
    .toSorted(([a], [b]) => kindOrder.indexOf(a) - kindOrder.indexOf(b))
    .map(([kind, agencies]) => ({
      kind,
      present: agencies.filter(({ validTo }) => validTo === null),
      former: agencies.filter(({ validTo }) => validTo !== null),
    }));
}

/** Provinces and ministries are what readers look for; the others follow. */
const kindOrder: readonly Agency['kind'][] = [
  'province',
  'ministry',
  'ministerial-agency',
  'government-agency',
  'party-committee',
  'steering-committee',
  'central-body',
];

/** How many agencies exist, and how many ended. */
export function countAgencies(portal: Portal): { readonly present: number; readonly former: number } {
  const former = [...portal.agencies.values()].filter(({ validTo }) => validTo !== null).length;
  return { present: portal.agencies.size - former, former };
}

/**
 * Is an agency one whose quarterly results of Resolution 57 were ordered to be published? The conclusion of 12/3/2026
 * speaks of ministries, sectors and localities; bodies that ended before the Resolution's first quarter owe none.
 */
export function owesResults({ kind, validTo }: Agency): boolean {
  const named: readonly Agency['kind'][] = [
    'province',
    'ministry',
    'ministerial-agency',
    'government-agency',
  ];
  return named.includes(kind) && validTo === null;
}

/**
 * The day on which the present provinces were last arranged: the latest on which one that was formed from others began.
 * Null where none was.
 */
export function provincesArrangedOn(portal: Identities): string | null {
  const days = [...portal.agencies.values()]
    .filter(({ kind, predecessors }) => kind === 'province' && predecessors.length > 0)
    .flatMap(({ validFrom }) => (validFrom === null ? [] : [validFrom]));
  return days.toSorted().at(-1) ?? null;
}
