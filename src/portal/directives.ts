import { lastDay } from '../time/periods.ts';
import type { Portal } from './portal.ts';

export type Directive = Portal['directives'][number];

/** The directives that name an agency or whose work is its own, in the order of `byDue`. */
export function directivesTo({ directives }: Portal, agency: string): readonly Directive[] {
  return byDue(
    directives.filter(({ addressee, concerns }) => addressee.includes(agency) || concerns.includes(agency)),
  );
}

/** The directives that an agency gave, in the order of `byDue`. */
export function directivesBy({ directives }: Portal, agency: string): readonly Directive[] {
  return byDue(directives.filter(({ asked_by }) => asked_by === agency));
}

/** Has the last day of a directive passed on a day? False for one without a due date. */
export function isPastDue({ due }: Directive, day: string): boolean {
  return due !== null && due < day;
}

/** Those with a due date first, the earliest in front; then those to be done again and again; then the rest. */
export function byDue(directives: readonly Directive[]): readonly Directive[] {
  return directiveGroups(directives).flatMap((group) => group.directives);
}

/** By when directives are to be done. */
type DirectiveTiming = 'dated' | 'recurring' | 'undated';

interface DirectiveGroup {
  readonly timing: DirectiveTiming;
  readonly directives: readonly Directive[];
}

/** Directives by their timing: dated ones by due date, the others newest first. A timing that none has has no group. */
export function directiveGroups(directives: readonly Directive[]): readonly DirectiveGroup[] {
  const timingOf = ({ due, rhythm }: Directive): DirectiveTiming =>
    due !== null ? 'dated' : rhythm !== null ? 'recurring' : 'undated';
  const groups = Map.groupBy(directives, timingOf);
  groups.set(
    'dated',
    (groups.get('dated') ?? []).toSorted((a, b) => order(a.due!, b.due!)),
  );
  return (['dated', 'recurring', 'undated'] as const).flatMap((timing) => {
    const group = groups.get(timing) ?? [];
    return group.length > 0 ? [{ timing, directives: group }] : [];
  });
}

/** The periods, oldest first, that have ended between a recurring request and a day. */
export function periodsSinceAsked({ date, rhythm }: Directive, day: string): readonly string[] {
  const names = {
    monthly: Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0')),
    quarterly: ['Q1', 'Q2', 'Q3', 'Q4'],
    'half-yearly': ['H1', 'H2'],
    yearly: [null],
  } as const;
  if (rhythm === null) return [];
  const years = Array.from(
    { length: Number(day.slice(0, 4)) - Number(date.slice(0, 4)) + 1 },
    (_, index) => Number(date.slice(0, 4)) + index,
  );
  return years
    .flatMap((year) => names[rhythm].map((part) => (part === null ? String(year) : `${year}-${part}`)))
    .filter((period) => lastDay(period) > date && lastDay(period) < day);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
