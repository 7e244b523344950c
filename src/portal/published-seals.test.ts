import { describe, expect, it } from 'vitest';
import type { CheckedData } from '../intake/read-data.ts';
import type { Release } from './portal.ts';
import { publishedSeals } from './published-seals.ts';

const seal = (period: string, version: string) =>
  ({ series: 'papi', period, version }) as CheckedData['lock'][number];
const release = { series: 'papi', period: '2024', file: { version: '1.1.0' } } as Release;

describe('the versions that may be spoken of', () => {
  it('are the published one and those before it; nothing of an embargo', () => {
    const lock = [seal('2024', '1.0.0'), seal('2024', '1.1.0'), seal('2024', '1.2.0'), seal('2025', '1.0.0')];
    expect(publishedSeals(lock, [release])).toEqual(lock.slice(0, 2));
  });
});
