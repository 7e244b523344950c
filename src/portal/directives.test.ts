import { describe, expect, it } from 'vitest';
import { directivesBy, directivesTo, isPastDue, type Directive } from './directives.ts';
import type { Portal } from './portal.ts';

const directive = (id: string, asked_by: string, addressee: string[], due: string | null = null): Directive =>
  ({ id, asked_by, addressee, due }) as unknown as Directive;

const portal = {
  directives: [
    directive('new', 'a', ['b', 'c']),
    directive('old', 'c', ['b']),
    directive('general', 'a', []),
  ],
} as unknown as Portal;

const ids = (directives: readonly Directive[]): string[] => directives.map(({ id }) => id);

describe('directives', () => {
  it('are found by addressee and by whoever asked', () => {
    expect(ids(directivesTo(portal, 'b'))).toEqual(['new', 'old']);
    expect(ids(directivesTo(portal, 'a'))).toEqual([]);
    expect(ids(directivesBy(portal, 'a'))).toEqual(['new', 'general']);
  });

  it.each([
    ['2026-03-30', '2026-03-30', false],
    ['2026-03-30', '2026-03-31', true],
    [null, '2030-01-01', false],
  ])('due %s, on %s: past %s', (due, day, past) =>
    expect(isPastDue(directive('x', 'a', [], due), day)).toBe(past),
  );
});
