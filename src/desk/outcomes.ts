import { summaryOfProblems, type Problem } from '../intake/problems.ts';
import type { Outcome } from './verb.ts';

/** The outcome of a verb that could not begin: what stands in its way, and nothing was changed. */
export function refused(problems: readonly Problem[]): Outcome<null> {
  return { ok: false, lines: [summaryOfProblems(problems)], problems, written: [], data: null };
}
