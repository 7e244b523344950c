import { describe, expect, it } from 'vitest';
import { releaseOf } from '../../tests/support/rows.ts';
import type { ReleaseData } from '../intake/read-data.ts';
import { buildBudgets } from './accounts.ts';
import { currentRecommendations } from './current-recommendations.ts';
import type { Portal } from './portal.ts';
import { buildRecommendations, daysWaiting, isAnswerOverdue } from './recommendations.ts';

type Row = Partial<ReleaseData['recommendations'][number]>;
const row: Row = { id: 'r', state: 'waiting', raised_on: '2025-07-01', due: '2025-09-30', holder: 'b' };
const build = (...rows: Row[]) =>
  buildRecommendations(releaseOf({ recommendations: rows }) as unknown as ReleaseData);

describe('recommendations', () => {
  it('stand as the newest release has them: waiting ones first, the longest in front', () => {
    const releases = [
      { period: '2025-Q3', recommendations: build(row, { ...row, id: 'older', raised_on: '2025-05-01' }) },
      {
        period: '2025-Q4',
        recommendations: build(
          { ...row, state: 'accepted', answered_on: '2025-11-01', holder: null },
          { ...row, id: 'newer', raised_on: '2025-10-01' },
          { ...row, id: 'later', state: 'explained', answered_on: '2025-12-01' },
        ),
      },
    ];
    const portal = { series: [{ file: { id: 'nq57' }, releases }] } as unknown as Portal;
    expect(currentRecommendations(portal).map(({ id, period }) => `${id} ${period}`)).toEqual([
      'older 2025-Q3',
      'newer 2025-Q4',
      'later 2025-Q4',
      'r 2025-Q4',
    ]);
  });

  it('wait until a day, or took until their answer', () => {
    const [waiting, answered] = build(row, { ...row, id: 'x', state: 'accepted', answered_on: '2025-07-11' });
    expect(daysWaiting(waiting!, '2025-07-31')).toBe(30);
    expect(daysWaiting(answered!, '2025-12-31')).toBe(10);
    expect([isAnswerOverdue(waiting!, '2025-09-30'), isAnswerOverdue(waiting!, '2025-10-01')]).toEqual([
      false,
      true,
    ]);
    expect(isAnswerOverdue(answered!, '2026-10-01')).toBe(false);
  });

  it('keep their steps in order', () => {
    const steps = [2, 1].map((step) => ({ recommendation: 'r', step, date: `2025-07-0${step}` }));
    const release = releaseOf({ recommendations: [row], recommendationSteps: steps });
    const [built] = buildRecommendations(release as unknown as ReleaseData);
    expect(built!.steps.map(({ date }) => date)).toEqual(['2025-07-01', '2025-07-02']);
  });
});

it('budgets stand by agency and year, their stages in order', () => {
  const money = { agency: 'a', unit: 'billion-vnd', status: 'A' } as const;
  const budget = [
    { ...money, year: 2025, stage: 'disbursed' as const, value: 3 },
    { ...money, year: 2025, stage: 'registered' as const, value: 9 },
    { ...money, year: 2026, stage: 'registered' as const, value: null, status: 'O' as const },
  ];
  const budgets = buildBudgets(releaseOf({ budget }) as unknown as ReleaseData);
  expect(
    budgets.map(({ year, amounts }) => [year, amounts.map(({ stage, value }) => [stage, value])]),
  ).toEqual([
    [
      2025,
      [
        ['registered', 9],
        ['disbursed', 3],
      ],
    ],
    [2026, [['registered', null]]],
  ]);
});
