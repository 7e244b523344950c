import type { ProblemText } from './problem-text.ts';

/** The one way out of a sealed release that was changed. */
const restoreOrCorrect = {
  vi: 'Lấy lại đúng tệp đã chốt (bản lưu, git). Nếu số liệu thật sự cần sửa, lập phiên bản mới: npm run desk -- correct.',
  en: 'Take the sealed file again (backup, git). If the data really need correcting, make a new version: npm run desk -- correct.',
} as const;

const restoreLock = {
  vi: 'Lấy lại releases.lock.json từ bản lưu hoặc git; tệp này chỉ do lệnh chốt ghi, không sửa tay.',
  en: 'Take releases.lock.json from a backup or git again; only the seal command writes it, never a hand.',
} as const;

/** Problems of sealed releases and of the lock that keeps them. */
export const sealProblems = {
  'sealed-line-changed': {
    what: {
      vi: 'Kỳ đã chốt bị đổi ở {lines} của bản chốt; chỗ này nay là «{value}».{more}',
      en: 'A sealed release was changed at {lines} of the sealed file, where «{value}» stands now.{more}',
    },
    cure: restoreOrCorrect,
  },
  'sealed-line-added': {
    what: {
      vi: 'Kỳ đã chốt bị thêm: {lines} không có trong bản chốt.{more}',
      en: 'Something was added to a sealed release: {lines}, not in the sealed file.{more}',
    },
    cure: restoreOrCorrect,
  },
  'sealed-line-removed': {
    what: {
      vi: 'Kỳ đã chốt bị bớt: {lines} của bản chốt không còn ở chỗ này.{more}',
      en: 'Something was taken from a sealed release here: {lines} of the sealed file.{more}',
    },
    cure: restoreOrCorrect,
  },
  'sealed-bytes-changed': {
    what: {
      vi: 'Kỳ đã chốt bị đổi: các dòng vẫn như cũ, chỉ dấu xuống dòng ở cuối tệp là khác.',
      en: 'A sealed release was changed: its lines are as they were, only the line end at the end of the file differs.',
    },
    cure: restoreOrCorrect,
  },
  'sealed-file-missing': {
    what: {
      vi: 'Tệp này thuộc kỳ đã chốt mà nay không còn.',
      en: 'This file belongs to a sealed release and is gone.',
    },
    cure: restoreOrCorrect,
  },
  'sealed-file-added': {
    what: {
      vi: 'Tệp này không có trong kỳ đã chốt.',
      en: 'This file was not part of the release when it was sealed.',
    },
    cure: restoreOrCorrect,
  },
  'sealed-version-lost': {
    what: {
      vi: 'Tệp ghi phiên bản {value}, còn phiên bản đã chốt {allowed} không được giữ lại ở đâu.',
      en: 'The file says version {value}, and the sealed version {allowed} is kept nowhere.',
    },
    cure: {
      vi: 'Giữ bản đã chốt ở superseded/{allowed}/ (lệnh npm run desk -- correct tự làm), hoặc lấy lại số phiên bản cũ.',
      en: 'Keep the sealed one under superseded/{allowed}/ (npm run desk -- correct does so), or put the old version number back.',
    },
  },
  'sealed-release-missing': {
    what: {
      vi: 'Kỳ công bố này đã chốt (phiên bản {value}) mà nay không còn trong thư mục số liệu.',
      en: 'This release was sealed (version {value}) and is gone from the data folder.',
    },
    cure: restoreOrCorrect,
  },
  'lock-entry-altered': {
    what: {
      vi: 'Mục chốt của {value} đã bị sửa: mã băm của mục không khớp với nội dung.',
      en: 'The entry of {value} was altered: its hash does not fit what it says.',
    },
    cure: restoreLock,
  },
  'lock-entry-doubled': {
    what: { vi: '{value} có hai mục chốt.', en: '{value} has two entries.' },
    cure: restoreLock,
  },
  'lock-chain-broken': {
    what: {
      vi: 'Mục chốt của {value} không nối vào mục trước nó ({allowed}): có mục bị thêm, bớt, sửa hoặc đổi chỗ.',
      en: 'The entry of {value} is not linked to the one before it ({allowed}): an entry was added, removed, altered or moved.',
    },
    cure: restoreLock,
  },
  'sealed-already': {
    what: {
      vi: 'Phiên bản {value} của kỳ này đã chốt rồi.',
      en: 'Version {value} of this release is sealed already.',
    },
    cure: {
      vi: 'Không cần chốt lại. Muốn sửa số liệu thì lập phiên bản mới: npm run desk -- correct.',
      en: 'It need not be sealed again. To change data, make a new version: npm run desk -- correct.',
    },
  },
} as const satisfies Record<string, ProblemText>;
