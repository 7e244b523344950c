import type { Desk, Outcome, Verb, Wishes } from '../../../src/desk/verb.ts';
import { temporaryFolder } from '../../support/folders.ts';

/** What a test asks of a verb, as the terminal would pass it on. */
export type Asked = Readonly<Record<string, string | boolean | readonly string[]>>;

/** The wishes of a verb from plain values. */
export function wishesOf(asked: Asked): Wishes {
  const list = (name: string): readonly string[] =>
    [asked[name] ?? []].flat().filter((value) => typeof value === 'string');
  return { list, text: (name) => list(name)[0] ?? '', flag: (name) => asked[name] === true };
}

/** A desk over a data folder, with a folder of its own for papers. */
export function deskOver(dataRoot: string, outRoot = temporaryFolder()): Desk {
  return { dataRoot, edition: 'sample', now: '2026-11-22T12:00:00Z', outRoot };
}

/** Runs a verb. */
export async function runVerb<Data>(verb: Verb<Data>, asked: Asked, desk: Desk): Promise<Outcome<Data>> {
  return verb.run(wishesOf(asked), desk);
}
