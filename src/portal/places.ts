import { inAlphabet } from './agency-lists.ts';
import type { Agency } from './agencies.ts';
import type { Portal, Release } from './portal.ts';

/** The places to choose from on a page, each part in the order of the alphabet. */
export interface Places {
  readonly provinces: readonly Agency[];
  readonly formerProvinces: readonly Agency[];
  readonly bodies: readonly Agency[];
}

/**
 * The places that a page can highlight: those that it shows, and the units that these were formed from or went into, so
 * that people of Bến Tre find theirs in a ranking of the present provinces, and people of Vĩnh Long in an older one. Where
 * it shows a province, all provinces: a reader whose own is not there is told so.
 */
export function placesOf(portal: Portal, shown: Iterable<string>): Places {
  const ids = new Set([...shown].flatMap((id) => [id, ...relatedTo(portal.agencies.get(id)!)]));
  const all = [...portal.agencies.values()].filter(({ kind }) => kind === 'province').map(({ id }) => id);
  if (all.some((id) => ids.has(id))) for (const id of all) ids.add(id);
  const places = inAlphabet([...ids].map((id) => portal.agencies.get(id)!));
  const isProvince = ({ kind }: Agency): boolean => kind === 'province';
  const provinces = places.filter(isProvince);
  return {
    provinces: provinces.filter(({ validTo }) => validTo === null),
    formerProvinces: provinces.filter(({ validTo }) => validTo !== null),
    bodies: places.filter((place) => !isProvince(place)),
  };
}

/** The agencies that the rankings and results of a release speak of, ranked or not. */
export function agenciesOf({ rankings, results }: Release): readonly string[] {
  const entries = rankings.flatMap(({ ranked, unranked }) => [...ranked, ...unranked]);
  return [...entries, ...(results?.rows ?? [])].map(({ agency }) => agency);
}

function relatedTo({ predecessors, successors }: Agency): readonly string[] {
  return [...predecessors, ...successors];
}
