import { describe, expect, it } from 'vitest';
import { growth } from './growth.ts';
import type { BuildCost } from './route-costs.ts';

const route = { written: 10, bytes: 1e6 };
const build = (page: number, file: number): BuildCost => ({
  setUp: 0,
  listing: [],
  memory: 0,
  routes: [
    { ...route, route: 'a', cpu: page },
    { ...route, route: 'du-lieu/[...file].csv', cpu: file },
  ],
});

describe('growth', () => {
  it('bounds what a page and a megabyte of data files cost', () => {
    expect(growth(build(1, 1), build(1.19, 1.19)).faults).toEqual([]);
    expect(growth(build(1, 1), build(1.21, 1)).faults).toEqual([
      expect.stringMatching(/^a page costs 1\.21 times/),
    ]);
    expect(growth(build(1, 1), build(1, 1.3)).faults).toEqual([expect.stringMatching(/^a megabyte/)]);
  });

  it('bounds both together', () => {
    expect(growth(build(1, 1), build(1, 1.5)).faults).toEqual([
      expect.stringMatching(/^a megabyte/),
      expect.stringMatching(/^a page or file.* costs 1\.25 times/),
    ]);
  });

  it('tells all three as multiples', () => {
    expect(growth(build(1, 1), build(2, 1)).figures.map(({ value }) => value)).toEqual([
      '2.00',
      '1.00',
      '1.50',
    ]);
  });
});
