import { describe, expect, it } from 'vitest';
import { arranged, identitiesOf } from '../../../tests/support/identities.ts';
import { compareChoice } from './choice.ts';

const ids = (agencies: readonly { readonly id: string }[]): string[] => agencies.map(({ id }) => id);

describe('compareChoice', () => {
  it('keeps the order asked for', () => {
    const { chosen, group } = compareChoice(arranged, ['nui', 'song']);
    expect([ids(chosen), group]).toEqual([['nui', 'song'], 'provinces']);
  });

  it('names what it does not know and what is of another kind than the first known', () => {
    const choice = compareChoice(arranged, ['xyz', 'bo', 'song']);
    expect(choice.unknown).toEqual(['xyz']);
    expect([ids(choice.chosen), ids(choice.otherKind), choice.group]).toEqual([
      ['bo'],
      ['song'],
      'ministries',
    ]);
  });

  it('cuts those after the fourth, and names them', () => {
    const many = identitiesOf(...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, name: id })));
    const { chosen, cut } = compareChoice(many, ['f', 'e', 'd', 'c', 'b', 'a']);
    expect([ids(chosen), ids(cut)]).toEqual([
      ['f', 'e', 'd', 'c'],
      ['b', 'a'],
    ]);
  });

  it('has no group where nothing known is asked for', () => {
    expect(compareChoice(arranged, ['xyz'])).toMatchObject({ chosen: [], group: null });
  });
});
