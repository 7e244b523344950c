import type { Lang } from '../../site/lang.ts';
import { formatDate } from '../dates.ts';
import { formatTime } from '../times.ts';
import { notFoundPhrase } from '../sentences/not-found.ts';

/** Short labels beside numbers, names and documents. */
export interface LabelWords {
  readonly source: string;
  readonly sources: string;
  readonly asOf: string;
  readonly asOfTime: (time: string) => string;
  readonly reportedOn: string;
  readonly reportedOnTime: (time: string) => string;
  readonly reportedBy: string;
  readonly route: string;
  readonly publisher: string;
  readonly scope: string;
  /** Beside a share that this portal computed: what the source prints. */
  readonly printed: (share: string) => string;
  readonly status: string;
  readonly unit: string;
  readonly note: string;
  readonly sourceNotOnline: string;
  readonly notFound: (searchedOn: string) => string;
  readonly whatWasSearched: string;
  readonly none: string;
  readonly now: string;
  readonly until: (day: string) => string;
  readonly since: (day: string) => string;
  readonly beforeArrangement: string;
  readonly formerUnits: string;
  readonly replaced: string;
  readonly quote: string;
}

/** The day of the arrangement of provinces. */
const arrangement = '2025-07-01';

export const labelWords: Readonly<Record<Lang, LabelWords>> = {
  vi: {
    source: 'Nguồn',
    sources: 'Nguồn',
    asOf: 'Tính đến',
    asOfTime: (time) => `tính đến ${formatTime(time, 'vi')}`,
    reportedOn: 'Nêu ngày',
    reportedOnTime: (time) => `nêu ${time.length === 10 ? 'ngày ' : ''}${formatTime(time, 'vi')}`,
    reportedBy: 'Bên nêu',
    route: 'Đến với cổng bằng đường nào',
    publisher: 'Nơi đăng',
    scope: 'Phạm vi',
    printed: (share) => `nguồn in ${share}`,
    status: 'Trạng thái',
    unit: 'Đơn vị',
    note: 'Ghi chú',
    sourceNotOnline: 'nguồn không có địa chỉ trên mạng',
    notFound: (searchedOn) => notFoundPhrase(searchedOn, 'vi'),
    whatWasSearched: 'Đã tra những gì',
    none: 'không có',
    now: 'hiện nay',
    until: (day) => `đến hết ${formatDate(day, 'vi')}`,
    since: (day) => `từ ${formatDate(day, 'vi')}`,
    beforeArrangement: `trước ${formatDate(arrangement, 'vi')}`,
    formerUnits: `Tỉnh, thành phố trước ${formatDate(arrangement, 'vi')}`,
    replaced: 'đã được thay thế',
    quote: 'Câu có thể trích dẫn',
  },
  en: {
    source: 'Source',
    sources: 'Sources',
    asOf: 'As of',
    asOfTime: (time) => `as of ${formatTime(time, 'en')}`,
    reportedOn: 'Reported on',
    reportedOnTime: (time) => `reported ${time.length === 10 ? 'on' : 'in'} ${formatTime(time, 'en')}`,
    reportedBy: 'Reported by',
    route: 'How it reached the portal',
    publisher: 'Publisher',
    scope: 'Scope',
    printed: (share) => `${share} as printed`,
    status: 'Status',
    unit: 'Unit',
    note: 'Note',
    sourceNotOnline: 'the source has no web address',
    notFound: (searchedOn) => notFoundPhrase(searchedOn, 'en'),
    whatWasSearched: 'What was searched',
    none: 'none',
    now: 'now',
    until: (day) => `until ${formatDate(day, 'en')}`,
    since: (day) => `since ${formatDate(day, 'en')}`,
    beforeArrangement: `before ${formatDate(arrangement, 'en')}`,
    formerUnits: `Provinces and cities before ${formatDate(arrangement, 'en')}`,
    replaced: 'replaced',
    quote: 'Sentences to quote',
  },
};
