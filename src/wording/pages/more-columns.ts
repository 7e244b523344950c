/** What a narrow screen leaves out of a table until the reader asks for it; `heads` are the heads of those columns. */
export const moreColumns = {
  vi: (heads: readonly string[]): string => `Hiện thêm trong bảng: ${heads.join('; ')}`,
  en: (heads: readonly string[]): string => `Also show in the table: ${heads.join('; ')}`,
} as const;
