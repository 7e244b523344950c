/** Words of the tables that explain the ids of a release. */
export const lookupWords = {
  partOf: {
    vi: 'Ở đây chỉ có những dòng mà các bảng đi cùng dẫn tới.',
    en: 'Only the rows that the tables beside it lead to are here.',
  },
  agenciesAbout: {
    vi: 'Tên của các mã cơ quan, địa phương, theo ngày cuối của kỳ; chỉ gồm những mã mà các bảng đi cùng có dùng.',
    en: 'What the ids of agencies mean, by the names of the last day of the period; only ids that the tables beside it use.',
  },
  name_vi: { vi: 'Tên', en: 'Name (Vietnamese)' },
  short_vi: { vi: 'Tên ngắn', en: 'Short name (Vietnamese)' },
  name_en: { vi: 'Tên tiếng Anh', en: 'Name' },
  short_en: { vi: 'Tên ngắn tiếng Anh', en: 'Short name' },
  rankings: { vi: 'Bảng xếp hạng', en: 'Rankings' },
  rankingsAbout: {
    vi: 'Mỗi bảng xếp hạng của bộ số liệu gồm những ai.',
    en: 'The rankings of the series, and who is ranked together.',
  },
  title_vi: { vi: 'Tên', en: 'Title (Vietnamese)' },
  title_en: { vi: 'Tên tiếng Anh', en: 'Title' },
  precision: { vi: 'Số chữ số thập phân của tổng điểm', en: 'Decimals of the totals' },
} as const;
