import { formatNumber } from '../numbers.ts';

/** What stands around a drawing: on its page, inside its image, in its citations. */
export const exhibitWords = {
  vi: {
    download: 'Tải',
    cite: 'Trích dẫn',
    citeText: 'văn bản',
    embed: 'Nhúng',
    /** Said of a list whose rows name each their own source. */
    gathered: 'Cổng này tổng hợp; nguồn của từng dòng ghi ở tệp CSV',
    owner: (owner: string) => `Chủ sở hữu số liệu: ${owner}`,
    source: (publishers: string) => `Nguồn: ${publishers}`,
    /** Before the names of the releases that give some rows of a list their figures. */
    gatheredFrom: (count: number) =>
      `Số liệu lấy từ ${count === 1 ? '' : `${formatNumber(count, 'vi')} `}kỳ công bố: `,
    /** Before the first of a run of periods of one series, and between it and the last. */
    runFrom: (count: number) => `Số liệu lấy từ ${formatNumber(count, 'vi')} kỳ công bố, `,
    runTo: ' đến ',
    /** Where the publisher leads with groups: what its page says among its cautions. */
    singleRanks: 'Bên công bố khuyên không đọc từng thứ hạng riêng lẻ.',
    portal: 'Cổng Ba công khai – Nghị quyết 57',
    published: (day: string) => `đăng ngày ${day}`,
    accessed: (day: string) => `truy cập ngày ${day}`,
    figure: 'Hình và số liệu',
    forms: { sentence: 'Câu dẫn', apa: 'Kiểu APA', bibtex: 'BibTeX' },
  },
  en: {
    download: 'Download',
    cite: 'Cite',
    citeText: 'text',
    embed: 'Embed',
    gathered: 'Gathered by this portal; the CSV file names the source of each row',
    owner: (owner: string) => `Owner of the data: ${owner}`,
    source: (publishers: string) => `Source: ${publishers}`,
    gatheredFrom: (count: number) =>
      `Figures from ${count === 1 ? 'the release' : `${formatNumber(count, 'en')} releases`}: `,
    runFrom: (count: number) => `Figures from ${formatNumber(count, 'en')} releases, `,
    runTo: ' to ',
    singleRanks: 'The publisher advises against reading ranks one by one.',
    portal: 'Ba công khai – Resolution 57 portal',
    published: (day: string) => `published ${day}`,
    accessed: (day: string) => `accessed ${day}`,
    figure: 'Figure and data',
    forms: { sentence: 'As a sentence', apa: 'APA style', bibtex: 'BibTeX' },
  },
} as const;
