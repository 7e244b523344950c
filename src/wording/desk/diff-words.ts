import type { Bilingual } from '../../intake/table.ts';

/** Heads and short texts of the report of `diff`. */
export const diffWords = {
  title: (series: string, period: string): Bilingual => ({
    vi: `So sánh kỳ công bố: ${series} ${period}`,
    en: `What the release changes: ${series} ${period}`,
  }),
  nothingPublished: {
    vi: 'Chưa có phiên bản nào của kỳ này được công bố: không có gì để so.',
    en: 'No version of this release has been published: there is nothing to compare with.',
  },
  firstOfSeries: {
    vi: 'Đây là kỳ đầu của bộ số liệu: không có kỳ trước để so.',
    en: 'This is the first release of the series: there is no period before.',
  },
  /** Heads of the parts. */
  heads: {
    before: { vi: 'So với kỳ trước', en: 'Against the period before' },
    published: { vi: 'So với bản đang công bố', en: 'Against the published version' },
    jumps: { vi: 'Biến động lớn cần xác nhận', en: 'Jumps to be confirmed' },
    told: { vi: 'Các câu trên trang đổi thế nào', en: 'Effect on the findings' },
    rankings: { vi: 'Thứ hạng', en: 'Ranks' },
    tables: { vi: 'Bảng số liệu', en: 'Tables' },
    cells: { vi: 'Từng ô đã đổi', en: 'Cells that changed' },
    added: { vi: 'Dòng mới', en: 'Rows added' },
    removed: { vi: 'Dòng bị bỏ', en: 'Rows removed' },
  },
  columns: {
    table: { vi: 'Bảng', en: 'Table' },
    row: { vi: 'Dòng', en: 'Row' },
    column: { vi: 'Cột', en: 'Column' },
    old: { vi: 'Trước', en: 'Old' },
    new: { vi: 'Sau', en: 'New' },
    difference: { vi: 'Chênh lệch', en: 'Difference' },
    typical: { vi: 'Mức đổi chung (trung vị)', en: 'Typical change (median)' },
    deviation: { vi: 'Số lần độ lệch', en: 'Deviations' },
    code: { vi: 'Mã xác nhận', en: 'Id' },
    confirmed: { vi: 'Xác nhận, lý do', en: 'Confirmed, why' },
    agency: { vi: 'Cơ quan', en: 'Agency' },
    rankFrom: { vi: 'Hạng trước', en: 'Rank before' },
    rankTo: { vi: 'Hạng sau', en: 'Rank after' },
    shift: { vi: 'Thay đổi', en: 'Change' },
    sentence: { vi: 'Câu', en: 'Sentence' },
    rows: { vi: 'Số dòng', en: 'Rows' },
    changed: { vi: 'Ô đổi', en: 'Cells changed' },
  },
  told: {
    headline: 'Câu mở đầu',
    overdue: 'Quá hạn',
    done: 'Hoàn thành',
    change: 'Tăng, giảm quá hạn',
    movement: 'Lên, xuống hạng',
    assessed: 'Tự báo cáo và đánh giá độc lập',
    waiting: 'Kiến nghị đang chờ',
    missing: 'Còn thiếu',
    ranking: 'Bảng xếp hạng',
  },
  sameText: 'không đổi',
  notTold: 'không có câu này',
  empty: 'trống',
  none: 'Không có.',
  noTable: 'không có bảng này',
  timedKeys: 'Dòng của bảng này gắn với thời điểm nên dòng của hai kỳ là hai dòng khác nhau.',
  noRankingBefore: 'Chưa có bảng này ở bên kia để so.',
  nobodyMoved: (common: number) => `Không nơi nào đổi hạng, xét ${common} nơi có hạng ở cả hai bên.`,
  movedAmong: (moved: number, common: number) =>
    `${moved} nơi đổi hạng, xét ${common} nơi có hạng ở cả hai bên.`,
  joined: 'Mới có hạng:',
  left: 'Không còn hạng:',
  toConfirm: 'chưa xác nhận',
  isConfirmed: 'đã xác nhận:',
  judged: (groups: number) =>
    `Đã xét ${groups} tiêu chí hoặc số đếm. Biến động lớn: mức đổi cách trung vị của các cơ quan quá 3 lần độ lệch tuyệt đối trung vị × 1,4826 (không nhỏ hơn một đơn vị của chữ số cuối).`,
  notJudged: {
    break: (groups: number) =>
      `${groups} tiêu chí không xét vì cách tính đã đổi, không so được với kỳ trước.`,
    scope: (groups: number) => `${groups} số đếm không xét vì hai kỳ đếm phạm vi khác nhau.`,
    few: (groups: number) => `${groups} tiêu chí hoặc số đếm không xét vì có quá ít cơ quan ở cả hai kỳ.`,
  },
} as const;
