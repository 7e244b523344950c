import { doneOf } from './counts-of-tasks.ts';
import { isComparable, type NotComparable } from './quarter-comparison.ts';
import { counted, quarterTables, type Counted, type Share } from './finding-place.ts';
import type { ChangeLines } from './quarter-change.ts';
import type { QuarterResults } from './quarter.ts';

/** The share done in the quarter before and now, over the same agencies. */
export interface ShareBefore {
  readonly before: string;
  readonly from: Share;
  readonly to: Share;
  /** What the shares are of, where that changed. */
  readonly assigned: { readonly from: Counted; readonly to: Counted } | null;
  /** How many agencies it is counted over; null where it is everyone. */
  readonly agencies: Counted | null;
}

/** How many of the assigned tasks are done, and how that was in the quarter before. */
export interface DoneFinding {
  readonly kind: 'done';
  readonly done: Counted;
  readonly assigned: Counted;
  readonly share: Share;
  readonly comparison: ShareBefore | NotComparable;
}

/** Tasks done; null where there are no counts. */
export function doneFinding({ total, comparison, change }: QuarterResults): DoneFinding | null {
  if (total === null) return null;
  const { total: table } = quarterTables;
  return {
    kind: 'done',
    done: counted(doneOf(total), table, 'done', 'count'),
    assigned: counted(total.assigned, table, 'assigned', 'count'),
    share: { part: doneOf(total), whole: total.assigned, at: { table, row: 'done', column: 'of-assigned' } },
    comparison: isComparable(comparison) ? shareBefore(change!) : comparison,
  };
}

function shareBefore(change: ChangeLines): ShareBefore | NotComparable {
  // Of nothing there is no share.
  if (change.earlier.assigned === 0 || change.now.assigned === 0) {
    return { before: change.before, reason: 'nothing' };
  }
  const { before, earlier, now, agencies, everyone } = change;
  const { change: table } = quarterTables;
  const share = (counts: typeof now, column: string): Share => ({
    part: doneOf(counts),
    whole: counts.assigned,
    at: { table, row: 'done-share', column },
  });
  return {
    before,
    from: share(earlier, 'before'),
    to: share(now, 'now'),
    assigned:
      earlier.assigned === now.assigned
        ? null
        : {
            from: counted(earlier.assigned, table, 'assigned', 'before'),
            to: counted(now.assigned, table, 'assigned', 'now'),
          },
    agencies: everyone ? null : counted(agencies, table, 'agencies', 'now'),
  };
}
