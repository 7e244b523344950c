import { describe, expect, it, vi } from 'vitest';
import { madeOnce, madeOnceEach } from './made-once.ts';

describe('madeOnce', () => {
  it('makes once for each object, nothing and undefined too', () => {
    const make = vi.fn((list: readonly number[]) => (list.length > 1 ? list.length : undefined));
    const lengthOf = madeOnce(make);
    const [one, other] = [[1, 2], [3]];
    expect([lengthOf(one), lengthOf(one), lengthOf(other), lengthOf(other)]).toEqual([
      2,
      2,
      undefined,
      undefined,
    ]);
    expect(make).toHaveBeenCalledTimes(2);
  });
});

describe('madeOnceEach', () => {
  it('makes once for each object and name', () => {
    const make = vi.fn((of: { readonly is: string }, name: string) =>
      name === '' ? null : `${of.is} ${name}`,
    );
    const said = madeOnceEach(make);
    const [a, b] = [{ is: 'a' }, { is: 'b' }];
    expect([said(a, 'x'), said(a, 'x'), said(b, 'x'), said(a, ''), said(a, '')]).toEqual([
      'a x',
      'a x',
      'b x',
      null,
      null,
    ]);
    expect(make).toHaveBeenCalledTimes(3);
  });
});
