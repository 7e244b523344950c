import type { Lang } from '../../site/lang.ts';

/** Buttons and links that do something. */
export interface ActionWords {
  readonly search: string;
  readonly close: string;
  readonly clear: string;
  readonly open: string;
  readonly showAll: string;
  readonly showLess: string;
  readonly more: string;
  readonly download: string;
  /** `download('CSV')`-like: the kind of file stands after it. */
  readonly downloadAs: (kind: string) => string;
  readonly copyLink: string;
  /** Under a figure: its own address. */
  readonly linkToFigure: string;
  readonly copied: string;
  readonly embed: string;
  readonly cite: string;
  readonly print: string;
  readonly seeTable: string;
  readonly seeSource: string;
  readonly seeMethod: string;
  readonly sendSource: string;
  readonly reportError: string;
  readonly sortBy: (column: string) => string;
  readonly filter: string;
  readonly findProvince: string;
}

export const actionWords: Readonly<Record<Lang, ActionWords>> = {
  vi: {
    search: 'Tìm kiếm',
    close: 'Đóng',
    clear: 'Xóa',
    open: 'Mở',
    showAll: 'Xem tất cả',
    showLess: 'Thu gọn',
    more: 'Xem thêm',
    download: 'Tải về',
    downloadAs: (kind) => `Tải ${kind}`,
    copyLink: 'Chép đường dẫn',
    linkToFigure: 'Liên kết tới hình này',
    copied: 'Đã chép',
    embed: 'Nhúng vào trang khác',
    cite: 'Trích dẫn',
    print: 'In',
    seeTable: 'Xem bảng số liệu',
    seeSource: 'Xem nguồn',
    seeMethod: 'Xem cách tính',
    sendSource: 'Gửi nguồn cho chúng tôi',
    reportError: 'Báo số liệu sai',
    sortBy: (column) => `Sắp theo cột ${column}`,
    filter: 'Lọc',
    findProvince: 'Tìm tỉnh, thành phố của bạn',
  },
  en: {
    search: 'Search',
    close: 'Close',
    clear: 'Clear',
    open: 'Open',
    showAll: 'Show all',
    showLess: 'Show less',
    more: 'More',
    download: 'Download',
    downloadAs: (kind) => `Download ${kind}`,
    copyLink: 'Copy link',
    linkToFigure: 'Link to this figure',
    copied: 'Copied',
    embed: 'Embed',
    cite: 'Cite',
    print: 'Print',
    seeTable: 'See the table',
    seeSource: 'See the source',
    seeMethod: 'See the method',
    sendSource: 'Send us the source',
    reportError: 'Report a wrong number',
    sortBy: (column) => `Sort by ${column}`,
    filter: 'Filter',
    findProvince: 'Find your province',
  },
};
