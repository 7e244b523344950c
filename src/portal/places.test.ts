import { describe, expect, it } from 'vitest';
import { smallPortal } from '../../tests/support/small-portal.ts';
import { regionOf } from './agency-region.ts';
import type { Agency } from './agencies.ts';
import { placesOf } from './places.ts';
import type { Portal } from './portal.ts';

const portal = smallPortal();
const ids = (places: ReturnType<typeof placesOf>[keyof ReturnType<typeof placesOf>]) =>
  places.map(({ id }) => id);

describe('placesOf', () => {
  it('offers all provinces where one is shown, former ones apart', () => {
    const { provinces, formerProvinces, bodies } = placesOf(portal, ['tinh-mau-01']);
    expect(ids(provinces)).toEqual(['tinh-mau-01', 'tinh-mau-02', 'tinh-mau-03', 'tinh-mau-04']);
    expect(ids(formerProvinces)).toEqual(['tinh-mau-05', 'tinh-mau-06']);
    expect(bodies).toEqual([]);
  });

  it('offers no province where only bodies are shown, and nothing where nothing is', () => {
    const { provinces, formerProvinces, bodies } = placesOf(portal, ['co-quan-mau', 'co-quan-mau']);
    expect([provinces, formerProvinces].flat()).toEqual([]);
    expect(ids(bodies)).toEqual(['co-quan-mau']);
    expect(Object.values(placesOf(portal, [])).flat()).toEqual([]);
  });
});

describe('regionOf', () => {
  const north = { id: 'bac', name: { vi: 'Bắc', en: 'North' } };
  const south = { id: 'nam', name: { vi: 'Nam', en: 'South' } };
  const agency = (region: Agency['region'], successors: readonly string[] = []) =>
    ({ region, successors }) as unknown as Agency;
  const agencies = {
    north: agency(north),
    south: agency(south),
    none: agency(null),
    'into-north': agency(null, ['north']),
    'into-both': agency(null, ['north', 'south']),
    'into-none': agency(null, ['north', 'none']),
  };
  const made = { agencies: new Map(Object.entries(agencies)) } as unknown as Portal;

  it.each([
    ['north', 'bac'],
    ['into-north', 'bac'],
    ['none', undefined],
    ['into-both', undefined],
    ['into-none', undefined],
  ])('%s: %s', (id, region) => expect(regionOf(made, id)?.id).toBe(region));
});
