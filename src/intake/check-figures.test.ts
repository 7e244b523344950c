import { describe, expect, it } from 'vitest';
import { releaseOf, rowsOf } from '../../tests/support/rows.ts';
import { checkFigures } from './check-figures.ts';
import type { SeriesRows } from './series.ts';
import { figureDefinitions } from './tables/series-tables.ts';

const series = {
  figureDefinitions: rowsOf(
    figureDefinitions,
    { id: 'total', unit: 'tasks' },
    { id: 'done', unit: 'tasks', part_of: 'total' },
    { id: 'late', unit: 'tasks', part_of: 'total' },
    { id: 'share', unit: 'percent', share_of: 'done' },
  ),
} as unknown as SeriesRows;

type Cells = {
  figure: string;
  value: number | null;
  scope?: string;
  reported_on?: string;
  as_of?: string;
  reported_by?: string;
};
const occasion = { scope: 'all', as_of: '2025-Q3', reported_on: '2025-10-15', reported_by: 'a' };
const figure = ({ figure: name, ...more }: Cells) => ({
  ...occasion,
  figure: name,
  unit: name === 'share' ? 'percent' : 'tasks',
  ...more,
});

function check(
  figures: readonly Cells[],
  differences: readonly { figure: string; difference: number }[] = [],
) {
  const release = releaseOf({
    figures: figures.map(figure),
    differences: differences.map((row) => ({ ...occasion, ...row })),
  });
  return checkFigures(series, release).map(({ code, line, details }) => [
    code,
    line,
    details?.['difference'],
  ]);
}

describe('wholes and parts', () => {
  const parts = [
    { figure: 'done', value: 60 },
    { figure: 'late', value: 40 },
  ];
  it('a right sum passes', () => expect(check([{ figure: 'total', value: 100 }, ...parts])).toEqual([]));
  it('a wrong sum does not', () => {
    expect(check([{ figure: 'total', value: 101 }, ...parts])).toEqual([['sum-mismatch', 2, '1']]);
  });
  it('a declared difference passes, to the digit', () => {
    const figures = [{ figure: 'total', value: 101 }, ...parts];
    expect(check(figures, [{ figure: 'total', difference: 1 }])).toEqual([]);
    expect(check(figures, [{ figure: 'total', difference: -1 }])).toEqual([['sum-mismatch', 2, '1']]);
  });
  it('a declaration that nothing needs is reported', () => {
    expect(check([{ figure: 'total', value: 100 }], [{ figure: 'total', difference: 1 }])).toEqual([
      ['difference-unused', 2, undefined],
    ]);
  });
  it('one part alone says nothing', () => {
    expect(
      check([
        { figure: 'total', value: 100 },
        { figure: 'done', value: 60 },
      ]),
    ).toEqual([]);
  });
  it('a missing whole or part says nothing', () => {
    expect(check([{ figure: 'total', value: null }, ...parts])).toEqual([]);
    expect(
      check([
        { figure: 'total', value: 100 },
        { figure: 'done', value: 60 },
        { figure: 'late', value: null },
      ]),
    ).toEqual([]);
  });
  it('decimals add up exactly', () => {
    expect(
      check([
        { figure: 'total', value: 0.3 },
        { figure: 'done', value: 0.1 },
        { figure: 'late', value: 0.2 },
      ]),
    ).toEqual([]);
  });
});

describe('occasions never mix', () => {
  it.each([{ scope: 'other' }, { as_of: '2025-Q4' }, { reported_on: '2025-10-16' }])('%j', (other) => {
    const figures = [
      { figure: 'total', value: 100 },
      { figure: 'done', value: 60, ...other },
      { figure: 'late', value: 10, ...other },
    ];
    expect(check(figures)).toEqual([]);
  });
});

describe('printed shares', () => {
  const counts = [
    { figure: 'total', value: 1287 },
    { figure: 'done', value: 601 },
  ];
  it.each([
    [46.7, []],
    [47, []],
    [46.7, []],
    [46.69, [['sum-mismatch', 4, '-0.01']]],
    [95, [['sum-mismatch', 4, '48']]],
  ])('601 of 1287 printed as %d', (value, found) => {
    expect(check([...counts, { figure: 'share', value }])).toEqual(found);
  });
  it('half is rounded away from zero', () => {
    const half = [
      { figure: 'total', value: 2000 },
      { figure: 'done', value: 1907 },
    ];
    expect(check([...half, { figure: 'share', value: 95.4 }])).toEqual([]);
    expect(check([...half, { figure: 'share', value: 95.3 }])).toEqual([['sum-mismatch', 4, '-0.1']]);
  });
  it('of nothing there is no share', () => {
    expect(
      check([
        { figure: 'total', value: 0 },
        { figure: 'done', value: 0 },
        { figure: 'share', value: 0 },
      ]),
    ).toEqual([]);
  });
});

it('a part alone is not more than its whole, unless that is declared', () => {
  const rows = [
    { figure: 'total', value: 5 },
    { figure: 'done', value: 7 },
  ];
  expect(check(rows)).toEqual([['part-above-whole', 3, undefined]]);
  expect(check(rows, [{ figure: 'total', difference: -2 }])).toEqual([]);
  expect(check(rows, [{ figure: 'total', difference: -1 }])).toEqual([['sum-mismatch', 2, '-2']]);
});

it('figures of two bodies are two occasions', () => {
  expect(
    check([
      { figure: 'total', value: 5 },
      { figure: 'done', value: 2 },
      { figure: 'late', value: 7, reported_by: 'b' },
    ]),
  ).toEqual([]);
});
