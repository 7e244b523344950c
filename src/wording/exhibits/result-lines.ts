import { formatTime, formatTimeShort } from '../times.ts';

/** Words of a table of results that is taken away: its names, and the heads of its numbers. */
export const resultLinesWords = {
  vi: {
    groupsTitle: (period: string) => `Nhiệm vụ theo nhóm và tình trạng, ${formatTime(period, 'vi')}`,
    kindTitle: (kind: string, period: string) =>
      `${kind}: nhiệm vụ theo tình trạng, ${formatTime(period, 'vi')}`,
    assigned: 'Được giao',
    done: 'Đã hoàn thành',
    doneShare: 'Hoàn thành, % số được giao',
    overdueShare: 'Quá hạn, % số có hạn',
    before: (period: string) => `Quá hạn ${formatTimeShort(period, 'vi')}, để so`,
    now: 'Quá hạn nay, để so',
    change: 'Chênh lệch quá hạn',
    missing: 'Vì sao không có số hoặc thiếu số',
  },
  en: {
    groupsTitle: (period: string) => `Tasks by group and state, ${formatTime(period, 'en')}`,
    kindTitle: (kind: string, period: string) => `${kind}: tasks by state, ${formatTime(period, 'en')}`,
    assigned: 'Assigned',
    done: 'Done',
    doneShare: 'Done, % of those assigned',
    overdueShare: 'Overdue, % of those with a date',
    before: (period: string) => `Overdue ${formatTimeShort(period, 'en')}, to compare`,
    now: 'Overdue now, to compare',
    change: 'Change in overdue',
    missing: 'Why numbers are missing, all or some',
  },
} as const;
