import type { ProblemText } from './problem-text.ts';

/** Problems of verbs that speak of one release: which it is, and what is still to be filled in. */
export const deskReleaseProblems = {
  'placeholder-left': {
    what: {
      vi: 'Chỗ này chưa được điền: «{value}»{more}.',
      en: 'This has not been filled in: «{value}»{more}.',
    },
    cure: {
      vi: 'Thay toàn bộ chữ «ĐIỀN: …» bằng nội dung thật.',
      en: 'Replace all of the text «ĐIỀN: …» by what is true.',
    },
  },
  'release-unknown': {
    what: { vi: 'Không có kỳ công bố {value}.', en: 'There is no release {value}.' },
    cure: { vi: 'Các kỳ đang có: {allowed}.', en: 'The releases that there are: {allowed}.' },
  },
  'release-exists': {
    what: { vi: 'Thư mục {value} đã có.', en: 'The folder {value} is there already.' },
    cure: {
      vi: 'Lệnh này không ghi đè. Sửa tệp trong thư mục đó, hoặc chọn tên khác.',
      en: 'This command replaces nothing. Edit the files in that folder, or choose another name.',
    },
  },
  'option-value': {
    what: { vi: 'Tùy chọn {found} có giá trị «{value}».', en: 'The option {found} has the value «{value}».' },
    cure: { vi: 'Cho phép: {allowed}.', en: 'Allowed: {allowed}.' },
  },
  'jumps-unconfirmed': {
    what: {
      vi: 'Còn {value} chỗ bất thường chưa được xác nhận.',
      en: 'Unusual changes that are not confirmed yet: {value}.',
    },
    cure: {
      vi: 'Hỏi nơi gửi số liệu, rồi xác nhận từng chỗ kèm lý do: npm run desk -- diff … --confirm <mã> --why «…».',
      en: 'Ask whoever sent the data, then confirm each with its reason: npm run desk -- diff … --confirm <id> --why “…”.',
    },
  },
} as const satisfies Record<string, ProblemText>;
