import { lowerFirst } from '../case.ts';
import { formatDate } from '../dates.ts';
import { formatNumber } from '../numbers.ts';
import { plural } from '../sentences/lists.ts';
import { formatTime, formatTimeShort } from '../times.ts';

/** Words of the list of tasks, its parts, and the page of each task. */
export const taskWords = {
  vi: {
    withheldTitle: 'Nhiệm vụ không công khai nội dung',
    withheldText: 'không công khai',
    withheldNote:
      'Nội dung của nhiệm vụ này không công khai; nhiệm vụ vẫn được đếm. Dưới đây là phần được nêu.',
    notStated: 'chưa được nêu',
    group: (number: number, short: string) => `Nhóm ${number}: ${short}`,

    none: 'Danh sách từng nhiệm vụ của Nghị quyết 57',
    noneSearches: 'Đã tra những gì',
    noneOn: 'Trong khi chờ, có thể xem',
    willShow:
      'Khi một danh sách được công bố, trang này nêu từng nhiệm vụ theo «5 rõ»: việc gì, ai làm, trách nhiệm của ai, hạn nào, sản phẩm gì.',

    order:
      'Xếp theo tình trạng: quá hạn trước, việc chậm lâu nhất ở đầu; rồi việc đang làm, thường xuyên, đã xong, theo ngày hạn.',
    withheldCount: (count: number) =>
      `${formatNumber(count, 'vi')} nhiệm vụ không công khai nội dung, vẫn được đếm.`,
    all: (count: number) => `Danh sách đầy đủ, ${formatNumber(count, 'vi')} nhiệm vụ`,
    allTitle: 'Tất cả nhiệm vụ',
    byState: 'Theo tình trạng',
    byGroup: 'Theo nhóm nhiệm vụ',
    byAgency: 'Theo cơ quan chủ trì',
    byDue: 'Theo quý đến hạn',
    agencies: (kind: string, count: number) => `${kind} (${formatNumber(count, 'vi')})`,
    count: (count: number, overdue: number) =>
      `${formatNumber(count, 'vi')} nhiệm vụ${overdue > 0 ? `, ${formatNumber(overdue, 'vi')} quá hạn` : ''}`,
    overdueTitle: (count: number) => `${formatNumber(count, 'vi')} nhiệm vụ quá hạn`,
    noneOverdue: (day: string) => `Đến ${formatDate(day, 'vi')} không có nhiệm vụ quá hạn.`,
    stateTitle: (state: string) => `Nhiệm vụ ${state}`,
    agencyTitle: (agency: string) => `Nhiệm vụ do ${agency} chủ trì`,
    groupTitle: (group: string) => `Nhiệm vụ thuộc ${lowerFirst(group)}`,
    dueTitle: (period: string) => `Nhiệm vụ đến hạn trong ${formatTime(period, 'vi')}`,
    tableOf: (title: string) => `Bảng: ${title}`,
    task: 'Nhiệm vụ',
    lead: 'Cơ quan chủ trì',
    due: 'Hạn',
    state: 'Tình trạng',
    noDue: 'không có hạn',

    filterTitle: 'Lọc danh sách',
    text: 'Chữ trong tên',
    textHint: 'Gõ có dấu hay không dấu đều được.',
    groupField: 'Nhóm',
    any: 'Tất cả',
    clear: 'Bỏ lọc',

    whatTitle: 'Rõ việc',
    who: 'Chủ trì',
    whoTitle: 'Rõ người',
    with: 'Phối hợp',
    responsibleTitle: 'Rõ trách nhiệm',
    responsible: 'Người chịu trách nhiệm',
    whenTitle: 'Rõ thời gian',
    assignedOn: 'Ngày giao',
    firstDue: 'Hạn đầu tiên',
    dueNow: 'Hạn hiện nay',
    doneOn: 'Ngày hoàn thành',
    productTitle: 'Rõ sản phẩm, kết quả',
    product: 'Sản phẩm phải có',
    result: 'Kết quả',
    code: 'Mã nhiệm vụ',
    fiveTitle: 'Nhiệm vụ theo «5 rõ»',
    movesTitle: 'Hạn đã đổi thế nào',
    reason: (text: string) => `Lý do: ${text}`,
    noReason: 'Lý do chưa được nêu.',
    noMoves: (period: string) => `Tính đến ${formatTime(period, 'vi')}, hạn chưa đổi lần nào.`,
    historyTitle: 'Qua các kỳ',
    historyTable: 'Tình trạng của nhiệm vụ ở từng kỳ, kỳ mới ở trên',
    moreTitle: 'Xem thêm',
    ofAgency: (agency: string) => `Mọi nhiệm vụ do ${agency} chủ trì`,
    dueIn: (period: string) => `Mọi nhiệm vụ đến hạn trong ${formatTime(period, 'vi')}`,
    quarter: (period: string) => `Kết quả chung của ${formatTime(period, 'vi')}`,
    gone: (period: string, newest: string) =>
      `Danh sách ${formatTime(newest, 'vi')} không còn nêu nhiệm vụ này; dưới đây là theo ${formatTime(period, 'vi')}.`,
    description: (agency: string, period: string) =>
      `Nhiệm vụ do ${agency} chủ trì: việc, người chịu trách nhiệm, hạn và kết quả, đến ${formatTimeShort(period, 'vi')}.`,
  },
  en: {
    withheldTitle: 'Task whose content is withheld',
    withheldText: 'withheld',
    withheldNote:
      'The content of this task is withheld; the task is counted all the same. What may be shown stands below.',
    notStated: 'not stated',
    group: (number: number, short: string) => `Group ${number}: ${short}`,

    none: 'A list of the tasks of Resolution 57, one by one',
    noneSearches: 'What was searched',
    noneOn: 'In the meantime',
    willShow:
      'When a list is published, this page will give each task by the “five clear things”: what, by whom, whose responsibility, by when, with what product.',

    order:
      'In order of state: overdue first, the longest overdue at the top; then in progress, recurring and done, by due date.',
    withheldCount: (count: number) =>
      `${plural(count, 'task')} with the content withheld, counted all the same.`,
    all: (count: number) => `The full list, ${plural(count, 'task')}`,
    allTitle: 'All tasks',
    byState: 'By state',
    byGroup: 'By task group',
    byAgency: 'By lead agency',
    byDue: 'By the quarter they are due in',
    agencies: (kind: string, count: number) => `${kind} (${formatNumber(count, 'en')})`,
    count: (count: number, overdue: number) =>
      `${plural(count, 'task')}${overdue > 0 ? `, ${formatNumber(overdue, 'en')} overdue` : ''}`,
    overdueTitle: (count: number) => plural(count, 'overdue task'),
    noneOverdue: (day: string) => `No task was overdue on ${formatDate(day, 'en')}.`,
    stateTitle: (state: string) => `Tasks ${state}`,
    agencyTitle: (agency: string) => `Tasks led by ${agency}`,
    groupTitle: (group: string) => `Tasks of ${lowerFirst(group)}`,
    dueTitle: (period: string) => `Tasks due in ${formatTime(period, 'en')}`,
    tableOf: (title: string) => `Table: ${title}`,
    task: 'Task',
    lead: 'Lead agency',
    due: 'Due',
    state: 'State',
    noDue: 'no due date',

    filterTitle: 'Filter the list',
    text: 'Words in the title',
    textHint: 'With or without Vietnamese marks.',
    groupField: 'Group',
    any: 'All',
    clear: 'Clear the filter',

    whatTitle: 'What',
    who: 'Lead',
    whoTitle: 'Who',
    with: 'With',
    responsibleTitle: 'Responsibility',
    responsible: 'Role responsible',
    whenTitle: 'When',
    assignedOn: 'Assigned on',
    firstDue: 'First due',
    dueNow: 'Due now',
    doneOn: 'Done on',
    productTitle: 'Product and result',
    product: 'Product asked for',
    result: 'Result',
    code: 'Id of the task',
    fiveTitle: 'The five clear things',
    movesTitle: 'How the due date moved',
    reason: (text: string) => `Reason: ${text}`,
    noReason: 'The reason was not stated.',
    noMoves: (period: string) => `By ${formatTime(period, 'en')} the due date had not moved.`,
    historyTitle: 'Over the periods',
    historyTable: 'The state of the task in each period, the newest first',
    moreTitle: 'More',
    ofAgency: (agency: string) => `All tasks led by ${agency}`,
    dueIn: (period: string) => `All tasks due in ${formatTime(period, 'en')}`,
    quarter: (period: string) => `The whole of ${formatTime(period, 'en')}`,
    gone: (period: string, newest: string) =>
      `The list of ${formatTime(newest, 'en')} no longer names this task; below it stands as of ${formatTime(period, 'en')}.`,
    description: (agency: string, period: string) =>
      `A task led by ${agency}: what it is, who answers for it, when it is due and what came of it, to ${formatTimeShort(period, 'en')}.`,
  },
} as const;
