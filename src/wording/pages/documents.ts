import { formatDate } from '../dates.ts';
import { plural } from '../sentences/lists.ts';

/** Words of the list of documents and of the page of one. */
export const documentsWords = {
  vi: {
    title: 'Văn bản liên quan đến Nghị quyết 57',
    lede: (count: number, replaced: number) =>
      `${count} văn bản được dẫn trên cổng này; ${replaced} văn bản đã được thay thế.`,
    startWith: 'Văn bản gốc:',
    asSeen:
      'Danh mục chỉ gồm những văn bản mà nguồn của cổng có nhắc tới; không phải danh mục đầy đủ và không thay cho bản chính.',
    groups: {
      upcoming: 'Sắp có hiệu lực',
      current: 'Chưa thấy văn bản thay thế',
      replaced: 'Đã được thay thế',
    },
    inForce: (day: string) => `có hiệu lực từ ${formatDate(day, 'vi')}`,
    noDate: 'chưa tìm thấy ngày ban hành',
    replacedBy: 'bằng',
    willBeReplacedBy: 'Sẽ được thay bằng',
    amendedBy: 'Được sửa đổi bởi',
    from: (day: string) => `từ ${formatDate(day, 'vi')}`,
    facts: 'Thông tin văn bản',
    number: 'Số, ký hiệu',
    date: 'Ngày ban hành',
    issuer: 'Cơ quan ban hành',
    inForceFrom: 'Có hiệu lực từ',
    notFound: 'chưa tìm thấy trong các nguồn đã tra',
    replaces: 'Thay thế',
    amends: 'Sửa đổi',
    replacedByTitle: 'Được thay thế bởi',
    amendedByTitle: 'Được sửa đổi bởi',
    replacedNotice: (by: string, from: string | null) =>
      `Văn bản này đã được ${by} thay thế${from === null ? '' : ` từ ngày ${formatDate(from, 'vi')}`}.`,
    willBeReplacedNotice: (by: string, from: string) =>
      `Văn bản này sẽ được ${by} thay thế từ ngày ${formatDate(from, 'vi')}.`,
    content: 'Nội dung chính',
    milestones: 'Mốc thời gian có nhắc tới văn bản',
    targets: 'Chỉ tiêu lấy từ văn bản này',
  },
  en: {
    title: 'Documents around Resolution 57',
    lede: (count: number, replaced: number) =>
      `${plural(count, 'document')} cited on this portal; ${replaced} of them ${replaced === 1 ? 'has' : 'have'} been replaced.`,
    startWith: 'The resolution itself:',
    asSeen:
      'Only documents that the sources of this portal mention are listed; the list is not complete and does not stand in for the originals.',
    groups: {
      upcoming: 'Not yet in force',
      current: 'No replacement known',
      replaced: 'Replaced',
    },
    inForce: (day: string) => `in force from ${formatDate(day, 'en')}`,
    noDate: 'date of issue not found',
    replacedBy: 'by',
    willBeReplacedBy: 'To be replaced by',
    amendedBy: 'Amended by',
    from: (day: string) => `from ${formatDate(day, 'en')}`,
    facts: 'About the document',
    number: 'Number',
    date: 'Date',
    issuer: 'Issued by',
    inForceFrom: 'In force from',
    notFound: 'not found in the sources searched',
    replaces: 'Replaces',
    amends: 'Amends',
    replacedByTitle: 'Replaced by',
    amendedByTitle: 'Amended by',
    replacedNotice: (by: string, from: string | null) =>
      `This document was replaced by ${by}${from === null ? '' : ` on ${formatDate(from, 'en')}`}.`,
    willBeReplacedNotice: (by: string, from: string) =>
      `This document will be replaced by ${by} on ${formatDate(from, 'en')}.`,
    content: 'Main content',
    milestones: 'Milestones that name this document',
    targets: 'Targets taken from this document',
  },
} as const;
