import { expect, it } from 'vitest';
import { disclosureFolder, smallFolder } from './bases.ts';
import { fuzz } from './fuzz.ts';

// `npm run prove` asks the same of far more seeds.

it.each([
  ['the small data', smallFolder()],
  ['a sample that discloses in full', disclosureFolder()],
])('every mutation of %s gives a sound model or located problems', { timeout: 60_000 }, (_, base) => {
  const { faults, accepted, refused, codes } = fuzz(base, { from: 1, count: 300 });
  expect(faults).toEqual([]);
  // Chance must reach both ends, and many rules, or it proves nothing.
  expect(accepted).toBeGreaterThan(20);
  expect(refused).toBeGreaterThan(150);
  expect(codes.size).toBeGreaterThan(15);
});
