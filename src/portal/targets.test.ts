import { describe, expect, it } from 'vitest';
import type { Portal } from './portal.ts';
import { targetsWithFigures } from './targets.ts';

const figure = (id: string, scope: string, asOf: string, value: number | null) => ({
  definition: { id },
  scope: { id: scope },
  asOf,
  value,
});

const target = (id: string, horizon: string, more: object = {}) => ({
  id,
  horizon,
  figure: null,
  figure_scope: null,
  figure_meaning: null,
  ...more,
});

function portal(targets: object[], figures: object[]): Portal {
  return { targets, series: [{ releases: [{ figures }] }] } as unknown as Portal;
}

describe('targetsWithFigures', () => {
  const online = { figure: 'online', figure_scope: 'country', figure_meaning: 'near' };

  it('takes the newest figure of the scope that the register names, and of no other', () => {
    const figures = [
      figure('online', 'country', '2025-10-28', 39.98),
      figure('online', 'country', '2025-07-01', 30),
      figure('online', 'provinces', '2026-01-01', 16.94),
      figure('online', 'country', '2026-02-01', null),
    ];
    const [found] = targetsWithFigures(portal([target('t', '2030', online)], figures));
    expect([found?.figure?.value, found?.meaning]).toEqual([39.98, 'near']);
  });

  it('has no figure and no meaning where none is related or published', () => {
    const found = targetsWithFigures(portal([target('a', '2030'), target('b', '2030', online)], []));
    expect(found.map(({ figure: related, meaning }) => [related, meaning])).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  it('puts the nearer horizon first', () => {
    const found = targetsWithFigures(portal([target('late', '2045'), target('soon', '2030')], []));
    expect(found.map(({ target: { id } }) => id)).toEqual(['soon', 'late']);
  });
});
