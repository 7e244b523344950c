import type { ProblemText } from './problem-text.ts';

/** Problems of the versions of a release, and of the corrections that each declares. */
export const versionProblems = {
  'version-missing': {
    what: {
      vi: 'Phiên bản {value} nhưng không có các phiên bản trước.',
      en: 'Version {value}, but the versions before it are not there.',
    },
    cure: {
      vi: 'Phiên bản đã thay được giữ mãi: cần có {allowed} trong thư mục của kỳ. Kỳ mới bắt đầu từ 1.0.0.',
      en: 'Replaced versions are kept for ever: {allowed} has to stand in the folder of the release. A new release begins with 1.0.0.',
    },
  },
  'version-step': {
    what: {
      vi: 'Phiên bản {value} không nối tiếp phiên bản {found}.',
      en: 'Version {value} does not follow version {found}.',
    },
    cure: {
      vi: 'Phiên bản tiếp theo là một trong: {allowed}. Phiên bản ở giữa nằm trong superseded/.',
      en: 'The next version is one of: {allowed}. Versions in between stand in superseded/.',
    },
  },
  'version-too-small': {
    what: {
      vi: 'Từ {found} lên {value} là bước quá nhỏ so với những gì đã đổi.',
      en: 'From {found} to {value} is too small a step for what has changed.',
    },
    cure: {
      vi: 'Ghi phiên bản {allowed}: thêm hoặc bỏ dòng, bảng, hay báo cáo bổ sung thì tăng số giữa; đổi ý nghĩa thì tăng số đầu.',
      en: 'Write version {allowed}: rows or tables that come or go, and late reports, raise the middle number; a changed meaning raises the first.',
    },
  },
  'version-published': {
    what: {
      vi: 'Thời điểm công bố {value} khác với phiên bản trước.',
      en: 'The release is published at {value}, unlike the version before.',
    },
    cure: {
      vi: 'published_at là lần đầu công bố kỳ này, giữ nguyên {allowed}; thời điểm của phiên bản mới ghi ở version_published_at.',
      en: 'published_at is the first publication of the period and stays {allowed}; the instant of the new version goes into version_published_at.',
    },
  },
  'version-day': {
    what: {
      vi: 'Phiên bản này đăng lúc {value}, không sau phiên bản {found} ({when}).',
      en: 'This version appears at {value}, not after version {found} ({when}).',
    },
    cure: { vi: 'Sửa version_published_at.', en: 'Mend version_published_at.' },
  },
  'correction-mismatch': {
    what: {
      vi: 'Đính chính đã khai «{value}» không khớp với phần khác nhau giữa hai phiên bản: {found}.',
      en: 'The declared correction «{value}» is not what differs between the two versions: {found}.',
    },
    cure: {
      vi: 'Sửa dòng đính chính, hoặc sửa ô cho đúng như đã khai.',
      en: 'Mend the correction, or change the cell as it declares.',
    },
  },
  'correction-undeclared': {
    what: {
      vi: 'Khác với phiên bản trước mà không khai đính chính: «{value}».',
      en: 'It differs from the version before, and no correction declares it: «{value}».',
    },
    cure: {
      vi: 'Thêm dòng vào corrections.csv kèm lý do, hoặc trả lại giá trị cũ. Lệnh «correct» làm cả hai cho khớp.',
      en: 'Add a row to corrections.csv with the reason, or restore the old value. The command “correct” does both alike.',
    },
  },
  'correction-lost': {
    what: {
      vi: 'Dòng đính chính của phiên bản trước không còn, hoặc đã bị sửa: «{value}».',
      en: 'A correction of the version before is gone, or was changed: «{value}».',
    },
    cure: {
      vi: 'Chép lại nguyên dòng đó vào corrections.csv.',
      en: 'Copy that row back into corrections.csv as it was.',
    },
  },
  'correction-other-version': {
    what: {
      vi: 'Đính chính «{value}» ghi một phiên bản mà phiên bản trước không có dòng này.',
      en: 'The correction «{value}» names a version, and the version before has no such row.',
    },
    cure: {
      vi: 'Đính chính mới ghi phiên bản {allowed}.',
      en: 'New corrections name version {allowed}.',
    },
  },
} as const satisfies Record<string, ProblemText>;
