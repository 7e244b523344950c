import { describe, expect, it } from 'vitest';
import type { Portal } from './portal.ts';
import { recommendationBoard } from './recommendation-board.ts';
import type { Recommendation } from './recommendations.ts';

const waits = (id: string, raisedOn: string, holder: string, due: string | null = null): Recommendation =>
  ({ id, raisedOn, holder, due, state: 'waiting', answeredOn: null }) as unknown as Recommendation;

const answered = (id: string, answeredOn: string): Recommendation =>
  ({ id, raisedOn: '2026-01-01', holder: null, due: null, state: 'explained', answeredOn }) as Recommendation;

const agency = (vi: string) => ({ name: { short: { vi, en: vi } } });

/** A portal whose agencies are `b` (Bắc), `d` (Đông) and `t` (Tây), with the recommendations of each period. */
const portal = (releases: Record<string, readonly Recommendation[]>): Portal =>
  ({
    agencies: new Map([
      ['t', agency('Tây')],
      ['d', agency('Đông')],
      ['b', agency('Bắc')],
    ]),
    series: [
      {
        file: { id: 'nq57' },
        releases: Object.entries(releases).map(([period, recommendations]) => ({ period, recommendations })),
      },
    ],
  }) as unknown as Portal;

const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);

describe('recommendationBoard', () => {
  it('is nothing where no release lists any', () => {
    expect(recommendationBoard(portal({}))).toBeNull();
    expect(recommendationBoard(portal({ '2026-Q3': [] }))).toBeNull();
  });

  it('counts days to the last day of the newest period that lists any', () => {
    const board = recommendationBoard(portal({ '2026-Q2': [waits('a', '2026-06-01', 'b')], '2026-Q3': [] }))!;
    expect([board.release.period, board.day, board.longest?.days]).toEqual(['2026-Q2', '2026-06-30', 29]);
  });

  it('tells those that wait, are answered, and are no longer mentioned', () => {
    const board = recommendationBoard(
      portal({
        '2026-Q2': [waits('gone', '2026-01-01', 'b'), answered('old', '2026-04-01')],
        '2026-Q3': [
          waits('later', '2026-08-01', 'd'),
          waits('long', '2026-05-01', 't'),
          answered('new', '2026-08-02'),
        ],
      }),
    )!;
    expect(ids(board.waiting)).toEqual(['long', 'later']);
    expect(ids(board.answered)).toEqual(['new', 'old']);
    expect(ids(board.unmentioned)).toEqual(['gone']);
    expect(board.longest).toEqual({ days: 152, holders: ['t'] });
  });

  it('says who holds how many, most first, then by name; due on the last day is not past due', () => {
    const board = recommendationBoard(
      portal({
        '2026-Q3': [
          waits('1', '2026-09-01', 't', '2026-09-29'),
          waits('2', '2026-08-01', 'd', '2026-09-30'),
          waits('3', '2026-08-01', 'b'),
          waits('4', '2026-09-10', 't', '2026-10-01'),
        ],
      }),
    )!;
    expect(board.holders).toEqual([
      { agency: 't', held: 2, pastDue: 1, longest: 29 },
      { agency: 'b', held: 1, pastDue: 0, longest: 60 },
      { agency: 'd', held: 1, pastDue: 0, longest: 60 },
    ]);
    expect(board.pastDue).toBe(1);
    expect(board.longest).toEqual({ days: 60, holders: ['d', 'b'] });
  });

  it('has no longest wait where all are answered', () => {
    const board = recommendationBoard(portal({ '2026-Q3': [answered('new', '2026-08-02')] }))!;
    expect([board.longest, board.holders, board.pastDue]).toEqual([null, [], 0]);
  });
});
