import { checkJson } from '../check-json.ts';
import type { DataFiles } from '../data-files.ts';
import { offsetOf, parseJson } from '../json-tree.ts';
import { addProblems, type Problem } from '../problems.ts';
import { checkSealedRelease } from './check-sealed-release.ts';
import { entryHash } from './lock-hashes.ts';
import { lockPath, lockSchema, type LockEntry } from './lock-schema.ts';

/**
 * Reads `releases.lock.json` and holds every sealed release against it: entries that were altered, a chain that is
 * broken, files that are not as they were. Without the file nothing is sealed.
 * @returns the entries, in the order of sealing within each series; none where the file cannot be used
 */
export function checkLock(files: DataFiles, problems: Problem[]): readonly LockEntry[] {
  if (!files.paths.includes(lockPath)) return [];
  const text = files.text(lockPath, problems);
  if (text === null) return [];
  const { value, problems: found } = checkJson(lockSchema, lockPath, text);
  addProblems(problems, found);
  if (!value) return [];
  const { entries } = value;
  const lineOf = lineOfEntry(text);
  for (const [index, entry] of entries.entries()) {
    const inLock = problemsOfEntry(entries, index).map((problem) => ({ ...problem, line: lineOf(index) }));
    addProblems(problems, inLock);
    // What an altered entry says of files proves nothing.
    if (inLock.length === 0)
      addProblems(problems, checkSealedRelease(entry, isNewest(entries, index), files));
  }
  return entries;
}

function problemsOfEntry(entries: readonly LockEntry[], index: number): Problem[] {
  const entry = entries[index]!;
  const earlier = entries.slice(0, index).filter(({ series }) => series === entry.series);
  const value = nameOfEntry(entry);
  const problems: Problem[] = [];
  if (entryHash(entry) !== entry.hash) problems.push({ code: 'lock-entry-altered', file: lockPath, value });
  if (earlier.some((other) => nameOfEntry(other) === value)) {
    problems.push({ code: 'lock-entry-doubled', file: lockPath, value });
  }
  const before = earlier.at(-1);
  if (entry.previous !== (before?.hash ?? null)) {
    const allowed = before ? nameOfEntry(before) : { vi: 'không có mục nào trước', en: 'no entry before it' };
    problems.push({ code: 'lock-chain-broken', file: lockPath, value, allowed });
  }
  return problems;
}

function isNewest(entries: readonly LockEntry[], index: number): boolean {
  const { series, period } = entries[index]!;
  return !entries.slice(index + 1).some((entry) => entry.series === series && entry.period === period);
}

/** «papi 2024 1.0.0». */
function nameOfEntry({ series, period, version }: LockEntry): string {
  return `${series} ${period} ${version}`;
}

function lineOfEntry(text: string): (index: number) => number {
  const parsed = parseJson(text);
  return (index) => {
    if ('fault' in parsed) return 1;
    return text.slice(0, offsetOf(parsed.tree, ['entries', index])).split('\n').length;
  };
}
