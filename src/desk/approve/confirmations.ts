import type { Confirmation } from '../../intake/approval/approval-schema.ts';
import type { Problem } from '../../intake/problems.ts';
import { confirmationFile, readConfirmations } from '../diff/confirmations.ts';

/**
 * What `diff` found unusual in a release and the officer confirmed, each with its reason; where something is still open,
 * the release cannot be approved. Nothing where `diff` has not been run.
 */
export function confirmedJumps(
  outRoot: string,
  series: string,
  period: string,
): { confirmed: Confirmation[]; problems: readonly Problem[] } {
  const path = confirmationFile(outRoot, series, period);
  const { confirmations, problems } = readConfirmations(path);
  const open = confirmations.filter(({ confirmed }) => !confirmed).length;
  const confirmed = confirmations
    .filter((jump) => jump.confirmed)
    .map(({ table, row, column, old, new: now, why }) => ({
      // In words: an arrow is no letter that the intake takes, and the place goes into approval.json.
      place: `${table} · ${row} · ${column}: ${old} thành ${now}`,
      why,
    }));
  if (problems.length > 0 || open === 0) return { confirmed, problems };
  return { confirmed, problems: [{ code: 'jumps-unconfirmed', file: path, value: String(open) }] };
}
