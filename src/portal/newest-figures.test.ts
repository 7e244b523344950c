import { expect, it } from 'vitest';
import { releaseOf, smallPortal } from '../../tests/support/small-portal.ts';
import type { Figure, Occasion } from './figures.ts';
import { newestOfEach } from './newest-figures.ts';

const [figure] = releaseOf(smallPortal(), 'nq57', '2025-Q3').figures;

const of = (id: string, value: number | null, shareOf: string | null = null): Figure => ({
  ...figure!,
  definition: { ...figure!.definition, id, shareOf },
  value,
});
const said = (asOf: string, ...figures: readonly Figure[]): Occasion => ({
  scope: figure!.scope,
  asOf,
  reportedOn: asOf,
  reportedBy: figure!.reportedBy,
  figures: figures.map((one) => ({ ...one, asOf })),
});

it('takes the newest value of each figure from all occasions, those with a drawing first', () => {
  const occasions = [
    said('2026-02', of('a', 3), of('b', null)),
    said('2025-12', of('a', 2), of('b', 5), of('c', 7), of('c-share', 70, 'c')),
    said('2025-10', of('b', 1)),
  ];
  const found = newestOfEach(occasions, (one) => one.figure.definition.id === 'c');
  expect(found.map((one) => [one.figure.definition.id, one.figure.value, one.occasion.asOf])).toEqual([
    ['c', 7, '2025-12'],
    ['a', 3, '2026-02'],
    ['b', 5, '2025-12'],
  ]);
});
