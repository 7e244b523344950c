import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readData } from '../../intake/read-data.ts';
import type { Desk } from '../verb.ts';

/** What the intake says of a data folder. */
type Reading = ReturnType<typeof readData>;

/**
 * What the whole intake would say of the data after a change, which is made in a copy: the data itself stays as it is.
 * @param change gets the copy's folder and writes into it
 */
export async function checkChange(
  { dataRoot, edition }: Pick<Desk, 'dataRoot' | 'edition'>,
  change: (stagedRoot: string) => Promise<void>,
): Promise<Reading> {
  const staged = await mkdtemp(join(tmpdir(), 'ba-cong-khai-'));
  try {
    await cp(dataRoot, staged, { recursive: true });
    await change(staged);
    return readData(staged, edition);
  } finally {
    await rm(staged, { recursive: true, force: true, maxRetries: 5 });
  }
}
