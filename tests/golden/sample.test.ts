import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/intake/problems.ts';
import { readData } from '../../src/intake/read-data.ts';
import { buildPortal, type Portal } from '../../src/portal/portal.ts';
import { generateSample } from '../../src/sample/generate-sample.ts';
import { defaultSize, type SampleSize } from '../../src/sample/sample-size.ts';
import { testInstant } from '../support/build.ts';
import { accountBreaches } from './support/account-contract.ts';
import { printedReleases, writeSample, type SampleFiles } from './support/sample-folder.ts';
import { taskBreaches } from './support/task-contract.ts';

const sizes: readonly SampleSize[] = [
  defaultSize,
  { ...defaultSize, seed: 2026 },
  { seed: 1, provinces: 3, ministries: 2, quarters: 1, tasks: 5 },
  { seed: 2, provinces: 2, ministries: 2, quarters: 2, tasks: 1 },
  { seed: 3, provinces: 5, ministries: 3, quarters: 2, tasks: 20 },
  { seed: 4, provinces: 63, ministries: 26, quarters: 12, tasks: 400, ties: false },
  ...Array.from({ length: 8 }, (_, index) => ({
    seed: 100 + index,
    provinces: 2 + 5 * index,
    ministries: 2 + 3 * index,
    quarters: 1 + index,
    tasks: 1 + 30 * index,
  })),
];

/** The model of a sample, when all of it is published. */
function portalOf(files: SampleFiles): Portal {
  const { data } = readData(writeSample(files), 'sample');
  return buildPortal(data!, testInstant);
}

describe.each(sizes)(
  'a sample of $provinces + $ministries agencies, $quarters quarters, $tasks tasks, seed $seed',
  (size) => {
    const files = generateSample(size);

    it('passes the intake, and is refused as public data', () => {
      const root = writeSample(files);
      expect(readData(root, 'sample').problems.map(formatProblem)).toEqual([]);
      const codes = new Set(readData(root, 'public').problems.map(({ code }) => code));
      expect(codes).toEqual(new Set(['sample-refused', 'sample-row-refused']));
    });

    it('keeps the rules of the disclosure, in versions that were replaced too', () => {
      expect(taskBreaches(files)).toEqual([]);
      expect(accountBreaches(files)).toEqual([]);
    });

    it('is all published by now', () => {
      const { data } = readData(writeSample(files), 'sample');
      const published = buildPortal(data!, testInstant).series.flatMap(({ releases }) => releases);
      expect(published).toHaveLength(size.quarters + 3);
    });
  },
);

describe('the replaced version', () => {
  it('is a sound release by itself', () => {
    const files = generateSample(defaultSize);
    const old = [...files].flatMap(([path, text]): [string, string][] =>
      path.includes('/superseded/1.0.0/') ? [[path.replace('superseded/1.0.0/', ''), text]] : [],
    );
    const late = old[0]![0].slice(0, old[0]![0].lastIndexOf('/'));
    const others = [...files].filter(([path]) => !path.startsWith(late));
    const { problems } = readData(writeSample(new Map([...others, ...old])), 'sample');
    expect(problems.map(formatProblem)).toEqual([]);
  });

  it('differs from the one that came after in the cells that are declared, and in no other', () => {
    const files = generateSample(defaultSize);
    const all = printedReleases(files, true);
    const after = all.find(({ version }) => version === '1.1.0')!;
    const before = all.find(({ version, period }) => version === '1.0.0' && period === after.period)!;
    const changed = before.tables.flatMap((table) =>
      after.rows(table).flatMap((row, index) => {
        const old = before.rows(table)[index]!;
        return Object.keys(row)
          .filter((column) => row[column] !== old[column])
          .map((column) => [table, column, old[column], row[column]]);
      }),
    );
    const declared = after
      .rows('corrections')
      .map((row) => [row['table'], row['column'], row['old'], row['new']]);
    expect(declared.length).toBeGreaterThan(5);
    expect(declared).toEqual(changed);
    expect(before.rows('results').some(({ status }) => status === 'O')).toBe(true);
  });
});

