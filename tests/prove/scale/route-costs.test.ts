import { describe, expect, it } from 'vitest';
import { costPerPath, countOfPaths, wholeBytes, wholeTime, type BuildCost } from './route-costs.ts';

const route = { route: 'a', paths: 100, written: 10, cpu: 2, bytes: 5000 };
const cost: BuildCost = {
  setUp: 10,
  memory: 0,
  routes: [
    route,
    { route: 'b', paths: 2, written: 2, cpu: 1, bytes: 10 },
    { ...route, route: 'c', paths: 0, written: 0 },
  ],
};

describe('what a sample of a build comes to', () => {
  it('stands for all of each route; the beginning counts once', () => {
    expect(wholeTime(cost)).toBe(10 + 20 + 1);
    expect(wholeBytes(cost)).toBe(50_010);
    expect(countOfPaths(cost)).toBe(102);
    expect(costPerPath(cost)).toBeCloseTo(31_000 / 102, 9);
  });

  it('images and papers are no part of it: they may be kept from a build before', () => {
    const image = { ...route, route: 'kit/[image].png' };
    expect(costPerPath({ ...cost, routes: [...cost.routes, image] })).toBe(costPerPath(cost));
    expect(wholeBytes({ ...cost, routes: [image] })).toBe(0);
  });

  it('a route of which nothing was written stands for nothing', () => {
    expect(() => wholeTime({ ...cost, routes: [{ ...route, written: 0 }] })).toThrow(
      'nothing was written of a',
    );
  });
});
