import type { Agency } from './agencies.ts';
import type { Portal } from './portal.ts';

/**
 * The region of an agency as the register of today has it; of a province that ended, the region in which all that it
 * went into lies. Null where the data give none, or more than one: nothing is guessed.
 */
export function regionOf(portal: Portal, id: string): Agency['region'] {
  const { region, successors } = portal.agencies.get(id)!;
  if (region) return region;
  const [first, ...others] = successors.map((successor) => portal.agencies.get(successor)!.region);
  return first && others.every((other) => other?.id === first.id) ? first : null;
}
