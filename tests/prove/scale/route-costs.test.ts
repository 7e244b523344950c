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

const cost: BuildCost = {
  setUp: 10,
  listing: [
    { route: 'du-lieu/[...file].csv', cpu: 5 },
    { route: 'a', cpu: 1 },
  ],
  memory: 0,
  routes: [
    { route: 'a', written: 100, cpu: 21, bytes: 5000 },
    { route: 'b', written: 2, cpu: 1, bytes: 10 },
    { route: 'du-lieu/[...file].csv', written: 4, cpu: 1, bytes: 2e6 },
  ],
};

describe('what a build comes to', () => {
  it('is the beginning, and all that is written', () => {
    expect(wholeTime(cost)).toBe(33);
    expect(wholeBytes(cost)).toBe(2_005_010);
    expect(countOfPages(cost)).toBe(102);
  });

  it('data files cost by their bytes, with the time in which they are listed, and are no pages', () => {
    expect(dataTime(cost)).toBe(6);
    expect(costPerMegabyte(cost)).toBe(3000);
    expect(costPerPage(cost)).toBeCloseTo((27 / 102) * 1000, 9);
    expect(costPerFile(cost)).toBeCloseTo((33 / 106) * 1000, 9);
  });
});
