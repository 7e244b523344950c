import { describe, expect, it } from 'vitest';
import {
  costPerFile,
  costPerMegabyte,
  costPerPage,
  countOfPages,
  dataTime,
  wholeBytes,
  wholeTime,
  type BuildCost,
} from './route-costs.ts';

const route = { route: 'a', kind: '', paths: 100, written: 10, cpu: 2.9, first: 1.1, bytes: 5000 };
const file = {
  ...route,
  route: 'du-lieu/[...file].csv',
  paths: 4,
  written: 4,
  cpu: 1,
  first: 0.25,
  bytes: 2e6,
};
const cost: BuildCost = {
  setUp: 10,
  listing: [
    { route: 'du-lieu/[...file].csv', cpu: 5 },
    { route: 'a', cpu: 1 },
  ],
  memory: 0,
  routes: [
    route,
    { ...route, route: 'b', paths: 2, written: 2, cpu: 1, first: 0.5, bytes: 10 },
    { ...route, route: 'c', paths: 0, written: 0 },
    file,
  ],
};
/** One of `a`, and 0.2 s for each that follows; two of `b`. */
const ofPages = 1.1 + 0.2 * 99 + 1;

describe('what a sample of a build comes to', () => {
  it('stands for all of each kind; the beginning, and what the first page makes for all, count once', () => {
    expect(wholeTime(cost)).toBeCloseTo(10 + ofPages + 1, 9);
    expect(wholeBytes(cost)).toBe(2_050_010);
    expect(countOfPages(cost)).toBe(102);
  });

  it('data files cost by their bytes, with the time in which they are listed, and are no pages', () => {
    expect(dataTime(cost)).toBe(6);
    expect(costPerMegabyte(cost)).toBe(3000);
    expect(costPerPage(cost)).toBeCloseTo(((5 + ofPages) / 102) * 1000, 9);
    expect(costPerFile(cost)).toBeCloseTo(((10 + ofPages + 1) / 106) * 1000, 9);
  });

  it('images and papers are no part of it: they may be kept from a build before', () => {
    const image = { ...route, route: 'kit/[image].png' };
    expect(costPerPage({ ...cost, routes: [...cost.routes, image] })).toBe(costPerPage(cost));
    expect(wholeBytes({ ...cost, routes: [image] })).toBe(0);
  });

  it('a kind of which nothing was written stands for nothing', () => {
    expect(() => wholeTime({ ...cost, routes: [{ ...route, written: 0 }] })).toThrow(
      /^nothing was written of a$/,
    );
  });
});
