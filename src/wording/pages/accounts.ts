import { formatDate } from '../dates.ts';

/** Words of the lists of designations and of the tables of budgets, on the pages of agencies and of quarters. */
export const accountWords = {
  vi: {
    by: (issuer: string, document: string, day: string) => `${issuer}, ${document}, ${formatDate(day, 'vi')}`,
    reason: (text: string) => `Lý do như văn bản nêu: «${text}»`,
    reply: (day: string, text: string) => `Nơi được nêu phúc đáp ngày ${formatDate(day, 'vi')}: «${text}»`,
    noReply: 'Kỳ công bố này chưa có phúc đáp của nơi được nêu.',
    asIssued: 'Chép đúng như văn bản ban hành; cổng không đánh giá.',
    budgetNote: 'Ba chặng khác nhau của một khoản tiền, không cộng với nhau.',
    year: 'Năm ngân sách',
    notYet: 'chưa có',
  },
  en: {
    by: (issuer: string, document: string, day: string) => `${issuer}, ${document}, ${formatDate(day, 'en')}`,
    reason: (text: string) => `Reason as issued: “${text}”`,
    reply: (day: string, text: string) => `Its reply of ${formatDate(day, 'en')}: “${text}”`,
    noReply: 'This release has no reply of the unit named.',
    asIssued: 'As issued, in translation; the portal does not judge.',
    budgetNote: 'Three different stages of money, never added up.',
    year: 'Budget year',
    notYet: 'not yet',
  },
} as const;
