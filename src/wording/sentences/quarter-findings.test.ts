import { describe, expect, it } from 'vitest';
import { count, names, share } from '../../../tests/support/counted.ts';
import type { AssessedRanking } from '../../portal/finding-assessed.ts';
import type { MissingFinding } from '../../portal/finding-missing.ts';
import type { WaitingFinding } from '../../portal/finding-waiting.ts';
import type { Finding, Headline } from '../../portal/findings.ts';
import { findingSentences } from './quarter-findings.ts';
import { quarterHeadline } from './quarter-headline.ts';
import { plainText } from './quarter-pieces.ts';

const said = (finding: Finding, lang: 'vi' | 'en'): string =>
  findingSentences(finding, names(lang), lang).map(plainText).join(' ');

describe('self-report and independent assessment', () => {
  const assessed = (parts: Partial<AssessedRanking>): Finding => ({
    kind: 'assessed',
    rankings: [
      {
        kinds: ['province'],
        precision: 1,
        pairs: count(34),
        average: count(3.2),
        largest: { agencies: ['A'], gap: count(11.8), self: count(82.1), independent: count(70.3) },
        ...parts,
      },
    ],
  });

  it.each<[string, Partial<AssessedRanking>, string, string]>([
    [
      'above',
      {},
      'Ở 34 tỉnh, thành phố có cả hai cách chấm, điểm tự báo cáo trung bình cao hơn điểm đánh giá độc lập 3,2 điểm; chênh nhiều nhất ở A: tự báo cáo 82,1, độc lập 70,3.',
      'For the 34 provinces and cities with both assessments, self-reported scores are on average 3.2 points above independent ones; the gap is widest for A: 82.1 by its own report, 70.3 by independent assessment.',
    ],
    [
      'below, a tie',
      {
        average: count(-0.5),
        largest: { agencies: ['A', 'B'], gap: count(2), self: null, independent: null },
      },
      'Ở 34 tỉnh, thành phố có cả hai cách chấm, điểm tự báo cáo trung bình thấp hơn điểm đánh giá độc lập 0,5 điểm; chênh nhiều nhất ở A và B, mỗi nơi 2,0.',
      'For the 34 provinces and cities with both assessments, self-reported scores are on average 0.5 points below independent ones; the gap is widest for A and B, 2.0 each.',
    ],
    [
      'the same everywhere',
      { average: count(0), largest: null },
      'Ở 34 tỉnh, thành phố có cả hai cách chấm, điểm tự báo cáo trung bình bằng điểm đánh giá độc lập.',
      'For the 34 provinces and cities with both assessments, self-reported scores are on average equal to independent ones.',
    ],
    [
      'one agency',
      { pairs: count(1), largest: null },
      'Chỉ 1 nơi trong các tỉnh, thành phố có cả hai cách chấm: điểm tự báo cáo cao hơn điểm đánh giá độc lập 3,2 điểm.',
      'Only 1 of the provinces and cities has both assessments: its self-reported score is 3.2 points above its independent one.',
    ],
  ])('%s', (_, parts, vi, en) => {
    expect(said(assessed(parts), 'vi')).toBe(vi);
    expect(said(assessed(parts), 'en')).toBe(en);
  });
});

describe('recommendations', () => {
  const waiting = (
    open: number,
    late: number,
    answered: number,
    holders = ['Bộ A'],
    days = 132,
  ): WaitingFinding => ({
    kind: 'waiting',
    waiting: count(open),
    pastDue: count(late),
    answered: count(answered),
    longest: open === 0 ? null : { holders, days: count(days) },
  });

  it.each<[string, WaitingFinding, string, string]>([
    [
      'several',
      waiting(14, 5, 9),
      '14 kiến nghị đang chờ trả lời, 5 đã quá hạn trả lời; chờ lâu nhất 132 ngày, đang ở Bộ A. Trong quý có 9 kiến nghị được trả lời.',
      '14 recommendations are waiting for an answer, 5 past their due date; the longest has waited 132 days, now with Bộ A. 9 were answered in the quarter.',
    ],
    [
      'one of each',
      waiting(1, 1, 1, ['Bộ A'], 1),
      '1 kiến nghị đang chờ trả lời, 1 đã quá hạn trả lời; chờ lâu nhất 1 ngày, đang ở Bộ A. Trong quý có 1 kiến nghị được trả lời.',
      '1 recommendation is waiting for an answer, 1 past its due date; the longest has waited 1 day, now with Bộ A. 1 was answered in the quarter.',
    ],
    [
      'none late, many holders',
      waiting(7, 0, 0, ['A', 'B', 'C', 'D', 'E']),
      '7 kiến nghị đang chờ trả lời, chưa kiến nghị nào quá hạn trả lời; chờ lâu nhất 132 ngày, đang ở nhiều nơi.',
      '7 recommendations are waiting for an answer, none past its due date; the longest has waited 132 days, now with several agencies.',
    ],
    [
      'none',
      waiting(0, 0, 0),
      'Không có kiến nghị nào đang chờ trả lời.',
      'No recommendation is waiting for an answer.',
    ],
  ])('%s', (_, finding, vi, en) => {
    expect(said(finding, 'vi')).toBe(vi);
    expect(said(finding, 'en')).toBe(en);
  });
});

