import type { Lang } from '../../site/lang.ts';
import { formatTime } from '../times.ts';

/** Charts, rankings, and what may not be compared. */
export interface ChartWords {
  readonly table: string;
  readonly summary: string;
  readonly missing: string;
  readonly ranked: string;
  readonly unranked: string;
  readonly tied: string;
  readonly up: string;
  readonly down: string;
  readonly unchanged: string;
  readonly notComparable: string;
  readonly regime: string;
  readonly break: string;
  readonly breakAt: (time: string) => string;
  readonly criteriaCount: (n: number) => string;
  readonly groupsAreOurs: string;
  readonly totalsAreOurs: string;
  readonly ranksAsPublished: string;
  readonly scopesNotCompared: string;
  readonly whatIf: string;
  readonly highlighted: string;
  readonly others: string;
}

export const chartWords: Readonly<Record<Lang, ChartWords>> = {
  vi: {
    table: 'Bảng số liệu của hình',
    summary: 'Tóm tắt bằng lời',
    missing: 'chưa có số liệu',
    ranked: 'được xếp hạng',
    unranked: 'Không xếp hạng',
    tied: 'đồng hạng',
    up: 'lên',
    down: 'xuống',
    unchanged: 'không đổi',
    notComparable: 'không so được',
    regime: 'Chế độ tính',
    break: 'gián đoạn',
    breakAt: (time) => `từ ${formatTime(time, 'vi')} tính khác, không so được với trước đó`,
    criteriaCount: (n) => `${n} tiêu chí`,
    groupsAreOurs: 'Bốn nhóm do cổng này chia theo tổng điểm, không phải của bên công bố.',
    totalsAreOurs: 'Tổng điểm và thứ hạng do cổng này cộng từ điểm thành phần đã công bố.',
    ranksAsPublished: 'Thứ hạng đúng như bên công bố đưa ra.',
    scopesNotCompared: 'Các số liệu khác phạm vi, không nối, cộng hay so với nhau.',
    whatIf: 'Tính thử – không phải xếp hạng chính thức',
    highlighted: 'đang xem',
    others: 'các đơn vị khác',
  },
  en: {
    table: 'The numbers of this figure',
    summary: 'In words',
    missing: 'no data yet',
    ranked: 'ranked',
    unranked: 'Not ranked',
    tied: 'tied',
    up: 'up',
    down: 'down',
    unchanged: 'unchanged',
    notComparable: 'not comparable',
    regime: 'Method',
    break: 'break',
    breakAt: (time) =>
      `counted differently from ${formatTime(time, 'en')} on, not comparable with earlier data`,
    criteriaCount: (n) => `${n} ${n === 1 ? 'criterion' : 'criteria'}`,
    groupsAreOurs: 'The four groups are made by this portal from total scores, not by the publisher.',
    totalsAreOurs: 'Total scores and ranks are added up by this portal from the published components.',
    ranksAsPublished: 'Ranks exactly as published.',
    scopesNotCompared: 'These numbers have different scopes: they are not joined, added or compared.',
    whatIf: 'What-if calculation – not an official ranking',
    highlighted: 'shown here',
    others: 'others',
  },
};
