import type { Lang } from '../../site/lang.ts';
import { formatDate } from '../dates.ts';
import { formatTime } from '../times.ts';

/** Short labels beside numbers, names and documents. */
export interface LabelWords {
  readonly source: string;
  readonly sources: string;
  readonly asOf: string;
  readonly reportedOnTime: (time: string) => string;
  readonly publisher: string;
  readonly scope: string;
  /** Beside a share that this portal computed: what the source gives. */
  readonly printed: (share: string) => string;
  readonly status: string;
  readonly note: string;
  readonly whatWasSearched: string;
  readonly until: (day: string) => string;
  readonly since: (day: string) => string;
  readonly replaced: string;
  /** Where a figure would stand. */
  readonly notFound: string;
  /** A link to the row of a figure. */
  readonly inItsTable: string;
}

export const labelWords: Readonly<Record<Lang, LabelWords>> = {
  vi: {
    source: 'Nguồn',
    sources: 'Nguồn',
    asOf: 'Tính đến',
    reportedOnTime: (time) => `nêu ${time.length === 10 ? 'ngày ' : ''}${formatTime(time, 'vi')}`,
    publisher: 'Nơi đăng',
    scope: 'Phạm vi',
    printed: (share) => `nguồn ghi ${share}`,
    status: 'Trạng thái',
    note: 'Ghi chú',
    whatWasSearched: 'Đã tra những gì',
    until: (day) => `đến hết ${formatDate(day, 'vi')}`,
    since: (day) => `từ ${formatDate(day, 'vi')}`,
    replaced: 'đã được thay thế',
    notFound: 'chưa tìm thấy',
    inItsTable: 'xem trong bảng',
  },
  en: {
    source: 'Source',
    sources: 'Sources',
    asOf: 'As of',
    reportedOnTime: (time) => `reported ${time.length === 10 ? 'on' : 'in'} ${formatTime(time, 'en')}`,
    publisher: 'Publisher',
    scope: 'Scope',
    printed: (share) => `the source gives ${share}`,
    status: 'Status',
    note: 'Note',
    whatWasSearched: 'What was searched',
    until: (day) => `until ${formatDate(day, 'en')}`,
    since: (day) => `since ${formatDate(day, 'en')}`,
    replaced: 'replaced',
    notFound: 'not found',
    inItsTable: 'in its table',
  },
};
