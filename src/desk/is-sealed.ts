import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lockPath } from '../intake/lock/lock-schema.ts';

/**
 * Is this version of a release sealed? Looks into `releases.lock.json` of the data folder; a lock that cannot be read
 * says nothing here, since the intake reports it.
 */
export function isSealed(dataRoot: string, series: string, period: string, version: string): boolean {
  let lock: unknown;
  try {
    lock = JSON.parse(readFileSync(join(dataRoot, lockPath), 'utf8'));
  } catch {
    return false;
  }
  const entries = (lock as { entries?: unknown } | null)?.entries;
  return (
    Array.isArray(entries) &&
    entries.some(
      (entry: Record<string, unknown>) =>
        entry['series'] === series && entry['period'] === period && entry['version'] === version,
    )
  );
}
