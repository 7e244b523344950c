import { describe, expect, it } from 'vitest';
import { lineChanges } from './line-changes.ts';

const changes = (before: string, after: string): string[] =>
  lineChanges([...before], [...after]).map(
    ({ kind, from, to, was }) => `${kind} ${from}-${to} was ${was.from}-${was.to}`,
  );

describe('what differs between two files, line by line', () => {
  it('is nothing where they are the same', () => {
    expect(changes('abc', 'abc')).toEqual([]);
    expect(changes('', '')).toEqual([]);
  });

  it('is the changed line alone', () => {
    expect(changes('abcd', 'abXd')).toEqual(['changed 3-3 was 3-3']);
  });

  it('is what was put in, wherever', () => {
    expect(changes('abc', 'Xabc')).toEqual(['added 1-1 was 1-1']);
    expect(changes('abc', 'abXYc')).toEqual(['added 3-4 was 3-3']);
    expect(changes('abc', 'abcX')).toEqual(['added 4-4 was 4-4']);
  });

  it('is what was taken out, at the line that stands there now', () => {
    expect(changes('abcd', 'acd')).toEqual(['removed 2-2 was 2-2']);
    expect(changes('abcd', 'ab')).toEqual(['removed 2-2 was 3-4']);
    expect(changes('abcd', '')).toEqual(['removed 1-1 was 1-4']);
  });

  it('tells several places apart', () => {
    expect(changes('abcdef', 'aXcdYef')).toEqual(['changed 2-2 was 2-2', 'added 5-5 was 5-5']);
    expect(changes('abcdef', 'abdXXf')).toEqual([
      'removed 3-3 was 3-3',
      'changed 4-4 was 5-5',
      'added 5-5 was 6-6',
    ]);
  });

  it('of files too large to compare is one stretch', () => {
    const before = Array.from({ length: 3000 }, (_, index) => `a${index}`);
    const after = before.map((line) => `${line}\r`);
    expect(lineChanges(before, after)).toEqual([
      { kind: 'changed', from: 1, to: 3000, was: { from: 1, to: 3000 } },
    ]);
  });
});
