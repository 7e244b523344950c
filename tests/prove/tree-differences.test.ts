import { expect, it } from 'vitest';
import { treeDifferences } from './tree-differences.ts';

const list = 'a1  index.html\nb2  tien-do/index.html\n';

it('finds nothing in two equal builds', () => {
  expect(treeDifferences(list, list)).toEqual({ files: 2, differing: [] });
});

it('names a file with other bytes twice, and one that only one build has', () => {
  expect(treeDifferences(list, list.replace('b2', 'c3')).differing).toEqual([
    'b2  tien-do/index.html',
    'c3  tien-do/index.html',
  ]);
  expect(treeDifferences(list, `${list}d4  x.csv\n`).differing).toEqual(['d4  x.csv']);
});

it('takes two builds of nothing for no proof', () => {
  expect(() => treeDifferences('', '')).toThrow('no list');
});
