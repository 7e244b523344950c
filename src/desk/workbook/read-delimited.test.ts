import { expect, it } from 'vitest';
import { cellAt } from './grid.ts';
import { certainDelimiter, gridOfText } from './read-delimited.ts';

it.each([
  ['semicolons beside decimal commas', 'Tên;Điểm\nA;95,3\nB;1,25\n', ';'],
  ['commas beside lists', 'a,b\n1,x;y\n2,z\n', ','],
  ['tabs', 'a\tb\n1,5\t2\n3\t4\n', '\t'],
  ['titles above the table do not disturb', 'BÁO CÁO;;\n;;\na;b;c\n1,5;2;3\n', ';'],
  ['one column', 'a\nb\n', ','],
  ['quoted signs do not count', 'a;b\n"x;y";2\n"z;;";3\n', ';'],
])('%s', (_name, text, sign) => expect(certainDelimiter(text)).toBe(sign));

it('two signs alike are not certain', () => expect(certainDelimiter('a;b,c\nd;e,f\n')).toBeNull());

it('rows know their lines, over line breaks in cells and CR LF', () => {
  const grid = gridOfText('x.csv', '\uFEFFa;b\r\n"một\r\nhai";2\r\n3;4\r\n', ';');
  expect(cellAt(grid, 1, 1)?.text).toBe('a');
  expect(cellAt(grid, 2, 1)?.text).toBe('một\nhai');
  expect([1, 2, 3].map((row) => grid.lines?.get(row))).toEqual([1, 2, 4]);
});
