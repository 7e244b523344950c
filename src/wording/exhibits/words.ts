/** What stands around a drawing: on its page, inside its image, in its citations. */
export const exhibitWords = {
  vi: {
    download: 'Tải',
    cite: 'Trích dẫn',
    citeText: 'văn bản',
    /** Said of a list whose rows name each their own source. */
    gathered: 'Cổng này tổng hợp; nguồn của từng dòng ghi ở tệp CSV',
    owner: (owner: string) => `Chủ sở hữu số liệu: ${owner}`,
    source: (publishers: string) => `Nguồn: ${publishers}`,
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
    gathered: 'Gathered by this portal; the CSV file names the source of each row',
    owner: (owner: string) => `Owner of the data: ${owner}`,
    source: (publishers: string) => `Source: ${publishers}`,
    portal: 'Ba công khai – Resolution 57 portal',
    published: (day: string) => `published ${day}`,
    accessed: (day: string) => `accessed ${day}`,
    figure: 'Figure and data',
    forms: { sentence: 'As a sentence', apa: 'APA style', bibtex: 'BibTeX' },
  },
} as const;
