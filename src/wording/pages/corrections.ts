import { formatNumber } from '../numbers.ts';
import { plural } from '../sentences/lists.ts';

const vi = (count: number): string => formatNumber(count, 'vi');

/** Words of corrections: their page, the notice on other pages, the banner of a frozen version. */
export const correctionsPage = {
  vi: {
    none: (instant: string) => `Tính đến ${instant}, chưa có số liệu nào trên cổng phải đính chính.`,
    some: (cells: number, versions: number) =>
      `Đã đính chính ${vi(cells)} ô số liệu, trong ${vi(versions)} phiên bản.`,
    newest: (title: string, version: string, day: string) =>
      `Gần nhất: ${title}, phiên bản ${version}, ngày ${day}.`,
    policyTitle: 'Khi số liệu sai thì sửa thế nào',
    policy: (days: number) => [
      'Số đã công bố không bị sửa lặng lẽ. Mỗi lần sửa là một phiên bản mới của kỳ công bố, ghi rõ từng ô: trước, sau, vì sao.',
      'Phiên bản cũ được giữ nguyên, cả trang lẫn tệp dữ liệu, ở địa chỉ riêng của nó.',
      `Trong ${days} ngày, trang nào có số đã sửa thì mang một dòng báo ở đầu trang.`,
      'Sửa ô thì tăng số cuối của phiên bản (1.0.1); thêm, bỏ dòng hoặc báo cáo bổ sung thì tăng số giữa (1.1.0); đổi cách tính hoặc ý nghĩa thì tăng số đầu (2.0.0).',
      'Mỗi lần dựng cổng, máy so hai phiên bản liền nhau từng ô một. Có ô khác mà không khai, hoặc khai mà không khác, thì cổng không dựng được.',
    ],
    report: 'Thấy số liệu sai? Báo cho chúng tôi.',
    feed: 'Theo dõi đính chính bằng nguồn tin Atom',
    listTitle: 'Các đính chính, mới nhất trước',
    versionTitle: (title: string, version: string) => `${title}: phiên bản ${version}`,
    replaces: (version: string) => `thay phiên bản ${version}`,
    onDay: (day: string) => `Ngày ${day}`,
    cells: (count: number) => `${vi(count)} chỗ sửa`,
    toNewest: 'Xem bản mới nhất',
    toOld: (version: string) => `Xem phiên bản ${version} như khi đăng`,
    toCorrections: 'Xem đã sửa gì, vì sao',
    caption: (version: string) => `Từng chỗ đã sửa trong phiên bản ${version}`,
    column: 'Dòng và cột',
    old: 'Trước',
    new: 'Sau',
    why: 'Vì sao',
    wholeRow: 'cả dòng',
    wholeTable: 'cả bảng',
    rows: (count: string) => `${count} dòng`,
    descriptor: 'Tệp mô tả của kỳ',
    empty: 'để trống',
    noCells: 'Phiên bản này không sửa ô nào.',
    more: (count: number) => `Còn ${vi(count)} chỗ nữa trong tệp`,
    notice: (day: string, cells: number, title: string, version: string) =>
      `Đính chính ngày ${day}: ${vi(cells)} chỗ trong ${title} đã được sửa, ở phiên bản ${version}.`,
    noticeLabel: 'Đính chính',
    noticeOfAgency: (day: string, cells: number, title: string, version: string) =>
      `Đính chính ngày ${day}: ${vi(cells)} chỗ về cơ quan này trong ${title} đã được sửa, ở phiên bản ${version}.`,
    frozenTitle: (title: string, version: string) => `${title}, phiên bản ${version}`,
    frozenDescription: (title: string, version: string) =>
      `${title}: phiên bản ${version}, giữ nguyên như khi đăng, kể cả khi đã có phiên bản mới.`,
    replaced: (version: string, by: string, day: string) =>
      `Phiên bản ${version} này đã được thay bằng phiên bản ${by} ngày ${day}. Số liệu trên trang giữ nguyên như khi đăng.`,
    newestIs: (version: string) => `Phiên bản mới nhất là ${version}.`,
    isNewest: (version: string, instant: string) =>
      `Đây là phiên bản ${version}, mới nhất tính đến ${instant}. Địa chỉ này giữ mãi phiên bản ${version}, dùng để trích dẫn.`,
    toLive: 'Địa chỉ luôn có bản mới nhất',
    versionsTitle: 'Các phiên bản của kỳ này',
    versionsText: 'Mỗi phiên bản có một địa chỉ giữ nguyên, dùng để trích dẫn.',
    firstVersion: 'bản đầu',
    current: 'đang xem ở trang này',
  },
  en: {
    none: (instant: string) => `As of ${instant}, no number on this portal has had to be corrected.`,
    some: (cells: number, versions: number) =>
      `${plural(cells, 'cell')} corrected so far, in ${plural(versions, 'version')}.`,
    newest: (title: string, version: string, day: string) =>
      `The latest: ${title}, version ${version}, ${day}.`,
    policyTitle: 'How a wrong number is corrected',
    policy: (days: number) => [
      'A published number is never changed in silence. Each correction is a new version of the release that names every cell: old, new, and why.',
      'The version before is kept as it was, page and data files, at an address of its own.',
      `For ${days} days every page that showed a corrected number says so at its top.`,
      'Corrected cells raise the last number of the version (1.0.1); rows that come or go and late reports raise the middle one (1.1.0); a changed method or meaning raises the first (2.0.0).',
      'Each time the portal is built, two versions that follow each other are compared cell by cell. A difference that is not declared, or a declared one that is none, stops the build.',
    ],
    report: 'Seen a wrong number? Tell us.',
    feed: 'Follow corrections by Atom feed',
    listTitle: 'Corrections, newest first',
    versionTitle: (title: string, version: string) => `${title}: version ${version}`,
    replaces: (version: string) => `replaces version ${version}`,
    onDay: (day: string) => day,
    cells: (count: number) => plural(count, 'correction'),
    toNewest: 'See the newest version',
    toOld: (version: string) => `See version ${version} as it was published`,
    toCorrections: 'See what was corrected, and why',
    caption: (version: string) => `All that was corrected in version ${version}`,
    column: 'Row and column',
    old: 'Old',
    new: 'New',
    why: 'Why',
    wholeRow: 'the whole row',
    wholeTable: 'the whole table',
    rows: (count: string) => `${count} rows`,
    descriptor: 'Descriptor of the release',
    empty: 'empty',
    noCells: 'This version corrects no cell.',
    more: (count: number) => `${plural(count, 'more correction')} in the file`,
    notice: (day: string, cells: number, title: string, version: string) =>
      `Corrected on ${day}: ${plural(cells, 'place')} in ${title}, in version ${version}.`,
    noticeLabel: 'Corrections',
    noticeOfAgency: (day: string, cells: number, title: string, version: string) =>
      `Corrected on ${day}: ${plural(cells, 'place')} about this body in ${title}, in version ${version}.`,
    frozenTitle: (title: string, version: string) => `${title}, version ${version}`,
    frozenDescription: (title: string, version: string) =>
      `${title}: version ${version}, kept as it was published even when a newer one has come.`,
    replaced: (version: string, by: string, day: string) =>
      `This version ${version} was replaced by version ${by} on ${day}. The numbers on this page are kept as they were published.`,
    newestIs: (version: string) => `The newest version is ${version}.`,
    isNewest: (version: string, instant: string) =>
      `This is version ${version}, the newest as of ${instant}. This address will always show version ${version}: use it to cite.`,
    toLive: 'The address that always has the newest version',
    versionsTitle: 'Versions of this release',
    versionsText: 'Each version has an address that never changes, to be cited.',
    firstVersion: 'the first',
    current: 'shown on this page',
  },
} as const;
