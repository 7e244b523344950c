import type { Problem } from './problems.ts';

const folded: ReadonlySet<string> = new Set(['reference-unknown', 'placeholder-left']);

/** One wrong id, or one text to be filled in, may stand in a thousand rows: one problem, with the first line and the number of the others. */
export function foldRepeats(problems: readonly Problem[]): readonly Problem[] {
  const groups = Map.groupBy(problems, (problem, index) =>
    folded.has(problem.code) ? [problem.file, problem.column, problem.value].join('\n') : String(index),
  );
  return [...groups.values()].map(([first, ...rest]): Problem => {
    if (rest.length === 0) return first!;
    const more = { vi: ` (+${rest.length} dòng khác)`, en: ` (+${rest.length} more lines)` };
    return { ...first!, details: { ...first!.details, more } };
  });
}
