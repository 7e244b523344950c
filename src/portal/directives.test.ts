import { describe, expect, it } from 'vitest';
import {
  byDue,
  directiveGroups,
  directivesBy,
  directivesTo,
  isPastDue,
  periodsSinceAsked,
  type Directive,
} from './directives.ts';
import type { Portal } from './portal.ts';

const directive = (id: string, asked_by: string, addressee: string[], more: object = {}): Directive =>
  ({ id, asked_by, addressee, concerns: [], due: null, rhythm: null, ...more }) as unknown as Directive;

const portal = {
  directives: [
    directive('new', 'a', ['b', 'c']),
    directive('old', 'c', ['b']),
    directive('general', 'a', []),
    directive('through-its-committee', 'a', ['d'], { concerns: ['e'] }),
  ],
} as unknown as Portal;

const ids = (directives: readonly Directive[]): string[] => directives.map(({ id }) => id);

describe('directives', () => {
  it('are found by addressee and by whoever asked', () => {
    expect(ids(directivesTo(portal, 'b'))).toEqual(['new', 'old']);
    expect(ids(directivesTo(portal, 'a'))).toEqual([]);
    expect(ids(directivesTo(portal, 'e'))).toEqual(['through-its-committee']);
    expect(ids(directivesBy(portal, 'a'))).toEqual(['new', 'general', 'through-its-committee']);
  });

  it.each([
    ['2026-03-30', '2026-03-30', false],
    ['2026-03-30', '2026-03-31', true],
    [null, '2030-01-01', false],
  ])('due %s, on %s: past %s', (due, day, past) =>
    expect(isPastDue(directive('x', 'a', [], { due }), day)).toBe(past),
  );

  it('come by due date, then the recurring ones, then those without a date', () => {
    const list = [
      directive('none', 'a', []),
      directive('late', 'a', [], { due: '2026-03-30' }),
      directive('again', 'a', [], { rhythm: 'quarterly' }),
      directive('early', 'a', [], { due: '2025-08-31', rhythm: 'quarterly' }),
    ];
    expect(ids(byDue(list))).toEqual(['early', 'late', 'again', 'none']);
    expect(directiveGroups(list).map(({ timing }) => timing)).toEqual(['dated', 'recurring', 'undated']);
    expect(directiveGroups([])).toEqual([]);
  });

  it.each([
    ['quarterly', '2026-03-12', '2026-11-21', ['2026-Q1', '2026-Q2', '2026-Q3']],
    ['half-yearly', '2025-01-13', '2026-06-30', ['2025-H1', '2025-H2']],
    ['yearly', '2025-01-13', '2027-01-01', ['2025', '2026']],
    ['quarterly', '2026-03-12', '2026-03-31', []],
    ['monthly', '2025-10-13', '2025-12-31', ['2025-10', '2025-11']],
    [null, '2026-03-12', '2026-11-21', []],
  ])('asked %s since %s: periods ended by %s', (rhythm, date, day, periods) =>
    expect(periodsSinceAsked(directive('x', 'a', [], { rhythm, date }), day)).toEqual(periods),
  );
});
