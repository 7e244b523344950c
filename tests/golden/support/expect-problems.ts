import { expect } from 'vitest';
import { describeProblem, formatProblem } from '../../../src/intake/problems.ts';
import type { readData } from '../../../src/intake/read-data.ts';
import type { Damage } from './damage.ts';

/** Nothing is read, and just these problems are told, each with place and cure in both languages. */
export function expectProblems(
  { data, problems }: ReturnType<typeof readData>,
  found: Damage['found'],
): void {
  expect(data).toBeNull();
  expect(
    problems.map(({ code, file, line }) => (line === undefined ? [code, file] : [code, file, line])),
  ).toEqual(found);
  for (const problem of problems) {
    const { what, cure } = describeProblem(problem);
    for (const { vi, en } of [what, cure]) {
      expect(vi).toMatch(/^\S.*\S$/s);
      expect(en).toMatch(/^\S.*\S$/s);
      expect(vi).not.toBe(en);
      expect(`${vi} ${en}`).not.toMatch(/\{\w+\}|undefined|«»/);
    }
    expect(formatProblem(problem)).toContain(`${problem.file}${problem.line ? `:${problem.line}` : ''}`);
  }
}
