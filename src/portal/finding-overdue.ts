import type { Agency } from './agencies.ts';
import { datedOf } from './counts-of-tasks.ts';
import { counted, largest, quarterTables, type Counted, type Share } from './finding-place.ts';
import type { QuarterResults } from './quarter.ts';

/** Who has the most overdue tasks; several where they share the number. */
export interface Most<Key> {
  readonly keys: readonly Key[];
  readonly overdue: Counted;
  /** Of its dated tasks; null where several are named. */
  readonly share: Share | null;
}

/** How many of how many dated tasks are overdue, and where most of them are. */
export interface OverdueFinding {
  readonly kind: 'overdue';
  readonly overdue: Counted;
  readonly dated: Counted;
  readonly share: Share;
  /** Null where no group has an overdue task, or only one group is there. */
  readonly group: Most<number> | null;
  /** Within each kind of agency, where more than one reports. */
  readonly agencies: readonly (Most<string> & { readonly kind: Agency['kind'] })[];
}

/** Overdue tasks; null where there are no counts. */
export function overdueFinding({ total, groups, kinds }: QuarterResults): OverdueFinding | null {
  if (total === null) return null;
  const { total: table, groups: groupTable, agencies: agencyTable } = quarterTables;
  const dated = datedOf(total);
  return {
    kind: 'overdue',
    overdue: counted(total.overdue, table, 'overdue', 'count'),
    dated: counted(dated, table, 'dated', 'count'),
    share: {
      part: total.overdue,
      whole: dated,
      at: { table, row: 'overdue', column: 'of-dated' },
    },
    group: mostOf(groups, groupTable),
    agencies: kinds.flatMap(({ kind, lines }) => {
      const most = mostOf(lines, agencyTable);
      return most ? [{ ...most, kind }] : [];
    }),
  };
}

function mostOf<Key extends string | number>(
  lines: readonly { readonly key: Key; readonly counts: QuarterResults['total'] }[],
  table: string,
): Most<Key> | null {
  const known = lines.flatMap(({ key, counts }) => (counts ? [{ key, counts }] : []));
  const most = largest(known, ({ counts }) => counts.overdue);
  const [first] = most;
  if (!first || known.length < 2) return null;
  return {
    keys: most.map(({ key }) => key),
    overdue: counted(first.counts.overdue, table, first.key, 'overdue'),
    share:
      most.length === 1
        ? {
            part: first.counts.overdue,
            whole: datedOf(first.counts),
            at: { table, row: String(first.key), column: 'of-dated' },
          }
        : null,
  };
}
