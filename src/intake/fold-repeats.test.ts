import { expect, it } from 'vitest';
import { foldRepeats } from './fold-repeats.ts';
import { addProblems, describeProblem, type Problem } from './problems.ts';

const unknown = (line: number, value = 'x'): Problem => {
  return { code: 'reference-unknown', file: 'a.csv', column: 'c', line, value, details: { table: 't' } };
};

it('one problem for each unknown value of a column, with the number of the other lines', () => {
  const folded = foldRepeats([unknown(2), unknown(3), unknown(4, 'y'), unknown(9)]);
  expect(folded.map(({ line }) => line)).toEqual([2, 4]);
  expect(folded.map((problem) => describeProblem(problem).what)).toEqual([
    { vi: 'Không tìm thấy «x» trong t (+2 dòng khác).', en: 'No «x» in t (+2 more lines).' },
    { vi: 'Không tìm thấy «y» trong t.', en: 'No «y» in t.' },
  ]);
});

it('a million problems are added without a word of the stack', () => {
  const problems: Problem[] = [];
  addProblems(problems, Array<Problem>(1_000_000).fill(unknown(2)));
  expect(problems).toHaveLength(1_000_000);
});

it('prose that may stand in a cell is in the language of its sentence', () => {
  const allowed = { vi: 'từ 0 trở lên', en: '0 and above' };
  const { cure } = describeProblem({ code: 'cell-range', file: 'a.csv', value: '-1', allowed });
  expect(cure.vi).toBe('Được phép: từ 0 trở lên.');
  expect(cure.en).toBe('Allowed: 0 and above.');
});
