import type { Desk, Verb, Wishes } from '../../../src/desk/verb.ts';
import { testInstant } from '../../support/build.ts';
import { temporaryFolder } from '../../support/folders.ts';

type Said = Readonly<Record<string, string | readonly string[] | true>>;

/** What an officer asks for: texts, lists of texts, flags. */
export function wishesOf(said: Said): Wishes {
  const value = (name: string): string | readonly string[] | true | undefined => said[name];
  return {
    text: (name) => (typeof value(name) === 'string' ? (value(name) as string) : ''),
    list: (name) => [value(name) ?? []].flat().filter((one) => typeof one === 'string'),
    flag: (name) => value(name) === true,
  };
}

/** A desk over a data folder, writing into a temporary one; builds are only remembered. */
export function deskOver(dataRoot: string, parts: Partial<Desk> = {}): Desk {
  return {
    dataRoot,
    edition: 'sample',
    now: testInstant,
    outRoot: temporaryFolder(),
    build: () => Promise.resolve({ ok: true, output: '' }),
    serve: () => Promise.resolve('http://localhost/'),
    ...parts,
  };
}

/** Runs a verb as the terminal would. */
export async function runVerb<Data>(verb: Verb<Data>, said: Said, desk: Desk) {
  return verb.run(wishesOf(said), desk);
}
