import type { Identities } from '../portal/agencies.ts';
import {
  unpackCompareFile,
  type CompareAgenciesFile,
  type CompareData,
  type CompareFile,
} from '../portal/compare/compare-file.ts';
import type { CompareGroup } from '../portal/compare/groups.ts';
import { unpackAgencies } from '../portal/compare/packed-agencies.ts';
import type { Marks } from '../site/marks.ts';

/** The agencies to choose from, and the marks of a portal that is not the published one. */
export interface LoadedAgencies extends Identities {
  readonly marks: Marks;
}

/** Files are asked for once; one that could not be had is asked for again. */
const asked = new Map<string, Promise<unknown>>();

async function load<T>(address: string): Promise<T> {
  const known = asked.get(address);
  if (known) return known as Promise<T>;
  const fresh = fetch(address).then(async (answer) => {
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    return (await answer.json()) as T;
  });
  asked.set(address, fresh);
  fresh.catch(() => asked.delete(address));
  return fresh;
}

/** @throws when the file cannot be had */
export async function loadAgencies(address: string): Promise<LoadedAgencies> {
  const file = await load<CompareAgenciesFile>(address);
  const { agencies, ...marks } = file;
  return { ...unpackAgencies(agencies), marks };
}

/** @throws when the file cannot be had */
export async function loadGroup(
  address: (group: string) => string,
  group: CompareGroup,
): Promise<CompareData> {
  return unpackCompareFile(await load<CompareFile>(address(group)));
}
