import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../tests/support/rows.ts';
import { checkAgencies } from './check-agencies.ts';
import type { RegisterRows } from './registers.ts';
import { agencies as agenciesTable, agencyNames as namesTable } from './tables/agencies.ts';

type Agency = Partial<RegisterRows['agencies'][number]>;
type Name = Partial<RegisterRows['agencyNames'][number]>;

function check(agencies: readonly Agency[], names?: readonly Name[]) {
  const agencyNames =
    names ??
    agencies.map(({ id, valid_from = null, valid_to = null }) => ({ agency: id!, valid_from, valid_to }));
  const registers = {
    agencies: rowsOf(agenciesTable, ...agencies),
    agencyNames: rowsOf(namesTable, ...agencyNames),
  } as RegisterRows;
  return checkAgencies(registers).map(({ code, line, details }) => [code, line, details?.['when']]);
}

describe('names', () => {
  const agency = { id: 'a' };
  const open = { agency: 'a', valid_from: null, valid_to: null };
  it('one name for ever', () => expect(check([agency], [open])).toEqual([]));
  it('none', () => expect(check([agency], [])).toEqual([['names-gap', 2, '–']]));
  it('one after the other, without a gap', () => {
    const names = [
      { ...open, valid_to: '2026-04-29' },
      { ...open, valid_from: '2026-04-30' },
    ];
    expect(check([agency], names)).toEqual([]);
  });
  it('a gap of one day', () => {
    const names = [
      { ...open, valid_to: '2026-04-28' },
      { ...open, valid_from: '2026-04-30' },
    ];
    expect(check([agency], names)).toEqual([['names-gap', 2, '2026-04-29']]);
  });
  it('an overlap of one day', () => {
    const names = [
      { ...open, valid_to: '2026-04-30' },
      { ...open, valid_from: '2026-04-30' },
    ];
    expect(check([agency], names)).toEqual([['names-gap', 2, '2026-04-30']]);
  });
  it('a name that begins after the agency, or ends before it', () => {
    expect(check([agency], [{ ...open, valid_from: '2020-01-01' }])).toEqual([['names-gap', 2, '–']]);
    expect(check([{ id: 'a', valid_to: '2025-06-30' }], [{ ...open, valid_to: '2025-06-29' }])).toEqual([
      ['names-gap', 2, '2025-06-30'],
    ]);
  });
  it('a name may outlast its agency, which nobody sees', () => {
    expect(check([{ id: 'a', valid_to: '2025-06-30' }], [open])).toEqual([]);
  });
});

describe('dates and successors', () => {
  it('the end is not before the start', () => {
    const found = check([{ id: 'a', valid_from: '2025-07-01', valid_to: '2025-06-30' }]);
    expect(found.filter(([code]) => code === 'date-order')).toHaveLength(2);
  });
  it('a successor exists on the next day', () => {
    const ended = { id: 'a', valid_to: '2025-06-30', successor: ['b'] };
    expect(check([ended, { id: 'b', valid_from: '2025-07-01' }])).toEqual([]);
    expect(check([ended, { id: 'b', valid_from: '2025-07-02' }])).toEqual([
      ['successor-missing', 2, '2025-07-01'],
    ]);
    expect(check([ended, { id: 'b', valid_to: '2025-06-30' }])).toEqual([
      ['successor-missing', 2, '2025-07-01'],
    ]);
  });
});

describe('parents', () => {
  it('a chain ends', () =>
    expect(check([{ id: 'a', parent: 'b' }, { id: 'b', parent: 'c' }, { id: 'c' }])).toEqual([]));
  it('an agency above itself', () => {
    expect(check([{ id: 'a', parent: 'a' }])).toEqual([['reference-circle', 2, undefined]]);
  });
  it('a circle further up is found, and the walk ends', () => {
    const found = check([
      { id: 'a', parent: 'b' },
      { id: 'b', parent: 'c' },
      { id: 'c', parent: 'b' },
    ]);
    expect(found.map(([code, line]) => [code, line])).toEqual([
      ['reference-circle', 2],
      ['reference-circle', 3],
      ['reference-circle', 4],
    ]);
  });
});
