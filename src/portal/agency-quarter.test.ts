import { describe, expect, it } from 'vitest';
import { agencyQuarter, agencyResults, resultsSearch } from './agency-quarter.ts';
import { noTasks } from './counts-of-tasks.ts';
import type { Portal, Release } from './portal.ts';
import type { Result } from './results.ts';

const row = (agency: string, group: number, more: Partial<Result> = {}): Result => {
  const counts = { ...noTasks, assigned: 2, doneOnTime: 2 };
  return { agency, group, counts, status: 'A', sources: ['s1'], note: null, ...more };
};

const silent = (agency: string, group: number, status: Result['status']) =>
  row(agency, group, { counts: null, status });

/** A release with nothing but what is given; `files` names its tables. */
const release = (period: string, more: object = {}, files: readonly string[] = []): Release =>
  ({
    series: 'nq57',
    period,
    results: null,
    tasks: [],
    recommendations: [],
    designations: [],
    budgets: [],
    databases: [],
    tableFiles: files.map((name) => ({ table: { name } })),
    ...more,
  }) as unknown as Release;

const portal = (releases: readonly Release[], standings: Record<string, readonly object[]> = {}): Portal =>
  ({
    series: [{ file: { id: 'nq57' }, releases }],
    standings: new Map(Object.entries(standings)),
    searches: [],
  }) as unknown as Portal;

const results = (...rows: readonly Result[]) => ({ results: { scope: 'x', asOf: '2026-09-29', rows } });

describe('agencyQuarter', () => {
  it('is nothing where no release names the agency', () => {
    const releases = [release('2026-Q2'), release('2026-Q3', results(row('b', 1)))];
    expect(agencyQuarter(portal(releases), 'a')).toBeNull();
  });

  it.each<[string, object]>([
    ['its results', results(row('a', 1))],
    ['a task', { tasks: [{ agency: 'a', state: 'recurring', due: null, sources: [] }] }],
    ['a recommendation that it raised', { recommendations: [{ id: 'r', raisedBy: 'a', sources: [] }] }],
    ['one that it holds', { recommendations: [{ id: 'r', raisedBy: 'b', holder: 'a', sources: [] }] }],
    ['a designation', { designations: [{ agency: 'a', sources: [] }] }],
    ['its budget', { budgets: [{ agency: 'a', amounts: [] }] }],
    ['its database', { databases: [{ owner: 'a', sources: [] }] }],
  ])('is the newest release with %s', (_, more) => {
    const releases = [release('2026-Q1', more), release('2026-Q2', more), release('2026-Q3')];
    expect(agencyQuarter(portal(releases), 'a')?.release).toBe(releases[1]);
  });

  it('is the newest release that ranks it, whatever other series rank it', () => {
    const releases = [release('2026-Q2'), release('2026-Q3')];
    const other = { series: 'papi', period: '2026' };
    const standings = { a: [{ release: releases[0] }, { release: other }] };
    const quarter = agencyQuarter(portal(releases, standings), 'a')!;
    expect(quarter.release).toBe(releases[0]);
    expect(quarter.standings).toEqual([standings.a[0]]);
  });

  it('tells what the agency raised from what it holds, and gathers sources once', () => {
    const request = (id: string, raisedBy: string, holder: string | null) => {
      const sources = ['s1', 's2'];
      return {
        id,
        raisedBy,
        holder,
        state: holder ? 'waiting' : 'explained',
        raisedOn: '2026-07-01',
        sources,
      };
    };
    const recommendations = [request('1', 'a', 'b'), request('2', 'b', 'a'), request('3', 'a', null)];
    const quarter = agencyQuarter(
      portal([release('2026-Q3', { recommendations, ...results(row('a', 1)) })]),
      'a',
    )!;
    expect(quarter.raised.map(({ id }) => id)).toEqual(['1', '3']);
    expect(quarter.held.map(({ id }) => id)).toEqual(['2']);
    expect(quarter.sources).toEqual(['s1', 's2']);
    expect(quarter.day).toBe('2026-09-29');
  });

  it('names the tables that lack the agency; an empty list is no lack', () => {
    const lacking = agencyQuarter(portal([release('2026-Q3', results(row('a', 1)))]), 'a')!;
    expect(lacking.missing).toEqual(['scores', 'tasks', 'recommendations', 'budget']);
    const whole = release('2026-Q3', { budgets: [{ agency: 'a', amounts: [] }] }, [
      'tasks',
      'recommendations',
    ]);
    const standings = { a: [{ release: whole }] };
    expect(agencyQuarter(portal([whole], standings), 'a')!.missing).toEqual(['results']);
  });
});

describe('agencyResults', () => {
  it('adds up what it reported, by group, and tells what is missing', () => {
    const given = results(row('a', 3), row('b', 1), silent('a', 2, 'O'), row('a', 1), silent('a', 4, 'M'));
    const own = agencyResults(release('2026-Q3', given), 'a')!;
    expect(own.counts).toMatchObject({ assigned: 4, doneOnTime: 4 });
    expect(own.rows.map(({ group }) => group)).toEqual([1, 2, 3, 4]);
    expect(own.silent.map(({ group }) => group)).toEqual([2]);
  });

  it('keeps every reason where there is no number at all', () => {
    const own = agencyResults(release('2026-Q3', results(silent('a', 1, 'M'), silent('a', 2, 'M'))), 'a')!;
    expect(own.counts).toBeNull();
    expect(own.silent).toHaveLength(2);
  });

  it('is nothing without a row', () => {
    expect(agencyResults(release('2026-Q3', results(row('b', 1))), 'a')).toBeNull();
    expect(agencyResults(release('2026-Q3'), 'a')).toBeNull();
  });
});

it('finds the search about results, not another one about responsibility', () => {
  const search = (id: string, topic: string[], outcome = 'none') => ({
    id,
    topic,
    outcome,
    searched_on: '2026-11-21',
  });
  const searches = [
    search('list', ['responsibility']),
    search('late', ['responsibility', 'results'], 'part'),
    search('results', ['responsibility', 'results']),
  ];
  expect(resultsSearch({ searches } as unknown as Portal)?.id).toBe('results');
  expect(resultsSearch({ searches: searches.slice(0, 2) } as unknown as Portal)).toBeNull();
});
