import { releaseOptions, yesOption, type VerbOption } from '../verb.ts';

/** What `approve` may be told. */
export const approveOptions: readonly VerbOption[] = [
  ...releaseOptions,
  {
    name: 'record',
    kind: 'flag',
    title: { vi: 'ghi phê duyệt của phiếu đã ký', en: 'record the approval of the signed sheet' },
  },
  { name: 'prepared-by', kind: 'text', title: { vi: 'chức danh người lập', en: 'role of who prepared it' } },
  {
    name: 'approved-by',
    kind: 'text',
    title: { vi: 'chức danh người duyệt', en: 'role of who approved it' },
  },
  {
    name: 'secrecy-review',
    kind: 'text',
    title: { vi: 'chức danh người rà soát bí mật nhà nước', en: 'role of who reviewed secrecy' },
  },
  {
    name: 'personal-data-review',
    kind: 'text',
    title: { vi: 'chức danh người rà soát dữ liệu cá nhân', en: 'role of who reviewed personal data' },
  },
  {
    name: 'approved-on',
    kind: 'text',
    title: { vi: 'ngày duyệt: 2026-11-20', en: 'day of approval: 2026-11-20' },
  },
  {
    name: 'code',
    kind: 'text',
    title: {
      vi: 'mã phiếu trên bản đã ký; có thì chỉ ghi khi số liệu đúng là số liệu đã ký',
      en: 'code on the signed sheet; with it, only the very data that were signed are recorded',
    },
  },
  yesOption,
];
