import { describe, expect, it } from 'vitest';
import type { AgencyPeriod } from '../../portal/agency-history.ts';
import type { AgencyQuarter, OwedTable } from '../../portal/agency-quarter.ts';
import type { PeerRange } from '../../portal/peers.ts';
import type { Portal, Standing } from '../../portal/portal.ts';
import type { ScoreRow, ScoreTable } from '../../portal/score-rows.ts';
import {
  basesNote,
  historyBreaks,
  historyRank,
  missingStatement,
  rangeText,
} from './agency-quarter-words.ts';

const searches = [
  { id: 's', outcome: 'none', topic: ['responsibility', 'results'], searched_on: '2026-11-21' },
];
const portal = { searches } as unknown as Portal;

describe('missingStatement', () => {
  const said = (...missing: OwedTable[]) => {
    const quarter = { missing, release: { period: '2026-Q3' } } as unknown as AgencyQuarter;
    return [missingStatement(portal, quarter, 'vi'), missingStatement(portal, quarter, 'en')];
  };

  it('says nothing where nothing is missing', () => expect(said()).toEqual([null, null]));

  it('names what is missing', () => {
    expect(said('scores', 'budget')).toEqual([
      'Kỳ công bố Quý III/2026 chưa có điểm đánh giá và kinh phí của nơi này.',
      'The release of Q3 2026 lacks assessment scores and a budget of this body.',
    ]);
  });

  it('says that results were looked for', () => {
    expect(said('results', 'tasks')).toEqual([
      'Kỳ công bố Quý III/2026 chưa có kết quả theo nhiệm vụ và danh sách nhiệm vụ của nơi này; chưa tìm thấy trong các nguồn đã tra, tính đến 21/11/2026.',
      'The release of Q3 2026 lacks results by task and a list of tasks of this body; not found in the sources searched, as of 21 November 2026.',
    ]);
  });
});

it('tells the range of the peers at the precision of the ranking, or that there are too few', () => {
  const of = (range: PeerRange | null) => rangeText({ range } as ScoreRow, 1, 'vi');
  expect(of({ count: 34, lowest: 41.5, middle: 63, highest: 88.25 })).toBe('41,5 – 63,0 – 88,3 (34 nơi)');
  expect(of(null)).toBe('chưa đủ ba nơi có điểm');
});

describe('basesNote', () => {
  const note = (basis: string | undefined, ...bases: object[]) => {
    const standing = { table: { ranking: { basis } } } as unknown as Standing;
    return (lang: 'vi' | 'en') => basesNote(standing, { bases, rows: [] } as unknown as ScoreTable, lang);
  };
  const self = { basis: 'self-report', assessedBy: null };
  const check = { basis: 'cross-check', assessedBy: 'Tổ kiểm tra' };

  it('says which assessment counts and which stand beside it', () => {
    const both = note('independent', self, check);
    expect(both('vi')).toBe(
      'Thứ hạng tính theo điểm «đánh giá độc lập»; điểm «tự báo cáo» và «kiểm tra chéo» của Tổ kiểm tra để bên cạnh, không cộng vào.',
    );
    expect(note('independent', self)('en')).toBe(
      'Ranks count the scores marked “independent”; those marked “self-report” stand beside them and are not added.',
    );
  });

  it('says nothing where there is but one', () => {
    expect(note('independent')('vi')).toBeNull();
    expect(note(undefined, self)('vi')).toBeNull();
  });
});

describe('the history', () => {
  const period = (more: object): AgencyPeriod =>
    ({
      release: { period: '2026-Q1' },
      standing: null,
      rankBreak: null,
      scopeChanged: false,
      ...more,
    }) as unknown as AgencyPeriod;

  it('tells the rank of how many, or that there is none', () => {
    const table = { ranking: { method: 'sum' }, ranked: [1, 2, 3] };
    expect(historyRank(period({ standing: { table, entry: { rank: 2 } } }), 'vi')).toBe('2/3');
    expect(historyRank(period({ standing: { table, entry: { reason: 'partial' } } }), 'vi')).toBe(
      'không xếp hạng',
    );
    expect(historyRank(period({}), 'vi')).toBe('chưa có');
  });

  it('says why ranks, and why numbers of tasks, cannot be compared with those before', () => {
    const rankBreak = { vi: 'thêm một tiêu chí', en: 'a criterion was added' };
    expect(historyBreaks(period({ rankBreak, scopeChanged: true }), 'vi')).toEqual([
      'Thứ hạng: từ Quý I/2026 không so được với trước đó, vì thêm một tiêu chí.',
      'Từ Quý I/2026 đếm phạm vi nhiệm vụ khác: số nhiệm vụ không so được với trước đó.',
    ]);
    expect(historyBreaks(period({ rankBreak }), 'en')).toEqual([
      'Ranks: from Q1 2026 on, not comparable with earlier data: a criterion was added.',
    ]);
    expect(historyBreaks(period({}), 'vi')).toEqual([]);
  });
});
