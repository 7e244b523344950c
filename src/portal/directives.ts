import type { Portal } from './portal.ts';

export type Directive = Portal['directives'][number];

/** The directives that name an agency, newest first. */
export function directivesTo({ directives }: Portal, agency: string): readonly Directive[] {
  return directives.filter(({ addressee }) => addressee.includes(agency));
}

/** The directives that an agency gave, newest first. */
export function directivesBy({ directives }: Portal, agency: string): readonly Directive[] {
  return directives.filter(({ asked_by }) => asked_by === agency);
}

/** Has the last day of a directive passed on a day? False for one without a due date. */
export function isPastDue({ due }: Directive, day: string): boolean {
  return due !== null && due < day;
}
