import type { Chance } from './chance.ts';
import type { DataFolder, Mutation } from './data-files.ts';

const names = [
  'Scores.csv',
  'scores.CSV',
  'scores.csv.bak',
  'điểm.csv',
  'scores (1).csv',
  '.hidden.csv',
  '~$scores.csv',
  'CON.csv',
  'a b.csv',
  'x'.repeat(200) + '.csv',
  'scores.tsv',
  'readme.txt',
  'approval.json',
  'releases.lock.json',
  'datapackage.json',
  '__proto__.csv',
];

/** Renames, drops, moves or adds files and folders. */
export function mutateNames(files: DataFolder, chance: Chance): Mutation {
  const path = chance.pick([...files.keys()].sort());
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const bytes = files.get(path)!;
  const changed = new Map(files);
  const kind = chance.below(5);
  if (kind !== 1) changed.delete(path);
  if (kind === 0) return { what: `${path} gone`, files: changed };
  if (kind <= 2) {
    const to = folder + chance.pick(names);
    return { what: `${path} ${kind === 1 ? 'also' : 'now'} ${to}`, files: changed.set(to, bytes) };
  }
  if (kind === 3) {
    const other = chance.pick([...files.keys()].sort());
    const to = other.slice(0, other.lastIndexOf('/') + 1) + path.slice(folder.length);
    return { what: `${path} now ${to}`, files: changed.set(to, bytes) };
  }
  const wrong = chance.pick(['2026-Q5', '2026-q3', 'v1', 'superseded', 'Q3-2026', 'superseded/1.0', '9999']);
  const moved = [...files].map(
    ([name, content]) =>
      [
        name.startsWith(folder) ? `${parentOf(folder)}${wrong}/${name.slice(folder.length)}` : name,
        content,
      ] as const,
  );
  return { what: `folder ${folder} now ${wrong}`, files: new Map(moved) };
}

function parentOf(folder: string): string {
  return folder.slice(0, folder.slice(0, -1).lastIndexOf('/') + 1);
}