describe('the default sample has what pages must be able to show', () => {
  const files = generateSample(defaultSize);
  const quarters = printedReleases(files);
  const newest = quarters.at(-1)!;

  it('ties, and agencies without a rank', () => {
    const tables = portalOf(files).series.flatMap(({ releases }) =>
      releases.flatMap((release) => release.rankings),
    );
    expect(
      tables.some(({ ranked }) => ranked.some(({ rank }, index) => ranked[index + 1]?.rank === rank)),
    ).toBe(true);
    expect(tables.some(({ unranked }) => unranked.length > 0)).toBe(true);
    const statuses = new Set(newest.rows('scores').map(({ status }) => status));
    expect(statuses).toEqual(new Set(['A', 'O', 'Q']));
  });

  it('three bases of scores, the own report a little higher', () => {
    const mean = (basis: string): number => {
      const values = newest.rows('scores').filter((row) => row['basis'] === basis && row['value'] !== '');
      return values.reduce((sum, row) => sum + Number(row['value']), 0) / values.length;
    };
    expect(mean('self-report')).toBeGreaterThan(mean('independent') + 2);
    expect(Math.abs(mean('cross-check') - mean('independent'))).toBeLessThan(5);
  });

  it('tasks in every state, moved, withheld, and overdue for two quarters', () => {
    const tasks = newest.rows('tasks');
    expect(tasks).toHaveLength(868);
    expect(new Set(tasks.map(({ state }) => state)).size).toBe(5);
    expect(tasks.some(({ disclosure }) => disclosure === 'withheld')).toBe(true);
    expect(tasks.some(({ due_reason_vi }) => due_reason_vi !== '')).toBe(true);
    const overdue = (at: number): string[] =>
      quarters
        .at(at)!
        .rows('tasks')
        .filter(({ state }) => state === 'overdue')
        .map(({ id }) => id!);
    expect(overdue(-2).filter((id) => overdue(-1).includes(id)).length).toBeGreaterThan(3);
    expect(newest.rows('count-differences')).toHaveLength(2);
  });

  it('recommendations in every state, forwarded, extended, and waiting very long', () => {
    const rows = newest.rows('recommendations');
    expect(new Set(rows.map(({ state }) => state)).size).toBe(5);
    expect(rows.some(({ state, raised_on }) => state === 'waiting' && raised_on! < '2025-10-01')).toBe(true);
    const actions = new Set(newest.rows('recommendation-steps').map(({ action }) => action));
    expect(actions).toEqual(new Set(['sent', 'forwarded', 'returned', 'extended', 'answered']));
  });

  it('designations of both kinds, with and without reply; missing money; databases on their way', () => {
    const named = quarters.flatMap(({ rows }) => rows('designations'));
    expect(new Set(named.map(({ kind, reply_vi }) => `${kind!} ${String(reply_vi === '')}`)).size).toBe(4);
    expect(newest.rows('budget').some(({ status }) => status === 'O')).toBe(true);
    const stages = (release = newest): number[] =>
      release
        .rows('databases')
        .map(({ stage }) => ['planned', 'building', 'running', 'shared'].indexOf(stage!));
    const before = stages(quarters[0]);
    expect(stages()).toHaveLength(12);
    expect(stages().every((stage, index) => stage >= before[index]!)).toBe(true);
    expect(stages().some((stage, index) => stage > before[index]!)).toBe(true);
  });

  it('an agency that jumps far', () => {
    const portal = portalOf(files);
    const ranks = quarters.map(({ period }) => {
      const release = portal.series
        .find(({ file }) => file.id === 'nq57')!
        .releases.find((entry) => entry.period === period)!;
      const table = release.rankings.find(({ ranking }) => ranking.id === 'provinces')!;
      return table.ranked.find(({ agency }) => agency === 'mau-tinh-02')?.rank ?? null;
    });
    expect(ranks[1]! - ranks[2]!).toBeGreaterThan(8);
  });
});
