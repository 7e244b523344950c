import { describe, expect, it } from 'vitest';
import type { Figure } from './figures.ts';
import type { Portal } from './portal.ts';
import { taskGroups } from './task-groups.ts';

/** A figure of the Government's programme; `group` makes it a part. */
function figure(asOf: string, value: number, group: number | null, reportedBy = 'chinh-phu'): Figure {
  const id = group === null ? 'whole' : `group-${group}`;
  return {
    series: 'nq57',
    definition: { id, partOf: group === null ? null : 'whole', taskGroup: group, topic: 'tasks' },
    scope: { id: 'programme' },
    asOf,
    reportedOn: asOf,
    reportedBy,
    value,
  } as unknown as Figure;
}

function portalWith(figures: Figure[]): Portal {
  const rows = [1, 2].map((number) => ({ number }));
  return { taskGroups: rows, series: [{ releases: [{ figures }] }] } as unknown as Portal;
}

const old = [figure('2025-01-13', 140, null), figure('2025-01-13', 100, 1), figure('2025-01-13', 39, 2)];

const counts = (figures: Figure[]) => {
  const { groups, whole, sum } = taskGroups(portalWith(figures));
  return { parts: groups.map(({ tasks }) => tasks?.value ?? null), whole: whole?.value ?? null, sum };
};

describe('taskGroups', () => {
  it('gives what was stated, even where it does not add up', () => {
    expect(counts(old)).toEqual({ parts: [100, 39], whole: 140, sum: 139 });
  });

  it('takes a newer programme as a whole, and never adds groups of two programmes', () => {
    const newer = [figure('2026-06-30', 60, null), figure('2026-06-30', 55, 1)];
    expect(counts([...old, ...newer])).toEqual({ parts: [55, null], whole: 60, sum: 55 });
  });

  it('is not misled by a newer whole and part of one group, such as plots of land and those cleaned', () => {
    const whole = figure('2026-01-12', 61, null);
    const plots = { ...whole, definition: { ...whole.definition, id: 'plots', taskGroup: 2 } };
    const part = figure('2026-01-12', 42, 2);
    const cleaned = { ...part, definition: { ...part.definition, id: 'cleaned', partOf: 'plots' } };
    expect(counts([...old, plots, cleaned])).toEqual({ parts: [100, 39], whole: 140, sum: 139 });
  });

  it('keeps apart what two bodies said on the same day', () => {
    const other = [figure('2025-01-13', 7, 2, 'bo-khac')];
    expect(counts([figure('2025-01-13', 140, null), figure('2025-01-13', 100, 1), ...other])).toEqual({
      parts: [100, null],
      whole: 140,
      sum: 100,
    });
  });

  it('without figures has groups and no numbers', () => {
    expect(counts([])).toEqual({ parts: [null, null], whole: null, sum: 0 });
  });
});
