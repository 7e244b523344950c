import { describe, expect, it } from 'vitest';
import { commonSources, figureRows, rowsOfFigures } from './figure-rows.ts';
import type { Figure, Occasion } from './figures.ts';

const figure = (id: string, shareOf: string | null = null, sources: string[] = ['s1']): Figure =>
  ({ definition: { id, shareOf }, sources }) as unknown as Figure;

const occasion = (...figures: Figure[]): Occasion => ({ figures }) as unknown as Occasion;

describe('figureRows', () => {
  const told = (...figures: Figure[]) =>
    figureRows(occasion(...figures)).map(({ figure: row, printedShare }) => [
      row.definition.id,
      printedShare?.definition.id ?? null,
    ]);

  it('puts a printed percentage beside its number', () => {
    expect(told(figure('done'), figure('share', 'done'), figure('late'))).toEqual([
      ['done', 'share'],
      ['late', null],
    ]);
  });

  it('gives it a row of its own where the number is not given', () => {
    expect(told(figure('share', 'done'))).toEqual([['share', null]]);
  });
});

it('a printed percentage stands in the row of its number, every other figure in its own', () => {
  const said = { scope: { id: 'all' }, asOf: '2025', reportedOn: '2025', reportedBy: 'a', series: 's' };
  const [done, share, late] = [figure('done'), figure('share', 'done'), figure('late')].map(
    (one): Figure => ({ ...one, ...said }) as Figure,
  );
  const rows = rowsOfFigures([done!, share!, late!]);
  expect([rows.get(done!), rows.get(share!), rows.get(late!)]).toEqual([done, done, late]);
});

describe('commonSources', () => {
  it('are those that every figure names', () => {
    expect(commonSources(occasion(figure('a', null, ['s1', 's2']), figure('b', null, ['s2'])))).toEqual([
      's2',
    ]);
    expect(commonSources(occasion())).toEqual([]);
  });
});
