import { describe, expect, it } from 'vitest';
import { cellDiff } from './cell-diff.ts';
import { checkTable } from './check-table.ts';
import { scores } from './tables/release-tables.ts';

const header = 'ranking,agency,criterion,value,status,basis,assessed_by,source';
const rows = (...lines: readonly string[]) => {
  const { rows: read, problems } = checkTable(scores, 'scores.csv', `${[header, ...lines].join('\n')}\n`);
  expect(problems).toEqual([]);
  return read;
};
const a = 'p,a,c1,1.5,A,independent,,s1;s2';
const b = 'p,b,c1,2,A,independent,,s1';

describe('two states of a table', () => {
  it('that hold the same rows in another order do not differ', () => {
    expect(cellDiff(scores, rows(a, b), rows(b, a))).toEqual([]);
  });

  it('differ by cells, named by key and column, as printed', () => {
    const after = rows('p,a,c1,1.50,A,independent,,s1', 'p,b,c1,,O,independent,,s1');
    expect(cellDiff(scores, rows(a, b), after)).toEqual([
      { kind: 'cell', key: 'p · a · c1 · independent', column: 'value', old: '1.5', new: '1.50' },
      { kind: 'cell', key: 'p · a · c1 · independent', column: 'source', old: 's1;s2', new: 's1' },
      { kind: 'cell', key: 'p · b · c1 · independent', column: 'value', old: '2', new: '' },
      { kind: 'cell', key: 'p · b · c1 · independent', column: 'status', old: 'A', new: 'O' },
    ]);
  });

  it('differ by rows, which are given whole', () => {
    const found = cellDiff(scores, rows(a), rows(b));
    expect(found).toMatchObject([
      { kind: 'row-removed', key: 'p · a · c1 · independent', cells: { agency: 'a', source: 's1;s2' } },
      { kind: 'row-added', key: 'p · b · c1 · independent', cells: { agency: 'b', assessed_by: '' } },
    ]);
  });
});
