import type { Desk, Outcome, Verb, Wishes } from '../../../src/desk/verb.ts';
import { testInstant } from '../../support/build.ts';
import { temporaryFolder } from '../../support/folders.ts';

type Wished = Readonly<Record<string, string | readonly string[] | true>>;

/** What the officer asked for, as the command would give it to a verb. */
export function wishesOf(wished: Wished): Wishes {
  const list = (name: string): string[] =>
    [wished[name] ?? []].flat().filter((value) => typeof value === 'string');
  return { text: (name) => list(name)[0] ?? '', list, flag: (name) => wished[name] === true };
}

/** A desk that works on a data folder of the tests, at the tests' instant. */
export function deskAt(dataRoot: string, outRoot = temporaryFolder()): Desk {
  return { dataRoot, edition: 'sample', now: testInstant, outRoot };
}

/** Runs a verb over a data folder. */
export async function runVerb<Data>(
  verb: Verb<Data>,
  dataRoot: string,
  wished: Wished,
  outRoot?: string,
): Promise<Outcome<Data>> {
  return verb.run(wishesOf(wished), deskAt(dataRoot, outRoot));
}
