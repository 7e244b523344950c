import type { Problem } from '../problems.ts';

/** What also stops fitting when a sealed file is changed; its own cure would lead astray. */
const consequences: ReadonlySet<string> = new Set(['hash-mismatch', 'approval-stale']);

/** Without what merely follows from a change to a sealed release: its hashes and its approval no longer fit either. */
export function withoutConsequences(problems: readonly Problem[]): Problem[] {
  const changed = new Set(
    problems.filter(({ code }) => code.startsWith('sealed-')).map(({ file }) => folderOf(file)),
  );
  return problems.filter(({ code, file }) => !(consequences.has(code) && changed.has(folderOf(file))));
}

function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/'));
}
