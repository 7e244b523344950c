import { counted, quarterTables, type Counted } from './finding-place.ts';
import type { RequestLines } from './quarter-requests.ts';

/** Recommendations that wait for an answer. */
export interface WaitingFinding {
  readonly kind: 'waiting';
  readonly waiting: Counted;
  readonly pastDue: Counted;
  readonly answered: Counted;
  /** The longest-waiting: with whom they are, and for how many days; null where none waits. */
  readonly longest: { readonly holders: readonly string[]; readonly days: Counted } | null;
}

/** How many recommendations wait; null where the release has no table of them. */
export function waitingFinding(requests: RequestLines | null): WaitingFinding | null {
  if (!requests) return null;
  const { waiting, pastDue, answered } = requests;
  const { requests: table, waiting: waitingTable } = quarterTables;
  const [first] = waiting;
  const longest = waiting.filter(({ days }) => days === first?.days);
  return {
    kind: 'waiting',
    waiting: counted(waiting.length, table, 'waiting', 'value'),
    pastDue: counted(pastDue, table, 'past-due', 'value'),
    answered: counted(answered, table, 'answered', 'value'),
    longest: first
      ? {
          holders: [...new Set(longest.map(({ request }) => request.holder ?? request.addressee))],
          days: counted(first.days, waitingTable, first.request.id, 'days'),
        }
      : null,
  };
}
