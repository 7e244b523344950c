import { isValidOn } from '../../time/validity.ts';
import type { AgencyIdentity, Identities } from '../agencies.ts';

type Direction = 'predecessors' | 'successors';

/**
 * The units that stood for an agency on a day: itself where it existed, else those that it was arranged from or into.
 * The one that bears its name comes first. None where there was nothing of the kind.
 */
export function unitsOn({ agencies }: Identities, id: string, day: string): readonly string[] {
  const asked = agencies.get(id);
  const walk = (agency: AgencyIdentity | undefined, direction: Direction | null): readonly string[] => {
    if (!agency) return [];
    if (existsOn(agency, day)) return [agency.id];
    const next = direction ?? (day < (agency.validFrom ?? '') ? 'predecessors' : 'successors');
    return agency[next].flatMap((other) => walk(agencies.get(other), next));
  };
  const units = [...new Set(walk(asked, null))];
  const sameName = (unit: string): boolean => agencies.get(unit)?.name.short.vi === asked?.name.short.vi;
  return units.toSorted((a, b) => Number(sameName(b)) - Number(sameName(a)));
}

function existsOn({ validFrom, validTo }: AgencyIdentity, day: string): boolean {
  return isValidOn({ valid_from: validFrom, valid_to: validTo }, day);
}
