import { describe, expect, it } from 'vitest';
import { hasHandouts } from './handouts.ts';

describe('hasHandouts', () => {
  it('is every kind where none is named', () => {
    expect(hasHandouts('province', { kitKinds: null })).toBe(true);
  });

  it('is the kinds named, and no other', () => {
    expect(hasHandouts('ministry', { kitKinds: ['ministry'] })).toBe(true);
    expect(hasHandouts('province', { kitKinds: ['ministry'] })).toBe(false);
  });
});
