import { expect, it } from 'vitest';
import { releaseOf, seriesOf, smallPortal } from '../../../tests/support/small-portal.ts';
import { pillarRanks } from './pillar-words.ts';

const portal = smallPortal();
const [table] = releaseOf(portal, 'papi', '2024').rankings;
const series = seriesOf(portal, 'papi');

it('names each criterion with rank and score, and marks a rank that was not given', () => {
  const entry = {
    ...table!.ranked[0]!,
    criterionRanks: [
      { criterion: 'c1', rank: 3, outOf: 5, score: 0.814 },
      { criterion: 'c2', rank: null, outOf: null, score: null },
    ],
  };
  expect(pillarRanks(series, table!, entry, 'vi')).toBe('Trục một 3 (0,81); Trục hai –');
  expect(pillarRanks(series, table!, entry, 'en')).toBe('Dimension one 3 (0.81); Dimension two –');
});
