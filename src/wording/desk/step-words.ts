import type { Bilingual } from '../../intake/table.ts';

/** Title, explanation and buttons of one step of a release on the local page. */
export interface StepWords {
  readonly title: Bilingual;
  readonly about: Bilingual;
  /** What the button of each form says, in their order. */
  readonly buttons: readonly Bilingual[];
  /** What is pressed once the plan was seen. */
  readonly confirm?: Bilingual;
}

export const stepWords = {
  template: {
    title: { vi: 'Biểu mẫu', en: 'Template' },
    about: {
      vi: 'Tạo tệp Excel trống cho từng bảng của kỳ, sẵn tên cơ quan và danh sách để chọn. Nơi gửi số điền vào trang «Số liệu». Đã có bảng tính thì sang bước sau.',
      en: 'Makes an empty Excel file for each table, with the agencies and drop-down lists in place. Whoever sends numbers fills in the sheet «Số liệu». With a workbook in hand, go on to the next step.',
    },
    buttons: [{ vi: 'Tạo biểu mẫu', en: 'Make templates' }],
  },
  import: {
    title: { vi: 'Nhập bảng tính', en: 'Import' },
    about: {
      vi: 'Thả tệp Excel hoặc CSV như cơ quan gửi đến. Trang cho xem cột nào là gì, chỗ nào bị bỏ, chỗ nào chưa rõ; chưa ghi gì cho tới khi bấm «Nhập vào kỳ».',
      en: 'Drop the Excel or CSV file as the office sent it. The page shows which column is what, what is left out and what is unclear; nothing is written until you press «Import into the release».',
    },
    buttons: [{ vi: 'Đọc tệp', en: 'Read the file' }],
    confirm: { vi: 'Nhập vào kỳ', en: 'Import into the release' },
  },
  check: {
    title: { vi: 'Kiểm tra', en: 'Check' },
    about: {
      vi: 'Soát toàn bộ số liệu và nêu mọi vấn đề cùng lúc, ở đúng ô của bảng tính. Kèm báo cáo để in và bản sao bảng tính có đánh dấu để gửi lại nơi lập.',
      en: 'Goes through all data and tells every problem at once, at the cells of the workbook. With a report to print and a marked copy of the workbook to send back.',
    },
    buttons: [{ vi: 'Kiểm tra', en: 'Check' }],
  },
  diff: {
    title: { vi: 'So sánh', en: 'Compare' },
    about: {
      vi: 'So với kỳ trước và với bản đang công bố: ô nào đổi, câu nào trên trang đổi, biến động nào lớn bất thường.',
      en: 'Against the period before and the published version: which cells change, which sentences change, which jumps are unusual.',
    },
    buttons: [{ vi: 'So sánh', en: 'Compare' }],
  },
  preview: {
    title: { vi: 'Xem trước', en: 'Preview' },
    about: {
      vi: 'Dựng cả cổng như vào lúc kỳ này được công bố, có dấu «BẢN XEM TRƯỚC» ở mọi nơi. Mất chừng nửa phút.',
      en: 'Builds the whole portal as it will look when this release is published, marked as a preview throughout. Takes about half a minute.',
    },
    buttons: [{ vi: 'Dựng bản xem trước', en: 'Build the preview' }],
  },
  approve: {
    title: { vi: 'Duyệt', en: 'Approve' },
    about: {
      vi: 'Trước hết lập phiếu để in và trình ký. Ký xong thì ghi lại: chức danh của từng người, ngày ký và mã trên phiếu. Người duyệt không phải là người lập.',
      en: 'First make the sheet to be printed and signed. Then record it: the role of each person, the day and the code on the sheet. Who approves is not who prepared.',
    },
    buttons: [
      { vi: 'Lập phiếu duyệt', en: 'Make the approval sheet' },
      { vi: 'Xem lại trước khi ghi phê duyệt', en: 'Look before the approval is recorded' },
    ],
    confirm: { vi: 'Ghi phê duyệt', en: 'Record the approval' },
  },
  seal: {
    title: { vi: 'Chốt', en: 'Seal' },
    about: {
      vi: 'Chốt rồi thì không sửa được nữa: một byte đổi là mọi lần dựng trang đều dừng. Sai sót về sau được sửa bằng một phiên bản đính chính.',
      en: 'What is sealed can no longer be changed: one byte stops every build. Later mistakes are mended by a correction, a new version.',
    },
    buttons: [{ vi: 'Xem sẽ chốt những gì', en: 'See what would be sealed' }],
    confirm: { vi: 'Chốt số liệu', en: 'Seal the data' },
  },
  publish: {
    title: { vi: 'Công bố', en: 'Publish' },
    about: {
      vi: 'Dựng cổng ở chỗ riêng rồi mới đưa ra, nên người đọc luôn gặp trọn bản cũ hoặc trọn bản mới. Chọn gói ZIP cho máy chủ IIS, hoặc đường dẫn mà máy chủ web phục vụ. Mất chừng nửa phút.',
      en: 'Builds the portal aside and only then shows it, so that readers always meet the whole old one or the whole new one. Choose a ZIP for IIS, or the path that the web server serves. Takes about half a minute.',
    },
    buttons: [
      { vi: 'Đóng gói ZIP', en: 'Pack a ZIP' },
      { vi: 'Đưa ra thư mục của máy chủ', en: 'Show it in the server’s folder' },
    ],
    confirm: { vi: 'Công bố', en: 'Publish' },
  },
  correct: {
    title: { vi: 'Đính chính', en: 'Correct' },
    about: {
      vi: 'Dành cho kỳ đã công bố: thả danh sách ô cần sửa (CSV hoặc JSON: table, row, column, new, why_vi, why_en). Bản đang có được giữ nguyên; phiên bản mới cần duyệt và chốt lại.',
      en: 'For a published release: drop the list of cells to correct (CSV or JSON: table, row, column, new, why_vi, why_en). The present version is kept; the new one needs its own approval and seal.',
    },
    buttons: [{ vi: 'Xem sẽ đính chính gì', en: 'See what would be corrected' }],
    confirm: { vi: 'Làm phiên bản mới', en: 'Make the new version' },
  },
} as const satisfies Readonly<Record<string, StepWords>>;
