import type { Lang } from '../../../site/lang.ts';

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
  readonly scope: (title: string) => string;
  readonly read: (address: string) => string;
  readonly frozen: (address: string) => string;
  readonly scan: string;
  readonly moreFacts: string;
  readonly moreRows: string;
  readonly figure: string;
  readonly value: string;
  readonly when: string;
  readonly scopeHead: string;
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
    scope: (title) => `Phạm vi: ${title}.`,
    read: (address) => `Xem đầy đủ: ${address}`,
    frozen: (address) => `Bản không đổi: ${address}`,
    scan: 'Quét mã để xem trên cổng',
    moreFacts: 'Còn những điểm khác: xem trên cổng, theo địa chỉ ghi trong bản này.',
    moreRows: 'Còn những dòng khác: xem bảng đầy đủ trên cổng, theo địa chỉ ghi trong bản này.',
    figure: 'Số liệu',
    value: 'Giá trị',
    when: 'Thời điểm',
    scopeHead: 'Phạm vi',
    figuresCaption: 'Số liệu của kỳ, mỗi dòng một phạm vi riêng: không cộng, không so giữa các phạm vi',
    page: (number, of) => `Trang ${number}/${of}`,
  },
  en: {
    names: {
      poster: 'A3 poster (PDF)',
      twoPages: 'Two pages A4 (PDF)',
      docx: 'Full text to edit (DOCX)',
      bulletin: 'Loudspeaker bulletin',
      bulletinFile: 'Loudspeaker bulletin (TXT)',
    },
    about: {
      poster: 'One page to print and hang in offices, community houses and on notice boards.',
      twoPages: 'To print or to attach: the main points on page one, numbers and sources on page two.',
      docx: 'The same, not shortened, for information pages that post the whole text.',
      bulletin: 'Written for the ear: numbers, dates and abbreviations are said in words. In Vietnamese.',
    },
    kitTitle: 'Paper and loudspeaker',
    happened: 'The main points',
    known: 'Numbers and sources',
    notFound: 'Not found',
    sources: (publishers) => `Sources: ${publishers}.`,
    sourcesTitle: 'Sources',
    statusTitle: 'Status',
    releases: (names) => `Release: ${names}.`,
    scope: (title) => `Scope: ${title}.`,
    read: (address) => `In full: ${address}`,
    frozen: (address) => `Never changes: ${address}`,
    scan: 'Scan to read it on the portal',
    moreFacts: 'There are more points: see the portal, at the address given here.',
    moreRows: 'There are more rows: see the whole table on the portal, at the address given here.',
    figure: 'Figure',
    value: 'Value',
    when: 'Time',
    scopeHead: 'Scope',
    figuresCaption:
      'The figures of the release, each of its own scope: not to be added or compared across scopes',
    page: (number, of) => `Page ${number}/${of}`,
  },
};
