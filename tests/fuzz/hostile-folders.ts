import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Chance } from './chance.ts';
import { textOf, withFile, type DataFolder } from './data-files.ts';

/** A folder that is to be read, and one beside it that must never be. */
export interface Place {
  readonly root: string;
  readonly outside: string;
}

/** The word that stands in every text of the folder outside: where it is met, somebody has been there. */
export const canary = 'KHONG-AI-DOC';

/** A folder as sound as the base, with the canary in its texts: whoever follows a way to it would take it. */
export function withCanary(base: DataFolder): DataFolder {
  return new Map(
    [...base.keys()].map((path) => {
      const text = textOf(base, path);
      const marked = path.endsWith('.json')
        ? text.replace(/("(?:vi|en)": "[^"]*)"/g, `$1 ${canary}"`)
        : text.replace(/\p{L}{3,} \p{L}+/gu, (words) => `${words} ${canary}`);
      return [path, Buffer.from(marked)];
    }),
  );
}

/** Something hostile in a folder. */
export interface Hostility {
  readonly what: string;
  readonly files: DataFolder;
  /** Links to be made beside the files: their paths in the folder, and where each leads. */
  readonly links: ReadonlyMap<string, string>;
  /** Folders in which a file stands whose name is no text. */
  readonly foreign?: readonly string[];
}

/** Names that lead elsewhere for somebody who unescapes, joins or prints them; a file system of Linux holds each. */
const names: readonly string[] = [
  '..\\..\\outside.csv',
  '..csv',
  '... .csv',
  '%2e%2e%2foutside.csv',
  'C:\\outside.csv',
  'a\nb.csv',
  '\u202evsc.serocs',
  '-rf.csv',
  '$(touch x).csv',
];

/** A name as an old Windows writes it into an archive: no UTF-8, so that no text names the file. */
const foreignName = Buffer.from('ti\xeam.csv', 'latin1');

/** A link, a name, or a way out stated in a cell or a property, where the folder had none. */
export function hostile(files: DataFolder, { root, outside }: Place, chance: Chance): Hostility {
  const paths = [...files.keys()].sort();
  const path = chance.pick(paths);
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const from = dirname(join(root, path));
  const none = new Map<string, string>();
  const without = (prefix: string): DataFolder =>
    new Map([...files].filter(([one]) => !one.startsWith(prefix)));
  const ways = [relative(root, outside), outside, relative(from, outside)];
  const kind = chance.below(6);
  if (kind <= 1) {
    const target = chance.pick([
      join(outside, path),
      relative(from, join(outside, path)),
      relative(from, join(root, chance.pick(paths))),
      '/dev/null',
      'nowhere',
    ]);
    return { what: `${path} is a link to ${target}`, files: without(path), links: new Map([[path, target]]) };
  }
  if (kind === 2 && folder !== '') {
    const own = folder.slice(0, -1);
    const target = chance.pick([
      join(outside, own),
      relative(dirname(join(root, own)), join(outside, own)),
      '.',
      '..',
    ]);
    return { what: `${own} is a link to ${target}`, files: without(folder), links: new Map([[own, target]]) };
  }
  if (kind === 3) {
    const name = `${folder}${chance.pick(['them.csv', '2027', 'superseded', 'scores (1).csv'])}`;
    const target = chance.pick([outside, join(outside, folder), '/', '.']);
    return { what: `${name} also, a link to ${target}`, files, links: new Map([[name, target]]) };
  }
  if (kind === 4) {
    if (chance.oneIn(8))
      return { what: `a foreign name in ${folder}`, files, links: none, foreign: [folder] };
    const name = folder + chance.pick(names);
    return { what: `also ${JSON.stringify(name)}`, files: withFile(files, name, 'x'), links: none };
  }
  const way = `${chance.pick(ways)}/${chance.pick(paths)}`;
  const text = textOf(files, path);
  const spots = [...text.matchAll(path.endsWith('.json') ? /(?<=")[^"\n]+(?=")/g : /(?<=[,\n])[^",\n]+/g)];
  if (spots.length === 0) return { what: 'nothing', files, links: none };
  const { index, 0: old } = chance.pick(spots);
  const stated = text.slice(0, index) + way + text.slice(index + old.length);
  return { what: `${path} says ${way} for ${old}`, files: withFile(files, path, stated), links: none };
}

/** Writes a folder with what is hostile in it. @returns the files that stand there, without what a disk cannot hold */
export function writeFolder(
  root: string,
  { files, links, foreign = [] }: Omit<Hostility, 'what'>,
): DataFolder {
  const written = new Map<string, Uint8Array>();
  const attempt = (path: string, write: (at: string) => void): void => {
    try {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      write(join(root, path));
    } catch (error) {
      // A file where a folder is, a name that is too long or that this disk does not take.
      if (!(error instanceof Error && 'code' in error)) throw error;
    }
  };
  for (const [path, bytes] of files)
    attempt(path, (at) => {
      writeFileSync(at, bytes);
      written.set(path, bytes);
    });
  for (const [path, target] of links) attempt(path, (at) => symlinkSync(target, at));
  for (const folder of foreign)
    attempt(`${folder}x`, (at) =>
      writeFileSync(Buffer.concat([Buffer.from(`${dirname(at)}/`), foreignName]), 'x'),
    );
  return written;
}
