import { criterionBreaks } from '../../portal/criterion-history.ts';
import { breakBetween } from '../../portal/movement.ts';
import { difference, jumpThreshold, robustDeviations } from '../../portal/robust-deviations.ts';
import type { Side } from './compared.ts';
import { measuredOf, type Measured } from './measured.ts';

/** A number that changed much more, or much less, than the same number of other agencies. */
export interface Jump extends Pick<Measured, 'table' | 'row' | 'column'> {
  readonly old: string;
  readonly new: string;
  readonly change: number;
  /** The median change of all agencies. */
  readonly typical: number;
  /** Robust deviations off the median, to one decimal, with its sign. */
  readonly deviation: number;
}

/** Numbers that were not judged, and why. */
export interface NotJudged {
  /** `break`: old and new are not comparable; `scope`: the results count other tasks; `few`: too few agencies. */
  readonly reason: 'break' | 'scope' | 'few';
  /** How many criteria or counts. */
  readonly groups: number;
}

export interface Jumps {
  readonly jumps: readonly Jump[];
  /** How many criteria or counts were judged. */
  readonly judged: number;
  readonly notJudged: readonly NotJudged[];
}

/** Jumps from the release before, criterion by criterion and count by count, the furthest first. */
export function jumpsBetween(before: Side, after: Side): Jumps {
  const earlier = new Map(measuredOf(before.rows).map((one) => [placeOf(one), one]));
  const pairs = measuredOf(after.rows).flatMap((now) => {
    const old = earlier.get(placeOf(now));
    return old ? [{ old, now, change: difference(now.printed, old.printed) }] : [];
  });
  const jumps: Jump[] = [];
  const reasons: (NotJudged['reason'] | null)[] = [];
  for (const group of Map.groupBy(pairs, ({ now }) => now.group).values()) {
    const reason = incomparable(before, after, group[0]!.now);
    const found = reason
      ? null
      : robustDeviations(
          group.map(({ change }) => change),
          stepOf(group),
        );
    reasons.push(reason ?? (found ? null : 'few'));
    if (!found) continue;
    for (const [index, { old, now, change }] of group.entries()) {
      const deviation = found.deviations[index]!;
      if (Math.abs(deviation) <= jumpThreshold) continue;
      const { table, row, column } = now;
      jumps.push({
        ...{ table, row, column, old: old.printed, new: now.printed, change, typical: found.centre },
        deviation: Math.round(deviation * 10) / 10,
      });
    }
  }
  const count = (reason: NotJudged['reason'] | null): number =>
    reasons.filter((one) => one === reason).length;
  return {
    jumps: jumps.toSorted((a, b) => Math.abs(b.deviation) - Math.abs(a.deviation)),
    judged: count(null),
    notJudged: (['break', 'scope', 'few'] as const)
      .map((reason) => ({ reason, groups: count(reason) }))
      .filter(({ groups }) => groups > 0),
  };
}

/** The last decimal that any number of a group is printed with. */
function stepOf(group: readonly { readonly old: Measured; readonly now: Measured }[]): number {
  const decimals = group.flatMap(({ old, now }) =>
    [old, now].map(({ printed }) => printed.split('.')[1]?.length ?? 0),
  );
  return 10 ** -Math.max(...decimals);
}

const placeOf = ({ table, row, column }: Measured): string => [table, row, column].join('\n');

/** Why old and new of a number measure different things; null where they measure the same. */
function incomparable(before: Side, after: Side, { table, criterion }: Measured): 'break' | 'scope' | null {
  if (table === 'results') {
    return before.rows.file.results?.scope === after.rows.file.results?.scope ? null : 'scope';
  }
  const regimes = [before.rows.regime.id, after.rows.regime.id] as const;
  if (criterion === null) return breakBetween(after.series.file, ...regimes) ? 'break' : null;
  // Breaks stand on the row of the criterion, whichever its level.
  const row = after.series.criteriaRows.find(({ id }) => id === criterion);
  return row && criterionBreaks(after.series.file, row, ...regimes) ? 'break' : null;
}
