import { describe, expect, it } from 'vitest';
import { smallPortal } from '../../tests/support/small-portal.ts';
import {
  lastSearchDay,
  noneFirst,
  searchById,
  searchCounts,
  searchesAbout,
  searchesForSeries,
} from './searches.ts';

const small = smallPortal();
const [part] = small.searches;
const none = { ...part!, id: 'khong', outcome: 'none' as const };
const newer = { ...none, id: 'moi', searched_on: '2027-01-01' };
const portal = { ...small, searches: [part!, none, newer] };
const ids = (searches: readonly { readonly id: string }[]): string[] => searches.map(({ id }) => id);
const inOrder = ['moi', 'khong', part!.id];

describe('searches', () => {
  it('that found nothing come first, the newest of them in front', () => {
    expect(ids(noneFirst(portal.searches))).toEqual(inOrder);
  });

  it('are had by topic, in that order', () => {
    expect(ids(searchesAbout(portal, part!.topic[0]!))).toEqual(inOrder);
    expect(searchesAbout({ ...portal, searches: [{ ...none, topic: [] }] }, part!.topic[0]!)).toEqual([]);
  });

  it('are had by series, in that order', () => {
    expect(ids(searchesForSeries(portal, 'dti'))).toEqual(inOrder);
    expect(searchesForSeries(portal, 'papi')).toEqual([]);
  });

  it('are had by id', () => {
    expect(searchById(portal, 'moi')).toBe(newer);
    expect(searchById(portal, 'x')).toBeNull();
  });

  it('are counted by outcome', () => {
    expect(searchCounts(portal)).toEqual({ all: 3, none: 2, part: 1 });
  });

  it('have a last day', () => {
    expect(lastSearchDay(portal)).toBe('2027-01-01');
    expect(lastSearchDay({ ...portal, searches: [] })).toBeNull();
  });
});
