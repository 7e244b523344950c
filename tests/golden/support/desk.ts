import type { Desk, Verb, Wishes } from '../../../src/desk/verb.ts';
import { testInstant } from '../../support/build.ts';
import { temporaryFolder } from '../../support/folders.ts';

/** What a test asks of a verb, as the terminal would pass it on. */
export type Asked = Readonly<Record<string, string | boolean | readonly string[]>>;

/** What an officer asks for: texts, lists of texts, flags. */
export function wishesOf(asked: Asked): Wishes {
  const list = (name: string): readonly string[] =>
    [asked[name] ?? []].flat().filter((value) => typeof value === 'string');
  return { list, text: (name) => list(name)[0] ?? '', flag: (name) => asked[name] === true };
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
export async function runVerb<Data>(verb: Verb<Data>, asked: Asked, desk: Desk) {
  return verb.run(wishesOf(asked), desk);
}
