import type { ProblemText } from './problem-text.ts';

/** What stands in the way of showing a built portal. */
export const publishProblems = {
  'publish-where': {
    what: { vi: 'Chưa rõ công bố ra đâu: «{value}».', en: 'It is not clear where to publish: «{value}».' },
    cure: {
      vi: 'Ghi một trong hai: --to <đường dẫn được phục vụ> hoặc --zip <tệp>.',
      en: 'Give one of the two: --to <the served path> or --zip <file>.',
    },
  },
  'publish-target-taken': {
    what: {
      vi: 'Ở đây đã có một thư mục hay tệp không phải do lệnh này tạo.',
      en: 'A folder or file is here that this command did not make.',
    },
    cure: {
      vi: 'Đổi tên nó, ví dụ thành {allowed}, rồi chạy lại; hoặc chọn đường dẫn khác.',
      en: 'Rename it, for example to {allowed}, and run again; or name another path.',
    },
  },
  'publish-no-link': {
    what: { vi: 'Máy này không tạo được liên kết: {value}.', en: 'No link can be made here: {value}.' },
    cure: {
      vi: 'Bản cũ vẫn đang được phục vụ. Trên Windows dùng --zip và làm theo hướng dẫn đi kèm.',
      en: 'The old portal is still served. On Windows use --zip and follow its instructions.',
    },
  },
  'publish-preview': {
    what: { vi: 'Bản vừa dựng mang dấu «{value}».', en: 'What was built is marked «{value}».' },
    cure: {
      vi: 'Bản xem trước không được công bố: bỏ biến môi trường PREVIEW rồi chạy lại.',
      en: 'A preview is never published: unset PREVIEW and run again.',
    },
  },
  'publish-unsealed': {
    what: { vi: 'Kỳ {value} chưa chốt.', en: 'The release {value} is not sealed.' },
    cure: {
      vi: 'Chỉ công bố kỳ đã chốt: npm run desk -- seal --series … --period … --yes. Kỳ chưa tới giờ đăng thì không cần.',
      en: 'Only sealed releases are published: npm run desk -- seal --series … --period … --yes. One whose hour is still to come need not be.',
    },
  },
} as const satisfies Record<string, ProblemText>;
