import { describe, expect, it } from 'vitest';
import { releaseOf } from '../../tests/support/rows.ts';
import { checkRecommendations } from './check-recommendations.ts';
import type { ReleaseRows } from './release.ts';

type Step = Partial<ReleaseRows['recommendationSteps'][number]>;

const waiting = { id: 'r', raised_by: 'a', addressee: 'b', holder: 'b', state: 'waiting' } as const;
const answered = {
  ...waiting,
  holder: null,
  state: 'accepted',
  answered_on: '2025-09-01',
  answer_vi: 'Đồng ý',
} as const;
const sent: Step = { action: 'sent', by: 'a', to: 'b', date: '2025-07-01' };

function codes(cells: Partial<ReleaseRows['recommendations'][number]>, ...steps: Step[]): string[] {
  const numbered = steps.map((step, index) => ({ recommendation: 'r', step: index + 1, ...step }));
  const release = releaseOf({ recommendations: [cells], recommendationSteps: numbered });
  const file = { ...release.file, period: '2025-Q3' };
  return checkRecommendations({ ...release, file }).map(({ code, column, value }) =>
    [code, column, value].filter(Boolean).join(' '),
  );
}

describe('a recommendation', () => {
  it('waits with somebody, or has its answer', () => {
    expect(codes(waiting)).toEqual([]);
    expect(codes(answered)).toEqual([]);
    expect(codes({ ...waiting, holder: null })).toEqual(['cell-needed holder']);
    expect(codes({ ...waiting, answer_vi: 'Đồng ý' })).toEqual(['cell-unwanted answer_vi Đồng ý']);
    expect(codes({ ...answered, holder: 'b', answer_vi: null })).toEqual([
      'cell-needed answer_vi',
      'cell-unwanted holder b',
    ]);
  });

  it('is where its last move took it', () => {
    const forwarded: Step = { action: 'forwarded', by: 'b', to: 'c', date: '2025-08-01' };
    const extended: Step = { action: 'extended', by: 'c', date: '2025-09-01', due: '2025-12-31' };
    expect(codes({ ...waiting, holder: 'c' }, sent, forwarded, extended)).toEqual([]);
    expect(codes(waiting, sent, forwarded)).toEqual(['holder-mismatch holder b']);
  });

  it.each<[string, Step[], string[]]>([
    ['a gap in the numbers', [sent, { ...sent, step: 3, date: '2025-08-01' }], ['step-order step r · 3']],
    ['a date that goes back', [sent, { ...sent, date: '2025-06-01' }], ['step-order step r · 2']],
    ['a date after the period', [{ ...sent, date: '2025-10-01' }], ['step-order step r · 1']],
    ['sent to nobody', [{ ...sent, to: null }], ['step-order step r · 1', 'step-order step r · 1']],
    ['sent by another', [{ ...sent, by: 'c' }], ['step-order step r · 1']],
    [
      'answered, though it waits',
      [sent, { action: 'answered', by: 'b', date: '2025-08-01' }],
      ['step-order step r · 2'],
    ],
  ])('%s', (_, steps, problems) => expect(codes(waiting, ...steps)).toEqual(problems));

  it('answered needs the answer as its last step', () => {
    const last: Step = { action: 'answered', by: 'b', date: '2025-09-01' };
    expect(codes(answered, sent, last)).toEqual([]);
    expect(codes(answered, sent)).toEqual(['step-order step r · 1']);
  });
});
