import type { Movement } from './movement.ts';

/** How the agencies of two periods moved, counted, and who moved furthest. */
export interface Movers {
  readonly risen: number;
  readonly fallen: number;
  readonly same: number;
  /** Those that rose by most places; all of them where several share it, none where too many do. */
  readonly highest: readonly string[];
  /** Those that fell by most places. */
  readonly lowest: readonly string[];
}

/** More names than these say nothing: then nobody stands out. */
const mostNames = 3;

/** Counts risers and fallers among the agencies ranked in both periods. */
export function moversOf({ ranks }: Movement): Movers {
  const shifts = [...ranks].map(([agency, { from, to }]) => ({ agency, shift: from - to }));
  const furthest = (sign: 1 | -1): readonly string[] => {
    const most = Math.max(0, ...shifts.map(({ shift }) => sign * shift));
    const names = shifts.filter(({ shift }) => most > 0 && sign * shift === most).map(({ agency }) => agency);
    return names.length > mostNames ? [] : names;
  };
  return {
    risen: shifts.filter(({ shift }) => shift > 0).length,
    fallen: shifts.filter(({ shift }) => shift < 0).length,
    same: shifts.filter(({ shift }) => shift === 0).length,
    highest: furthest(1),
    lowest: furthest(-1),
  };
}
