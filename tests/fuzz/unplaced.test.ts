import { expect, it } from 'vitest';
import type { Problem } from '../../src/intake/problems.ts';
import { unplaced } from './unplaced.ts';

const files = new Map([['t/scores.csv', Buffer.from('agency,value\na,"1,x"\nb,2\n')]]);
const cell: Problem = {
  code: 'cell-kind',
  file: 't/scores.csv',
  line: 2,
  column: 'value',
  value: '1,x',
  allowed: '1',
};
const faultsOf = (problem: Problem): readonly string[] => unplaced(problem, files);

it('is content with a cell that is named by file, line and column', () => {
  expect(faultsOf(cell)).toEqual([]);
});

it.each<[string, Problem, RegExp]>([
  ['no file', { ...cell, file: '' }, /names no file/],
  ['a file elsewhere', { ...cell, file: 't/../../scores.csv' }, /leads out/],
  ['a file elsewhere, by a backslash', { ...cell, file: 't\\..\\scores.csv' }, /leads out/],
  ['a file of the whole machine', { ...cell, file: '/t/scores.csv' }, /leads out/],
  ['a cell without a line', { ...cell, line: undefined }, /has no line/],
  ['a line that is not there', { ...cell, line: 9 }, /at line 9 of 4/],
  ['another line', { ...cell, line: 3 }, /says «1,x» of «2»/],
  ['another column', { ...cell, column: 'agency' }, /says «1,x» of «a»/],
  ['a column that is not there', { ...cell, column: 'rank' }, /not there: rank/],
  ['a row that is not there, unnamed', { code: 'row-missing', file: 't/scores.csv' }, /names no row/],
  ['a wrong value of a descriptor', { code: 'json-syntax', file: 't/datapackage.json' }, /has no line/],
])('finds fault with %s', (_, problem, fault) => {
  expect(faultsOf(problem).join('\n')).toMatch(fault);
});

it('asks no line of what is wrong with a file as a whole, nor of a row that is not there', () => {
  expect(faultsOf({ code: 'file-missing', file: 't/ranks.csv' })).toEqual([]);
  expect(faultsOf({ code: 'row-missing', file: 't/scores.csv', value: 'p · c' })).toEqual([]);
});
