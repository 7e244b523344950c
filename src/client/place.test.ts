import { describe, expect, it } from 'vitest';
import { namesPlaces, placeIn, withPlace } from './place-address.ts';
import { idsOfPlace } from './place-marks.ts';

describe('the place in an address', () => {
  it.each([
    ['', ''],
    ['?noi=da-nang', 'da-nang'],
    ['?q=1&noi=quang-nam', 'quang-nam'],
    ['?noi=da-nang,hue', ''],
    ['?noi=', ''],
    ['?noi=%22%5D', ''],
  ])('%j names %j', (query, place) => expect(placeIn(query)).toBe(place));

  it.each([
    ['', 'da-nang', '?noi=da-nang'],
    ['?noi=hue', 'da-nang', '?noi=da-nang'],
    ['?q=x', 'hue', '?q=x&noi=hue'],
    ['?noi=hue', '', ''],
    ['?q=x&noi=hue', '', '?q=x'],
  ])('%j with %j becomes %j', (query, place, expected) => expect(withPlace(query, place)).toBe(expected));

  it('a link to a comparison has places of its own', () => {
    expect(namesPlaces('?noi=da-nang%2Chue')).toBe(true);
    expect(namesPlaces('?q=noi')).toBe(false);
  });
});

describe('what stands for a place', () => {
  const now = new Set(['da-nang', 'hue']);
  const before = new Set(['da-nang-truoc-2025', 'quang-nam', 'hue']);
  const related = ['da-nang-truoc-2025', 'quang-nam'];

  it('itself, where it is shown', () => {
    expect([...idsOfPlace(now, 'da-nang', related)]).toEqual(['da-nang']);
    expect([...idsOfPlace(new Set([...now, ...before]), 'da-nang', related)]).toEqual(['da-nang']);
  });

  it('the units that it was formed from, where only they are shown', () => {
    expect([...idsOfPlace(before, 'da-nang', related)]).toEqual(related);
  });

  it('the unit that it went into, where only that is shown', () => {
    expect([...idsOfPlace(now, 'quang-nam', ['da-nang'])]).toEqual(['da-nang']);
  });

  it('nothing, where neither is shown', () => {
    expect(idsOfPlace(new Set(['hue']), 'da-nang', related).size).toBe(0);
  });
});
