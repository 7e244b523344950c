import type { Agency } from '../agencies.ts';

/** Agencies that are ranked and reported with their like, and so may be compared. */
export const compareGroups = ['provinces', 'ministries', 'party'] as const;

export type CompareGroup = (typeof compareGroups)[number];

const groupOf: Readonly<Record<Agency['kind'], CompareGroup>> = {
  province: 'provinces',
  ministry: 'ministries',
  'ministerial-agency': 'ministries',
  'government-agency': 'ministries',
  'party-committee': 'party',
  'steering-committee': 'party',
  'central-body': 'party',
};

/** The group of a kind of agency. */
export function compareGroup(kind: Agency['kind']): CompareGroup {
  return groupOf[kind];
}