describe('what is missing', () => {
  const nothing: MissingFinding = {
    kind: 'missing',
    notReported: null,
    partlyReported: null,
    partial: false,
    unranked: [],
    lacking: [],
    withheld: null,
    suppressed: null,
    differences: null,
  };

  it.each<[string, Partial<MissingFinding>, string, string]>([
    [
      'nothing',
      {},
      'Không thiếu gì: mọi nơi đã báo cáo, kỳ này có đủ các bảng, không có chênh lệch nào phải khai báo.',
      'Nothing is missing: every agency has reported, every table is included and no discrepancy had to be declared.',
    ],
    [
      'one of each',
      {
        notReported: { agencies: ['A'], count: count(1) },
        partlyReported: { agencies: ['B'], count: count(1) },
        partial: true,
        unranked: [{ kinds: ['province'], count: count(1) }],
        lacking: ['budget'],
        withheld: count(1),
        suppressed: count(1),
        differences: count(1),
      },
      'Còn thiếu hoặc chưa khớp: 1 nơi chưa báo cáo: A; 1 nơi mới báo cáo một phần: B; kết quả mới có của một phần các cơ quan; 1 tỉnh, thành phố không có thứ hạng; 1 nhiệm vụ không công khai nội dung (vẫn được đếm); 1 dòng kết quả không công khai; 1 chỗ chênh lệch đã khai báo; kỳ này không có bảng: kinh phí từng cơ quan.',
      'Missing, or not adding up: 1 agency has not reported (A); 1 reported only in part (B); the results cover only some of the agencies; 1 province or city without a rank; the content of 1 task is not made public (it still counts); 1 line of results is not made public; 1 declared discrepancy; this release lacks these tables: budget by agency.',
    ],
    [
      'too many to name, several tables',
      {
        notReported: { agencies: ['A', 'B', 'C', 'D', 'E'], count: count(5) },
        withheld: count(2),
        lacking: ['tasks', 'budget', 'databases'],
      },
      'Còn thiếu hoặc chưa khớp: 5 nơi chưa báo cáo; 2 nhiệm vụ không công khai nội dung (vẫn được đếm); kỳ này không có bảng: danh sách nhiệm vụ, kinh phí từng cơ quan và tình trạng từng cơ sở dữ liệu quốc gia.',
      'Missing, or not adding up: 5 agencies have not reported; the content of 2 tasks is not made public (they still count); this release lacks these tables: the list of tasks, budget by agency and the state of each national database.',
    ],
  ])('%s', (_, parts, vi, en) => {
    expect(said({ ...nothing, ...parts }, 'vi')).toBe(vi);
    expect(said({ ...nothing, ...parts }, 'en')).toBe(en);
  });
});

describe('the headline', () => {
  const tasks = (done: number, assigned: number, overdue: number, before?: number): Headline['tasks'] => ({
    done: {
      kind: 'done',
      done: count(done),
      assigned: count(assigned),
      share: share(done, assigned),
      comparison: { before: null, reason: 'first' },
    },
    overdue: {
      kind: 'overdue',
      overdue: count(overdue),
      dated: count(assigned),
      share: share(overdue, assigned),
      group: null,
      agencies: [],
    },
    overdueBefore: before === undefined ? null : { period: '2026-Q2', count: count(before) },
  });
  const headline = (parts: Partial<Headline>): Headline => ({
    period: '2026-Q3',
    tasks: null,
    ranked: [],
    hasResults: true,
    ...parts,
  });

  it.each<[string, Partial<Headline>, string, string]>([
    [
      'with the quarter before',
      { tasks: tasks(412, 868, 45, 52) },
      'Quý III/2026: hoàn thành 412/868 nhiệm vụ (47,5%); 45 nhiệm vụ quá hạn (Quý II/2026: 52).',
      'Q3 2026: 412 of 868 tasks done (47.5%); 45 overdue (Q2 2026: 52).',
    ],
    [
      'the first quarter, nothing overdue',
      { tasks: tasks(412, 868, 0) },
      'Quý III/2026: hoàn thành 412/868 nhiệm vụ (47,5%); không nhiệm vụ nào quá hạn.',
      'Q3 2026: 412 of 868 tasks done (47.5%); none overdue.',
    ],
    [
      'one task, overdue',
      { tasks: tasks(0, 1, 1, 0) },
      'Quý III/2026: hoàn thành 0/1 nhiệm vụ (0%); 1 nhiệm vụ quá hạn (Quý II/2026: 0).',
      'Q3 2026: 0 of 1 task done (0%); 1 overdue (Q2 2026: 0).',
    ],
    [
      'no tasks',
      { tasks: tasks(0, 0, 0) },
      'Quý III/2026: chưa có nhiệm vụ nào được giao.',
      'Q3 2026: no task has been assigned.',
    ],
    [
      'rankings alone',
      {
        hasResults: false,
        ranked: [
          { kinds: ['ministry', 'ministerial-agency'], count: count(20) },
          { kinds: ['province'], count: count(1) },
        ],
      },
      'Quý III/2026: xếp hạng 20 bộ, ngành và 1 tỉnh, thành phố; chưa có số nhiệm vụ theo từng cơ quan.',
      'Q3 2026: 20 ministries and agencies and 1 province or city ranked; no numbers of tasks by agency.',
    ],
    [
      'everything missing',
      {},
      'Quý III/2026: chưa nơi nào báo cáo số nhiệm vụ.',
      'Q3 2026: no agency has reported its tasks.',
    ],
  ])('%s', (_, parts, vi, en) => {
    expect(plainText(quarterHeadline(headline(parts), 'vi'))).toBe(vi);
    expect(plainText(quarterHeadline(headline(parts), 'en'))).toBe(en);
  });
});
