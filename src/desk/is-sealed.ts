import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Is this version of a release sealed? Looks into `releases.lock.json` of the data folder; a lock that cannot be read
 * says nothing here, since the intake reports it.
 */
export function isSealed(dataRoot: string, series: string, period: string, version: string): boolean {
  let lock: unknown;
  try {
    lock = JSON.parse(readFileSync(join(dataRoot, 'releases.lock.json'), 'utf8'));
  } catch {
    return false;
  }
  const entries = Array.isArray(lock) ? lock : ((lock as { releases?: unknown } | null)?.releases ?? []);
  return (
    Array.isArray(entries) &&
    entries.some(
      (entry: Record<string, unknown>) =>
        entry['series'] === series && entry['period'] === period && entry['version'] === version,
    )
  );
}
