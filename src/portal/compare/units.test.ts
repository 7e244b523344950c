import { describe, expect, it } from 'vitest';
import { arranged, identitiesOf } from '../../../tests/support/identities.ts';
import { unitsOn } from './units.ts';

describe('unitsOn', () => {
  it('is the agency itself where it existed', () => {
    expect(unitsOn(arranged, 'song', '2024-12-31')).toEqual(['song']);
    expect(unitsOn(arranged, 'bien', '2025-07-01')).toEqual(['bien']);
  });

  it('is all that it was arranged from before it began, the one of its name first', () => {
    expect(unitsOn(arranged, 'bien', '2025-06-30')).toEqual(['bien-truoc-2025', 'nui']);
  });

  it('is what it was arranged into after it ended', () => {
    expect(unitsOn(arranged, 'nui', '2025-06-30')).toEqual(['nui']);
    expect(unitsOn(arranged, 'nui', '2025-07-01')).toEqual(['bien']);
  });

  it('goes on over several arrangements, and never back', () => {
    const chain = identitiesOf(
      { id: 'a', name: 'A', to: '2008-07-31', into: ['b'] },
      { id: 'b', name: 'B', from: '2010-01-01', to: '2025-06-30', into: ['c'] },
      { id: 'c', name: 'C', from: '2025-07-01' },
    );
    expect(unitsOn(chain, 'c', '2008-01-01')).toEqual(['a']);
    expect(unitsOn(chain, 'a', '2026-01-01')).toEqual(['c']);
    // Between the end of one and the beginning of the other there is none.
    expect(unitsOn(chain, 'c', '2009-01-01')).toEqual([]);
  });

  it('is nothing for an id that nobody has', () => {
    expect(unitsOn(arranged, 'khong-co', '2024-12-31')).toEqual([]);
  });
});
