/** What the islands of tables and charts say; small, because readers load it. */
export const exploring = {
  vi: {
    shown: (shown: number, all: number) => `${shown} trong ${all} nơi`,
    none: 'Không nơi nào trong bảng khớp.',
    noneButBelow: 'Không nơi nào trong bảng khớp; nơi không có hạng đứng dưới bảng.',
    inTable: 'Trong bảng:',
    rank: (rank: string) => `hạng ${rank}`,
    noRank: 'không có hạng, xem vì sao',
    notInTable: 'Không có trong bảng nào của trang này.',
    notInChart: (place: string) => `${place}: không có trong hình này.`,
    tapAgain: 'Chạm lần nữa để mở trang.',
    keys: 'Phím mũi tên: tới điểm khác. Esc: ẩn.',
  },
  en: {
    shown: (shown: number, all: number) => `${shown} of ${all}`,
    none: 'No match in the table.',
    noneButBelow: 'No match in the table; those without a rank are listed below it.',
    inTable: 'In the table:',
    rank: (rank: string) => `rank ${rank}`,
    noRank: 'no rank, see why',
    notInTable: 'Not in any table on this page.',
    notInChart: (place: string) => `${place}: not in this figure.`,
    tapAgain: 'Tap again to open its page.',
    keys: 'Arrow keys: other points. Esc: hide.',
  },
} as const;
