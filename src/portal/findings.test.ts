import { describe, expect, it } from 'vitest';
import { portalOf, resultsOf, row } from '../../tests/support/results-portal.ts';
import { findingsOf, headlineOf, type Finding } from './findings.ts';
import { resolutionSeries, type Portal, type Release } from './portal.ts';
import { buildQuarter, isDisclosure, type Quarter } from './quarter.ts';
import type { RankedEntry, RankingTable } from './ranking-table.ts';

type Quarters = Parameters<typeof portalOf>[0];

function lastRelease(portal: Portal, change: Partial<Release> = {}): Quarter {
  const series = portal.series.find(({ file }) => file.id === resolutionSeries)!;
  const release = { ...series.releases.at(-1)!, ...change };
  return buildQuarter(portal, { ...series, releases: [...series.releases.slice(0, -1), release] }, release);
}

const quarterOf = (...quarters: Quarters): Quarter => lastRelease(portalOf(quarters));

const finding = <Kind extends Finding['kind']>(quarter: Quarter, kind: Kind) =>
  findingsOf(quarter).find((found) => found.kind === kind) as Extract<Finding, { kind: Kind }> | undefined;

const [p1, p2, p3, body] = ['tinh-mau-01', 'tinh-mau-02', 'tinh-mau-03', 'co-quan-mau'] as const;

describe('what is overdue', () => {
  it('is led by those with most within each kind, ties together, kinds of one agency left out', () => {
    const results = resultsOf([
      row(p1, 1, { overdue: 2, recurring: 5 }),
      row(p2, 1, { overdue: 2 }),
      row(p3, 2, { overdue: 1, doneOnTime: 3 }),
      row(body, 2, { overdue: 9 }),
    ]);
    const found = finding(quarterOf({ period: '2026-Q3', results }), 'overdue')!;
    expect([found.overdue.value, found.dated.value]).toEqual([14, 17]);
    expect(found.group).toMatchObject({ keys: [2], overdue: { value: 10, at: { table: 'nhom', row: '2' } } });
    expect(found.agencies).toMatchObject([
      { kind: 'province', keys: [p1, p2], share: null, overdue: { value: 2, at: { row: p1 } } },
    ]);
  });

  it('has nobody in front where nothing is overdue', () => {
    const results = resultsOf([row(p1, 1, { doneLate: 2 }), row(p2, 2, { inProgress: 2 })]);
    expect(finding(quarterOf({ period: '2026-Q3', results }), 'overdue')).toMatchObject({
      overdue: { value: 0 },
      group: null,
      agencies: [],
    });
  });
});

describe('what got better and worse', () => {
  const before = resultsOf([row(p1, 1, { overdue: 5 }), row(p2, 1, { overdue: 1 }), row(p3, 2, 'O')]);
  const now = resultsOf([row(p1, 1, { overdue: 3 }), row(p2, 1, { overdue: 2 }), row(p3, 2, { overdue: 9 })]);
  const quarter = quarterOf({ period: '2026-Q2', results: before }, { period: '2026-Q3', results: now });

  it('is counted among those that reported in both', () => {
    const found = finding(quarter, 'change')!;
    expect(found.agencies).toMatchObject([
      {
        kind: 'province',
        fell: { keys: [p1], from: { value: 5 }, to: { value: 3 }, by: { value: 2 } },
        rose: { keys: [p2], from: { value: 1 }, to: { value: 2 }, by: { value: 1 } },
      },
    ]);
    expect(found.groups).toMatchObject({ fell: { keys: [1], by: { value: 1 } }, rose: null });
  });

  it('keeps the headline from comparing where not everyone is in both', () => {
    expect(headlineOf(quarter).tasks?.overdueBefore).toBeNull();
    const same = quarterOf({ period: '2026-Q2', results: now }, { period: '2026-Q3', results: now });
    expect(headlineOf(same).tasks?.overdueBefore).toMatchObject({ period: '2026-Q2', count: { value: 14 } });
  });

  it('is not said of the first quarter', () => {
    const first = quarterOf({ period: '2026-Q3', results: now });
    expect(finding(first, 'change')).toBeUndefined();
    expect(finding(first, 'done')?.comparison).toEqual({ before: null, reason: 'first' });
  });
});

describe('what is missing', () => {
  it('names who gave nothing, who gave a part, and the tables that are not there', () => {
    const results = resultsOf([
      row(p1, 1, 'O'),
      row(p2, 1, 'O'),
      row(p2, 2, { overdue: 1 }),
      row(p3, 1, 'Q'),
      row(body, 1, 'M'),
    ]);
    const found = finding(quarterOf({ period: '2026-Q3', results }), 'missing')!;
    expect(found.notReported).toMatchObject({ agencies: [p1], count: { value: 1 } });
    expect(found.partlyReported).toMatchObject({ agencies: [p2] });
    expect(found.suppressed?.value).toBe(1);
    expect(found.lacking).toContain('budget');
  });

  it('is all there is to say where nobody reported', () => {
    const quarter = quarterOf({ period: '2026-Q3', results: resultsOf([row(p1, 1, 'O')]) });
    expect(findingsOf(quarter).map(({ kind }) => kind)).toEqual(['missing']);
    expect(headlineOf(quarter)).toMatchObject({ tasks: null, hasResults: true });
  });
});

describe('a ranking', () => {
  const table = (scores: Readonly<Record<string, readonly [number, number]>>): RankingTable =>
    ({
      ranking: { id: 'provinces', kinds: ['province'], method: 'sum', basis: 'independent', precision: 1 },
      regime: 'tu-2025',
      complete: true,
      criteria: [],
      lowestCount: 0,
      unranked: [],
      ranked: Object.entries(scores).map(([agency, [score, self]], index) => ({
        agency,
        rank: index + 1,
        score,
        totals: new Map([['', score]]),
        otherBases: [{ basis: 'self-report', totals: new Map([['', self]]), assessedBy: null }],
      })) as unknown as readonly RankedEntry[],
    }) as unknown as RankingTable;

  it('says who moved, and how self-reports differ', () => {
    const portal = portalOf([{ period: '2026-Q2' }, { period: '2026-Q3' }]);
    const series = portal.series.find(({ file }) => file.id === resolutionSeries)!;
    const [before, now] = series.releases;
    const first = { ...before!, rankings: [table({ [p1]: [90, 91], [p2]: [80, 80], [p3]: [70, 70] })] };
    const second = { ...now!, rankings: [table({ [p3]: [95, 94], [p1]: [90, 93.1], [p2]: [80, 80] })] };
    const quarter = buildQuarter(portal, { ...series, releases: [first, second] }, second);
    expect(finding(quarter, 'movement')?.rankings).toMatchObject([
      {
        comparable: { value: 3 },
        moved: { value: 3 },
        median: { value: 1 },
        rise: { agencies: [p3], by: { value: 2 }, from: { value: 3 }, to: { value: 1 } },
        fall: { agencies: [p1, p2], by: { value: 1 }, from: null },
        overlapping: null,
      },
    ]);
    expect(finding(quarter, 'assessed')?.rankings).toMatchObject([
      { pairs: { value: 3 }, average: { value: 0.7 }, largest: { agencies: [p1], gap: { value: 3.1 } } },
    ]);
  });
});

describe('isDisclosure', () => {
  it('asks for more than figures', () => {
    const results = resultsOf([row(p1, 1, 'O')]);
    expect(isDisclosure(quarterOf({ period: '2026-Q3' }).release)).toBe(false);
    expect(isDisclosure(quarterOf({ period: '2026-Q3', results }).release)).toBe(true);
  });
});
