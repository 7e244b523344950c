import { expect, it } from 'vitest';
import type { NationalDatabase } from './accounts.ts';
import { databasesByStage, newestDatabases } from './databases.ts';
import type { Portal } from './portal.ts';

const database = (id: string, stage: NationalDatabase['stage']) => ({ id, stage }) as NationalDatabase;

it('puts the furthest stage first, and leaves out one that none has reached', () => {
  const list = [database('a', 'planned'), database('b', 'shared'), database('c', 'planned')];
  expect(
    databasesByStage(list).map(({ stage, databases }) => [stage, databases.map(({ id }) => id)]),
  ).toEqual([
    ['shared', ['b']],
    ['planned', ['a', 'c']],
  ]);
  expect(databasesByStage([])).toEqual([]);
});

it('finds the newest release that lists any', () => {
  const release = (period: string, databases: readonly NationalDatabase[]) => ({ period, databases });
  const portal = (...releases: readonly object[]) =>
    ({ series: [{ file: { id: 'nq57' }, releases }] }) as unknown as Portal;
  const some = [database('a', 'running')];
  expect(
    newestDatabases(portal(release('2026-Q1', some), release('2026-Q2', some), release('2026-Q3', []))),
  ).toEqual(release('2026-Q2', some));
  expect(newestDatabases(portal(release('2026-Q1', [])))).toBeNull();
});
