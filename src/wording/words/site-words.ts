import type { Lang } from '../../site/lang.ts';

/** The portal itself: its name and footer. */
export interface SiteWords {
  /** The name on the site: never «Ba công khai» alone. */
  readonly name: string;
  readonly tagline: string;
  readonly footer: {
    readonly heading: string;
    readonly governingBody: string;
    readonly responsible: string;
    readonly contact: string;
    readonly licence: string;
    readonly version: string;
    readonly built: string;
    readonly pageAddress: string;
    readonly noJudging: string;
  };
}

export const siteWords: Readonly<Record<Lang, SiteWords>> = {
  vi: {
    name: 'Ba công khai – Nghị quyết 57',
    tagline:
      'Tiến độ, trách nhiệm và kết quả thực hiện Nghị quyết 57-NQ/TW, mỗi số liệu có nguồn, ngày và phạm vi.',
    footer: {
      heading: 'Về cổng này',
      governingBody: 'Cơ quan chủ quản',
      responsible: 'Người chịu trách nhiệm',
      contact: 'Liên hệ',
      licence: 'Giấy phép',
      version: 'Phiên bản phần mềm',
      built: 'Dựng trang lúc',
      pageAddress: 'Địa chỉ trang',
      noJudging: 'Cổng chỉ đăng lại số liệu và đánh giá kèm nguồn, không tự đánh giá cơ quan nào.',
    },
  },
  en: {
    name: 'Ba công khai – Resolution 57',
    tagline:
      'Progress, responsibility and results under Resolution 57-NQ/TW: every number with its source, date and scope.',
    footer: {
      heading: 'About this portal',
      governingBody: 'Governing body',
      responsible: 'Responsible',
      contact: 'Contact',
      licence: 'Licence',
      version: 'Software version',
      built: 'Pages built',
      pageAddress: 'Address of this page',
      noJudging: 'The portal shows numbers and assessments with their sources; it does not judge any agency.',
    },
  },
};
