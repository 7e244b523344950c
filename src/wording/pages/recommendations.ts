import { formatDate } from '../dates.ts';
import { formatNumber } from '../numbers.ts';
import { plural } from '../sentences/lists.ts';
import { notFoundPhrase } from '../sentences/not-found.ts';
import { formatTime } from '../times.ts';

/** Words of the page on recommendations, and of their lists on agency pages. */
export const recommendationsWords = {
  vi: {
    basis: (day: string) =>
      `Số ngày chờ tính từ ngày nêu kiến nghị đến ${formatDate(day, 'vi')}, ngày cuối của kỳ mới nhất.`,
    file: 'CSV: kiến nghị',
    none: (searchedOn: string) =>
      `Danh sách kiến nghị về Nghị quyết 57, ai đang giữ và được trả lời ra sao: ${notFoundPhrase(searchedOn, 'vi')}.`,
    noTable: 'Các kỳ công bố trên cổng này chưa có bảng kiến nghị.',
    whenThere:
      'Khi có bảng, trang này liệt kê từng kiến nghị: ai nêu, gửi ai, nay ở đâu, hạn nào, đã gia hạn mấy lần, được trả lời ra sao.',
    askedTitle: 'Điều đã được yêu cầu',
    sendTitle: 'Gửi kiến nghị ở đâu',
    send: 'Cổng này không nhận kiến nghị. Nơi tiếp nhận chính thức có ở trang',
    holdersTitle: 'Đang ở đâu',
    holdersCaption: 'Nơi đang giữ các kiến nghị chờ trả lời',
    holdersNote: 'Số kiến nghị tùy công việc của từng nơi; đây không phải bảng xếp hạng.',
    holder: 'Đang ở',
    held: 'Đang giữ',
    pastDue: 'Quá hạn',
    longest: 'Chờ lâu nhất',
    waitingTitle: 'Đang chờ trả lời',
    answeredTitle: 'Đã trả lời',
    unmentionedTitle: 'Kỳ mới nhất không nhắc đến',
    unmentionedNote: 'Những kiến nghị này còn chờ ở kỳ nêu sau cùng; kỳ mới nhất không cho biết kết quả.',
    lastNamed: (period: string) => `Nêu lần cuối trong kỳ ${formatTime(period, 'vi')}`,
    raisedBy: 'Nêu',
    addressee: 'Gửi',
    firstDue: (day: string) => `Hạn đầu tiên ${formatDate(day, 'vi')}`,
    extended: (on: string, due: string | null) =>
      due === null
        ? `Gia hạn ngày ${formatDate(on, 'vi')}`
        : `Gia hạn ngày ${formatDate(on, 'vi')}, đến ${formatDate(due, 'vi')}`,
    answer: (text: string) => `Trả lời: ${text}`,
    steps: (n: number) => `${formatNumber(n, 'vi')} bước`,
    step: {
      sent: (by: string, to: string | null) => (to === null ? `${by} gửi` : `${by} gửi ${to}`),
      forwarded: (by: string, to: string | null) => (to === null ? `${by} chuyển` : `${by} chuyển ${to}`),
      returned: (by: string, to: string | null) => (to === null ? `${by} trả lại` : `${by} trả lại ${to}`),
      extended: (by: string) => `${by} gia hạn`,
      answered: (by: string) => `${by} trả lời`,
    },
    stepDue: (day: string) => `hạn ${formatDate(day, 'vi')}`,
    all: 'Xem tất cả kiến nghị',
    more: (n: number) => `Còn ${formatNumber(n, 'vi')} kiến nghị nữa trong danh sách đầy đủ.`,
  },
  en: {
    basis: (day: string) =>
      `Days are counted from the day a recommendation was raised to ${formatDate(day, 'en')}, the last day of the newest period.`,
    file: 'CSV: recommendations',
    none: (searchedOn: string) =>
      `A list of recommendations about Resolution 57, with whom they are and how they were answered: ${notFoundPhrase(searchedOn, 'en')}.`,
    noTable: 'The releases of this portal have no table of recommendations yet.',
    whenThere:
      'Once there is a table, this page lists each recommendation: asked by whom, of whom, now with whom, by when, how often the date was extended, and how it was answered.',
    askedTitle: 'What was asked for',
    sendTitle: 'Where to send a recommendation',
    send: 'This portal takes none. The official places to write to are on the page',
    holdersTitle: 'Where they are now',
    holdersCaption: 'Who holds the recommendations that wait for an answer',
    holdersNote: 'How many there are depends on the work of each body; this is no ranking.',
    holder: 'Now with',
    held: 'Held',
    pastDue: 'Past due',
    longest: 'Longest wait',
    waitingTitle: 'Waiting for an answer',
    answeredTitle: 'Answered',
    unmentionedTitle: 'Not mentioned in the newest period',
    unmentionedNote:
      'These still waited in the period that named them last; the newest one does not say what became of them.',
    lastNamed: (period: string) => `Last named in ${formatTime(period, 'en')}`,
    raisedBy: 'Asked by',
    addressee: 'Of',
    firstDue: (day: string) => `First due ${formatDate(day, 'en')}`,
    extended: (on: string, due: string | null) =>
      due === null
        ? `Extended on ${formatDate(on, 'en')}`
        : `Extended on ${formatDate(on, 'en')}, to ${formatDate(due, 'en')}`,
    answer: (text: string) => `Answer: ${text}`,
    steps: (n: number) => plural(n, 'step'),
    step: {
      sent: (by: string, to: string | null) => (to === null ? `${by} sent it` : `${by} sent it to ${to}`),
      forwarded: (by: string, to: string | null) =>
        to === null ? `${by} forwarded it` : `${by} forwarded it to ${to}`,
      returned: (by: string, to: string | null) =>
        to === null ? `${by} returned it` : `${by} returned it to ${to}`,
      extended: (by: string) => `${by} extended the date`,
      answered: (by: string) => `${by} answered`,
    },
    stepDue: (day: string) => `due ${formatDate(day, 'en')}`,
    all: 'All recommendations',
    more: (n: number) => `${plural(n, 'more recommendation')} in the full list.`,
  },
} as const;
