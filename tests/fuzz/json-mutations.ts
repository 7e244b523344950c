import type { Chance } from './chance.ts';
import { pathsEnding, textOf, withFile, type DataFolder, type Mutation } from './data-files.ts';

const values: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e21,
  '',
  ' ',
  'x',
  '1.0.0',
  '99.0.0',
  '2025',
  '2026-Q3',
  '9999-12-31T00:00:00Z',
  'official',
  'sample',
  [],
  {},
  [[]],
  ['x'],
  '../../../etc/passwd',
  '</script>',
  'x'.repeat(5000),
  '\u202e',
  { vi: 'x' },
  { vi: 'x', en: 'x', fr: 'x' },
  '__proto__',
];

/** Changes one place of a JSON file: another value, no value, one more; or the text around it. */
export function mutateJson(files: DataFolder, chance: Chance): Mutation {
  const path = chance.pick(pathsEnding(files, '.json'));
  const text = textOf(files, path);
  if (chance.oneIn(6)) return mutateText(files, path, text, chance);
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return mutateText(files, path, text, chance);
  }
  const before = JSON.stringify(content);
  const places = placesOf(content);
  if (places.length === 0) return mutateText(files, path, text, chance);
  const { holder, key } = chance.pick(places);
  const value = chance.pick(values);
  const what = chance.pick(['set', 'drop', 'add'] as const);
  if (what === 'drop') drop(holder, key);
  else if (what === 'set') Reflect.set(holder, key, value);
  else if (Array.isArray(holder)) holder.push(value);
  else
    Object.defineProperty(holder, chance.pick(['x', '__proto__', 'constructor', String(key).toUpperCase()]), {
      value,
      enumerable: true,
    });
  if (JSON.stringify(content) === before) return { what: `${path}: as it was`, files };
  return {
    what: `${path}: ${what} ${String(key)} ${JSON.stringify(value).slice(0, 40)}`,
    files: withFile(files, path, JSON.stringify(content, null, 2)),
  };
}

type Place = { readonly holder: object; readonly key: string | number };

function drop(holder: object, key: string | number): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else Reflect.deleteProperty(holder, key);
}

function placesOf(content: unknown): readonly Place[] {
  if (typeof content !== 'object' || content === null) return [];
  const keys = Array.isArray(content) ? content.map((_, index) => index) : Object.keys(content);
  return keys.flatMap((key) => [{ holder: content, key }, ...placesOf(Reflect.get(content, key))]);
}

function mutateText(files: DataFolder, path: string, text: string, chance: Chance): Mutation {
  const lines = text.split('\n');
  const line = chance.below(lines.length);
  const [what, changed] = chance.pick<readonly [string, string]>([
    ['a line twice', lines.toSpliced(line, 0, lines[line]!).join('\n')],
    ['a line gone', lines.toSpliced(line, 1).join('\n')],
    ['a comment', lines.toSpliced(line, 0, '// x').join('\n')],
    ['a comma more', lines.with(line, `${lines[line]!},`).join('\n')],
    ['very deep', '['.repeat(20_000)],
    ['empty', ''],
    ['a number', '1'],
  ]);
  return { what: `${path}: ${what}, line ${line + 1}`, files: withFile(files, path, changed) };
}
