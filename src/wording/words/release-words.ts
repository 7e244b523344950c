import type { Lang } from '../../site/lang.ts';

type Status = 'official' | 'provisional' | 'compiled' | 'sample';

/** Releases: their status, version and dates. */
export interface ReleaseWords {
  /** The badge of each status. */
  readonly status: Readonly<Record<Status, string>>;
  /** What the status means, a sentence. */
  readonly statusMeaning: Readonly<Record<Status, string>>;
  readonly basis: string;
  readonly noBasis: string;
  readonly version: string;
  readonly publishedAt: string;
  readonly period: string;
  readonly series: string;
  readonly release: string;
}

export const releaseWords: Readonly<Record<Lang, ReleaseWords>> = {
  vi: {
    status: {
      official: 'chính thức',
      provisional: 'tạm tính',
      compiled: 'tổng hợp từ báo chí và văn bản',
      sample: 'dữ liệu mẫu',
    },
    statusMeaning: {
      official: 'Cơ quan có thẩm quyền đã cho phép công bố, theo văn bản nêu bên dưới.',
      provisional: 'Số liệu có thể thay đổi khi có kết quả chính thức.',
      compiled:
        'Cổng này gom từ báo chí, văn bản và kho dữ liệu công khai; đây không phải là bản công bố của cơ quan nào.',
      sample: 'Cơ quan và số liệu đều là giả định, chỉ để xem thử.',
    },
    basis: 'Căn cứ công bố',
    noBasis: 'Không có văn bản cho phép công bố, vì đây không phải là bản công bố chính thức.',
    version: 'Phiên bản',
    publishedAt: 'Đăng lúc',
    period: 'Kỳ',
    series: 'Bộ số liệu',
    release: 'Kỳ công bố',
  },
  en: {
    status: {
      official: 'official',
      provisional: 'provisional',
      compiled: 'compiled from the press and documents',
      sample: 'sample data',
    },
    statusMeaning: {
      official: 'The competent body has permitted publication, by the document named below.',
      provisional: 'The numbers may change when official results arrive.',
      compiled:
        'This portal gathered it from the press, documents and public repositories; no agency has published it as such.',
      sample: 'Agencies and numbers are fictitious, for trying things out.',
    },
    basis: 'Basis of publication',
    noBasis: 'No document permits publication, since this is not an official publication.',
    version: 'Version',
    publishedAt: 'Published',
    period: 'Period',
    series: 'Series',
    release: 'Release',
  },
};
