import { describe, expect, it } from 'vitest';
import { seriesOf, smallPortal } from '../../tests/support/small-portal.ts';
import { gapsOf, noneFirst, searchCounts } from './search-lists.ts';

const portal = smallPortal();
const [part] = portal.searches;
const none = { ...part!, id: 'khong', outcome: 'none' as const };
const newer = { ...none, id: 'moi', searched_on: '2027-01-01' };

describe('searches', () => {
  it('that found nothing come first, the newest of them in front', () => {
    expect(noneFirst([part!, none, newer]).map(({ id }) => id)).toEqual(['moi', 'khong', part!.id]);
  });

  it('are counted by outcome', () => {
    expect(searchCounts({ ...portal, searches: [part!, none, newer] })).toEqual({ all: 3, none: 2, part: 1 });
  });

  it('about a series are its gaps', () => {
    expect(gapsOf(portal, seriesOf(portal, 'dti')).map(({ id }) => id)).toEqual([part!.id]);
    expect(gapsOf(portal, seriesOf(portal, 'papi'))).toEqual([]);
  });
});
