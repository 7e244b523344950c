import type { Lang } from '../../../site/lang.ts';
import { formatNumber } from '../../numbers.ts';
import { plural } from '../../sentences/lists.ts';

/** What papers to hang up or hand out say beside the sentences of the pages. */
interface PaperWords {
  readonly names: Readonly<Record<'poster' | 'twoPages' | 'docx' | 'bulletin' | 'bulletinFile', string>>;
  readonly about: Readonly<Record<'poster' | 'twoPages' | 'docx' | 'bulletin', string>>;
  readonly kitTitle: string;
  readonly happened: string;
  readonly known: string;
  readonly notFound: string;
  readonly sources: (publishers: string) => string;
  readonly sourcesTitle: string;
  readonly statusTitle: string;
  readonly releases: (names: string) => string;
  readonly said: (bodyAndDay: string) => string;
  readonly scope: (title: string) => string;
  readonly read: (address: string) => string;
  readonly frozen: (address: string) => string;
  readonly scan: string;
  readonly moreFacts: string;
  readonly moreRows: (count: number, address: string) => string;
  readonly figure: string;
  readonly value: string;
  /** Over the numbers that one body said on one day of one scope. */
  readonly occasion: (scope: string, when: string, body: string, reported: string) => string;
  readonly figuresCaption: string;
  readonly page: (number: number, of: number) => string;
}

export const paperWords: Readonly<Record<Lang, PaperWords>> = {
  vi: {
    names: {
      poster: 'Áp phích A3 (PDF)',
      twoPages: 'Bản hai trang A4 (PDF)',
      docx: 'Bản đầy đủ để biên tập (DOCX)',
      bulletin: 'Bản tin truyền thanh',
      bulletinFile: 'Bản tin truyền thanh (TXT)',
    },
    about: {
      poster: 'Một trang để in và treo ở trụ sở, nhà văn hóa, bảng tin.',
      twoPages: 'Để in hoặc gửi kèm: điểm chính ở trang một, bảng số và nguồn ở trang hai.',
      docx: 'Cùng nội dung, không lược bớt, cho trang thông tin điện tử đăng toàn văn.',
      bulletin: 'Viết để đọc trên loa: số, ngày, tên viết tắt đều đọc thành lời.',
    },
    kitTitle: 'Giấy và loa',
    happened: 'Những điểm chính',
    known: 'Số liệu và nguồn',
    notFound: 'Chưa tìm thấy',
    sources: (publishers) => `Nguồn: ${publishers}.`,
    sourcesTitle: 'Nguồn',
    statusTitle: 'Trạng thái',
    releases: (names) => `Kỳ công bố: ${names}.`,
    said: (bodyAndDay) => `Theo ${bodyAndDay}.`,
    scope: (title) => `Phạm vi: ${title}.`,
    read: (address) => `Xem đầy đủ: ${address}`,
    frozen: (address) => `Bản không đổi: ${address}`,
    scan: 'Quét mã để xem trên cổng',
    moreFacts: 'Còn những điểm khác: xem trên cổng, theo địa chỉ ghi trong bản này.',
    moreRows: (count, address) =>
      `Không đủ chỗ cho mọi dòng: bảng lấy lần lượt dòng thứ nhất của từng lần nêu, rồi dòng thứ hai, thứ ba… Còn ${formatNumber(count, 'vi')} dòng khác, xem tại ${address}`,
    figure: 'Số liệu',
    value: 'Giá trị',
    occasion: (scope, when, body, reported) => `${scope}, ${when} – ${body} ${reported}`,
    figuresCaption: 'Số liệu của kỳ, theo từng lần nêu: không cộng, không so giữa các phạm vi',
    page: (number, of) => `Trang ${number}/${of}`,
  },
  en: {
    names: {
      poster: 'A3 poster (PDF)',
      twoPages: 'Two A4 pages (PDF)',
      docx: 'Full text for editing (DOCX)',
      bulletin: 'Loudspeaker bulletin',
      bulletinFile: 'Loudspeaker bulletin (TXT)',
    },
    about: {
      poster: 'One page to print and put up in offices, community houses and on notice boards.',
      twoPages: 'To print or attach: the main points on page one, numbers and sources on page two.',
      docx: 'The same content, unabridged, for websites that publish the full text.',
      bulletin:
        'Written to be read aloud: numbers, dates and abbreviations are spelled out. In Vietnamese only.',
    },
    kitTitle: 'Print and loudspeaker',
    happened: 'Main points',
    known: 'Numbers and sources',
    notFound: 'Not found',
    sources: (publishers) => `Sources: ${publishers}.`,
    sourcesTitle: 'Sources',
    statusTitle: 'Status',
    releases: (names) => `Release: ${names}.`,
    said: (bodyAndDay) => `Stated by: ${bodyAndDay}.`,
    scope: (title) => `Scope: ${title}.`,
    read: (address) => `Read in full: ${address}`,
    frozen: (address) => `Permanent version: ${address}`,
    scan: 'Scan to read it on the portal',
    moreFacts: 'More points on the portal, at the address given here.',
    moreRows: (count, address) =>
      `There is no room for every row: the table takes the first row of each statement, then the second, the third, and so on. ${plural(count, 'further row')}: ${address}`,
    figure: 'Figure',
    value: 'Value',
    occasion: (scope, when, body, reported) => `${scope}, ${when} – ${body}, ${reported}`,
    figuresCaption:
      'Figures of this release, statement by statement: not to be added or compared across scopes',
    page: (number, of) => `Page ${number}/${of}`,
  },
};
