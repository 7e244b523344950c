import type { ProblemText } from './problem-text.ts';

const approveAgain = {
  vi: 'Lập lại phiếu, trình duyệt lại rồi ghi: npm run desk -- approve.',
  en: 'Make the sheet again, have it approved again and record it: npm run desk -- approve.',
} as const;

/** Problems of `approval.json`, which says who prepared, reviewed and approved a release. */
export const approvalProblems = {
  'approval-missing': {
    what: {
      vi: 'Kỳ «official» chưa có phê duyệt nên chưa chốt được.',
      en: 'An official release cannot be sealed before it is approved.',
    },
    cure: approveAgain,
  },
  'approval-stale': {
    what: {
      vi: 'Phê duyệt không còn khớp: {value} đã khác với lúc được duyệt.',
      en: 'The approval no longer fits: {value} is not what was approved.',
    },
    cure: approveAgain,
  },
  'approval-other-release': {
    what: {
      vi: 'Phê duyệt này là của «{value}».',
      en: 'This approval is of «{value}».',
    },
    cure: {
      vi: 'Cần phê duyệt của «{allowed}»; bỏ tệp này hoặc phê duyệt lại.',
      en: 'It has to be of «{allowed}»; remove the file or approve again.',
    },
  },
  'approval-same-role': {
    what: {
      vi: 'Người lập và người duyệt là một: {value}.',
      en: 'Who prepared it also approved it: {value}.',
    },
    cure: {
      vi: 'Người duyệt phải là người khác; ghi chức danh của từng người.',
      en: 'Someone else has to approve; give the role of each.',
    },
  },
  'approval-incomplete': {
    what: {
      vi: 'Chưa ghi được phê duyệt: thiếu {value}.',
      en: 'The approval cannot be recorded: {value} is missing.',
    },
    cure: {
      vi: 'Thêm tùy chọn còn thiếu, ghi chức danh như trên phiếu đã ký.',
      en: 'Add what is missing, with roles as on the signed sheet.',
    },
  },
  'approval-day': {
    what: {
      vi: 'Ngày duyệt «{value}» không phải là một ngày có thật, đã đến.',
      en: 'The day of approval, «{value}», is no existing day that has come.',
    },
    cure: {
      vi: 'Ghi ngày trên phiếu đã ký, dạng 2026-11-20.',
      en: 'Give the day on the signed sheet, as 2026-11-20.',
    },
  },
  'approval-other-sheet': {
    what: {
      vi: 'Mã phiếu «{value}» không phải là mã của số liệu hiện nay ({allowed}).',
      en: 'The sheet code «{value}» is not that of the data as they are ({allowed}).',
    },
    cure: {
      vi: 'Số liệu đã đổi sau khi in phiếu. In lại, trình duyệt lại.',
      en: 'The data changed after the sheet was printed. Print it again and have it approved.',
    },
  },
} as const satisfies Record<string, ProblemText>;
