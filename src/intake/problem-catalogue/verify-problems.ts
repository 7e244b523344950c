import type { ProblemText } from './problem-text.ts';

const downloadAgain = {
  vi: 'Lấy lại tệp từ cổng, hoặc dựng lại trang từ số liệu đã chốt.',
  en: 'Take the file from the portal again, or build the site again from the sealed data.',
} as const;

/** Problems that `verify` finds in published or downloaded files. */
export const verifyProblems = {
  'published-file-changed': {
    what: {
      vi: 'Tệp khác với tệp đã công bố ({value}).',
      en: 'The file is not the one that was published ({value}).',
    },
    cure: downloadAgain,
  },
  'published-file-missing': {
    what: {
      vi: 'Danh sách mã băm có tệp này ({value}), nhưng không thấy tệp.',
      en: 'The list of hashes has this file ({value}); the file is not there.',
    },
    cure: downloadAgain,
  },
  'published-file-unknown': {
    what: { vi: 'Không phải tệp mà cổng công bố.', en: 'This is no file that the portal publishes.' },
    cure: downloadAgain,
  },
  'published-not-as-sealed': {
    what: {
      vi: 'Danh sách mã băm nói tệp này thuộc {value}, nhưng sổ chốt không có tệp như vậy.',
      en: 'The list of hashes says that this file is of {value}; the lock knows no such file.',
    },
    cure: {
      vi: 'Thư mục này dựng từ số liệu khác với số liệu đã chốt; dựng lại từ thư mục số liệu này.',
      en: 'The folder was built from other data than those that are sealed; build it again from this data folder.',
    },
  },
  'hash-list-broken': {
    what: { vi: 'Không đọc được danh sách mã băm này.', en: 'This list of hashes cannot be read.' },
    cure: {
      vi: 'Tải lại ma-bam.json từ cổng.',
      en: 'Download ma-bam.json from the portal again.',
    },
  },
} as const satisfies Record<string, ProblemText>;
