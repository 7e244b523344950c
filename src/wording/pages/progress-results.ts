import { formatNumber } from '../numbers.ts';
import { joinList, plural } from '../sentences/lists.ts';
import { formatTime } from '../times.ts';

/** On one line in the narrow head of a column. */
const together = (text: string): string => text.replaceAll(' ', '\u00a0');

/** Words of the part of «Tiến độ» that shows results by group and by agency. */
export const progressResults = {
  vi: {
    title: (period: string) => `Theo nhóm và theo từng nơi, ${formatTime(period, 'vi')}`,
    none: 'Tiến độ theo nhóm nhiệm vụ và theo từng bộ, ngành, địa phương',
    barTitle: (period: string) => `Mọi nhiệm vụ được giao, ${formatTime(period, 'vi')}`,
    tasks: (count: number) => `${formatNumber(count, 'vi')} nhiệm vụ`,
    incomplete: 'Bảng kết quả của kỳ này không gồm mọi bộ, ngành, địa phương.',
    scope: (title: string) => `Phạm vi: ${title}.`,
    byGroup: 'Theo nhóm nhiệm vụ',
    groupTable: 'Nhiệm vụ theo nhóm, nhóm nhiều việc quá hạn nhất ở trên',
    kindTable: (kind: string) => `${kind}: nơi nhiều nhiệm vụ quá hạn nhất ở trên`,
    groupNoun: { one: 'nhóm', many: 'nhóm', each: 'mỗi nhóm' },
    eachPlace: 'mỗi nơi',
    barKey:
      'Thanh dưới mỗi tên chia số nhiệm vụ được giao theo tình trạng, màu và thứ tự như hình trên; phần quá hạn ở mép phải.',
    group: 'Nhóm',
    overdue: 'Quá hạn (trong số có hạn)',
    trend: (period: string) => `Quá hạn: ${together(formatTime(period, 'vi'))} →\u00a0nay`,
    assigned: 'Được giao',
    done: 'Đã xong (trong số được giao)',
    fromTo: (from: string, to: string, same: boolean) => (same ? `vẫn ${to}` : `từ ${from} thành ${to}`),
    inPart: (word: string) => `một phần: ${word}`,
    leftOut: (before: string, names: readonly string[]) =>
      `Khi so các nhóm với ${formatTime(before, 'vi')}, chỉ tính những nơi có số ở cả hai kỳ; không tính ${joinList(names, 'vi')}.`,
    overPeriods: 'Theo nhóm, qua các kỳ',
    overPeriodsTable: 'Tỷ lệ đã xong và số quá hạn của từng nhóm, kỳ mới ở trước',
    overdueCount: (count: number) => `${formatNumber(count, 'vi')} quá hạn`,
    all: 'Tất cả',
    reporters: 'Nơi đã báo cáo',
    otherScopes: (periods: readonly string[]) =>
      `Không đặt cạnh ${joinList(periods, 'vi')}: kỳ đó đếm phạm vi khác.`,
    differencesTitle: 'Chênh lệch đã khai báo',
    toTasks: 'Xem danh sách từng nhiệm vụ',
  },
  en: {
    title: (period: string) => `By group and by agency, ${formatTime(period, 'en')}`,
    none: 'Progress by task group and by ministry or province',
    barTitle: (period: string) => `All assigned tasks, ${formatTime(period, 'en')}`,
    tasks: (count: number) => plural(count, 'task'),
    incomplete: 'The results of this period do not cover every ministry and province.',
    scope: (title: string) => `Scope: ${title}.`,
    byGroup: 'By task group',
    groupTable: 'Tasks by group, the group with most overdue tasks first',
    kindTable: (kind: string) => `${kind}: most overdue tasks first`,
    groupNoun: { one: 'group', many: 'groups', each: 'each group' },
    eachPlace: 'each',
    barKey:
      'The bar under each name divides its assigned tasks by state, in the colours and the order of the figure above; what is overdue ends at the right edge.',
    group: 'Group',
    overdue: 'Overdue (of those with a date)',
    trend: (period: string) => `Overdue: ${together(formatTime(period, 'en'))} →\u00a0now`,
    assigned: 'Assigned',
    done: 'Done (of those assigned)',
    fromTo: (from: string, to: string, same: boolean) => (same ? `still ${to}` : `from ${from} to ${to}`),
    inPart: (word: string) => `in part: ${word}`,
    leftOut: (before: string, names: readonly string[]) =>
      `Groups are compared with ${formatTime(before, 'en')} over those alone that have numbers in both periods; ${joinList(names, 'en')} ${names.length === 1 ? 'is' : 'are'} left out.`,
    overPeriods: 'By group, over the periods',
    overPeriodsTable: 'Share done and number overdue of each group, the newest period first',
    overdueCount: (count: number) => `${formatNumber(count, 'en')} overdue`,
    all: 'All',
    reporters: 'Agencies that reported',
    otherScopes: (periods: readonly string[]) =>
      `${joinList(periods, 'en')} ${periods.length === 1 ? 'counts' : 'count'} another scope and cannot stand beside these.`,
    differencesTitle: 'Declared differences',
    toTasks: 'The list of tasks, one by one',
  },
} as const;
