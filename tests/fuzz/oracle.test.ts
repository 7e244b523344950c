import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readData, type CheckedData } from '../../src/intake/read-data.ts';
import { buildPortal, type Portal, type Release } from '../../src/portal/portal.ts';
import { disclosureFolder, smallFolder } from './bases.ts';
import type { DataFolder } from './data-files.ts';
import { wrongNumbers } from './oracle.ts';

interface Base {
  readonly folder: DataFolder;
  readonly data: CheckedData;
  readonly portal: Portal;
}

function baseOf(folder: DataFolder): Base {
  const root = mkdtempSync(join(tmpdir(), 'oracle-'));
  const { data } = readData(root, 'sample', { replaced: folder });
  rmSync(root, { recursive: true });
  return { folder, data: data!, portal: buildPortal(data!, '2999-01-01T00:00:00Z') };
}

const bases = [smallFolder(), disclosureFolder()].map(baseOf);

/** What the oracle says of bases in which every release was altered that could be. */
function saidOf(alter: (release: Release) => Release | null): { altered: number; said: string } {
  let altered = 0;
  const said = bases.flatMap(({ folder, data, portal }) => {
    const series = portal.series.map((one) => ({
      ...one,
      releases: one.releases.map((release) => {
        const other = alter(release);
        altered += other ? 1 : 0;
        return other ?? release;
      }),
    }));
    return wrongNumbers(folder, data, { ...portal, series });
  });
  return { altered, said: said.join('\n') };
}

type Table = Release['rankings'][number];

/** The first ranking of a method, altered; null where a release has none. */
function withTable(method: Table['ranking']['method'], alter: (table: Table) => Table) {
  return (release: Release): Release | null => {
    const at = release.rankings.findIndex(
      (table) => table.ranking.method === method && table.ranked.length > 1,
    );
    if (at === -1) return null;
    return { ...release, rankings: release.rankings.with(at, alter(release.rankings[at]!)) };
  };
}

/** The first row of results with numbers, altered. */
function withCounts(alter: (counts: { assigned: number; doneOnTime: number; overdue: number }) => object) {
  return (release: Release): Release | null => {
    const rows = release.results?.rows ?? [];
    const at = rows.findIndex(({ counts }) => counts !== null);
    if (!release.results || at === -1) return null;
    const { counts } = rows[at]!;
    const row = { ...rows[at]!, counts: { ...counts!, ...alter(counts!) } };
    return { ...release, results: { ...release.results, rows: rows.with(at, row) } };
  };
}

it('finds nothing wrong with either base', () => {
  expect(saidOf(() => null)).toEqual({ altered: 0, said: '' });
});

it('has something of everything to look at', () => {
  const releases = bases.flatMap(({ portal }) => portal.series.flatMap(({ releases: own }) => own));
  const counts = releases.flatMap(({ results }) => results?.rows.flatMap((row) => row.counts ?? []) ?? []);
  // A column of noughts would hide that nobody adds it up.
  for (const name of ['doneOnTime', 'doneLate', 'inProgress', 'overdue', 'recurring'] as const)
    expect(counts.some((one) => one[name] > 0)).toBe(true);
  expect(new Set(releases.flatMap(({ rankings }) => rankings.map(({ ranking }) => ranking.method)))).toEqual(
    new Set(['sum', 'published']),
  );
  expect(releases.some(({ earlier }) => earlier.length > 0)).toBe(true);
});

it.each<[string, (release: Release) => Release | null, RegExp]>([
  [
    'a total that is a little off',
    withTable('sum', (table) => ({
      ...table,
      ranked: table.ranked.map((entry) => ({ ...entry, score: entry.score! + 0.01 })),
    })),
    /for 1, /,
  ],
  [
    'a criterion that is a little off',
    withTable('sum', (table) => ({
      ...table,
      ranked: table.ranked.map((entry) => ({
        ...entry,
        totals: new Map([...entry.totals].map(([id, total]) => [id, id === '' ? total : total + 1])),
      })),
    })),
    / totals /,
  ],
  [
    'another assessment left out',
    withTable('sum', (table) => ({
      ...table,
      ranked: table.ranked.map((entry) => ({ ...entry, otherBases: [] })),
    })),
    / besides .*: – for /,
  ],
  [
    'a printed rank that is another',
    withTable('published', (table) => ({
      ...table,
      ranked: table.ranked.map((entry, at) => (at === 0 ? entry : { ...entry, rank: entry.rank + 1 })),
    })),
    /: 3, .* for 2, /,
  ],
  [
    'printed ranks in another order',
    withTable('published', (table) => ({ ...table, ranked: table.ranked.toReversed() })),
    /not in the order of ranks/,
  ],
  [
    'someone who is left out',
    withTable('published', (table) => ({ ...table, ranked: table.ranked.slice(1) })),
    /: – for 1, /,
  ],
  [
    'a task that is left out',
    ({ tasks, ...rest }) => (tasks.length > 0 ? { ...rest, tasks: tasks.slice(1) } : null),
    /tasks with the id/,
  ],
  [
    'a task in another state',
    ({ tasks: [task, ...others], ...rest }) =>
      task
        ? {
            ...rest,
            tasks: [{ ...task, state: task.state === 'overdue' ? 'recurring' : 'overdue' }, ...others],
          }
        : null,
    /tasks in state overdue/,
  ],
  [
    'a task of another group',
    ({ tasks: [task, ...others], ...rest }) =>
      task ? { ...rest, tasks: [{ ...task, group: 99 }, ...others] } : null,
    /tasks of group 99/,
  ],
  [
    'a count of tasks done',
    withCounts(({ doneOnTime }) => ({ doneOnTime: doneOnTime + 1 })),
    /results in all, done:/,
  ],
  [
    'a count of tasks overdue',
    withCounts(({ overdue }) => ({ overdue: overdue + 1 })),
    /results agency in files/,
  ],
  [
    'results that are left out',
    (release) => (release.results ? { ...release, results: null } : null),
    /lines and no results/,
  ],
])('notices %s', (_, alter, fault) => {
  const { altered, said } = saidOf(alter);
  expect(altered).toBeGreaterThan(0);
  expect(said).toMatch(fault);
});

it('notices a file of which another text is told', () => {
  const [{ folder, data, portal }] = bases as [Base];
  const path = [...folder.keys()].find((name) => name.endsWith('scores.csv'))!;
  const other = new Map(folder).set(path, Buffer.from('x'));
  expect(wrongNumbers(other, data, portal)).toEqual([`${path}: its text is not that of the file`]);
});
