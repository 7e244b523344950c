import type { Lang } from '../../site/lang.ts';
import { formatTimeShort } from '../times.ts';

/** Blocks of sentences, as a list names them; the title of a drawing says what it is. */
const blocks = {
  vi: { findings: 'Khối những điểm chính', agency: 'Khối giới thiệu', 'task-group': 'Khối tóm tắt' },
  en: { findings: 'Block of findings', agency: 'Block about the agency', 'task-group': 'Block in short' },
} as const;

/** Words of the page on which an embed is chosen, and of those with its snippets. */
export const chooserWords = {
  vi: {
    lede: 'Đưa một hình, một bảng hay một khối số liệu lên trang của bạn: chọn nội dung, rồi chép một đoạn mã. Nguồn, kỳ và trạng thái đi cùng số liệu.',
    guideLine: 'Dán thế nào trong CMS, và khi mã bị cắt bớt:',
    tryLine: 'Thử xem hệ thống của bạn giữ lại những gì:',
    selfTest: 'Tự kiểm tra',
    blocks: blocks.vi,
    listTitle: 'Chọn nội dung',
    agencies: 'Một bộ, ngành, địa phương',
    agenciesLead: 'Mỗi nơi có một trang đoạn mã: khối giới thiệu và các hình về nơi ấy.',
    toAgencies: 'Chọn bộ, ngành, địa phương',
    titleOf: (title: string) => `Nhúng – ${title}`,
    description: (title: string) => `Đoạn mã để đưa lên trang khác: ${title}.`,
    choiceLede:
      'Chép một trong ba đoạn mã dưới đây. Khung luôn ghi nguồn, kỳ và trạng thái. Trang để dán phải mở bằng https.',
    form: 'Chọn cách nhúng',
    entry: 'Kỳ và phiên bản',
    what: 'Nội dung',
    theme: 'Nền',
    themes: { auto: 'Theo máy người đọc', light: 'Luôn sáng', dark: 'Luôn tối' },
    height: 'Chiều cao khi không có script (điểm ảnh)',
    otherLanguage: 'Ngôn ngữ của khung: tiếng Việt.',
    toOther: 'Lấy đoạn mã tiếng Anh',
    preview: 'Xem trước',
    open: 'Mở riêng khung này',
    snippets: 'Đoạn mã',
    withScript: {
      title: 'Khung và script chiều cao',
      about: 'Nên dùng. Khung tự cao vừa nội dung. Mỗi trang chỉ cần một dòng script, dù có nhiều khung.',
    },
    frameOnly: {
      title: 'Chỉ có khung',
      about:
        'Cho nơi không nhận script. Chiều cao cố định, đủ cho mọi bề ngang từ 320 điểm ảnh; khung rộng thì có thể thừa chỗ bên dưới.',
    },
    image: {
      title: 'Ảnh kèm liên kết',
      about: 'Cho nơi không nhận khung. Ảnh không tự chuyển sang kỳ mới.',
      other: 'Liên kết bằng chữ',
      none: 'Nội dung này không có ảnh. Nơi không nhận khung thì dùng liên kết này: nó dẫn đến trang có nội dung ấy trên cổng.',
    },
    /** Under an image, and the words of a bare link. */
    caption: (title: string) => `${title} – Ba công khai, Nghị quyết 57`,
    copy: 'Chép',
    copied: 'Đã chép',
    notCopied: 'Trình duyệt không cho chép: hãy chọn đoạn mã rồi bấm Ctrl+C.',
    code: (name: string) => `Đoạn mã: ${name}`,
    others: 'Kỳ khác, phiên bản khác',
    otherThings: 'Nội dung khác cùng mục',
    othersLead: 'Mỗi mục có sẵn đoạn mã. Nơi không nhận script thì bỏ dòng thứ hai.',
    live: (period: string | null) =>
      period === null
        ? 'Luôn cập nhật'
        : `Luôn cập nhật: luôn là kỳ mới nhất, nay là ${formatTimeShort(period, 'vi')}`,
    period: (period: string) => `${formatTimeShort(period, 'vi')}: đúng kỳ này, sửa theo đính chính`,
    frozen: (period: string, version: string) =>
      `${formatTimeShort(period, 'vi')}, phiên bản ${version}: giữ nguyên, không bao giờ đổi`,
    neverFrozen: {
      agency: 'Nội dung về một nơi lấy từ nhiều kỳ, nên chỉ có bản luôn cập nhật.',
      register: 'Hình này lấy từ danh mục được bổ sung dần, nên chỉ có bản luôn cập nhật.',
      newest: 'Nội dung này luôn là số liệu mới nhất đã nêu, nên chỉ có bản luôn cập nhật.',
    },
    themeNote: 'Đổi nền không cần script: thêm vào cuối địa chỉ trong src',
    themeLight: 'để luôn sáng,',
    themeDark: 'để luôn tối.',
    noAddress:
      'Bản dựng này chưa khai báo địa chỉ công khai (SITE_URL), nên đoạn mã dưới đây chỉ chạy trên máy đang dựng.',
    needsScript:
      'Chọn và xem trước ngay tại chỗ cần JavaScript. Không có JavaScript, hãy chép đoạn mã ở từng mục.',
  },
  en: {
    lede: 'Put a chart, a table or a block of data on a page of your own: choose what, then copy a snippet. Source, period and status come along with the numbers.',
    guideLine: 'How to paste it in a CMS, and what to do when code is cut away:',
    tryLine: 'See what your system keeps:',
    selfTest: 'Self-test',
    blocks: blocks.en,
    listTitle: 'Choose what to embed',
    agencies: 'One ministry, province or body',
    agenciesLead: 'Each has a page of snippets: a block about it, and the figures on it.',
    toAgencies: 'Choose a ministry, province or body',
    titleOf: (title: string) => `Embed – ${title}`,
    description: (title: string) => `Snippets that put this on another page: ${title}.`,
    choiceLede:
      'Copy one of the three snippets below. The frame always names source, period and status. The page that you paste it in must be opened by https.',
    form: 'Choose how to embed',
    entry: 'Period and version',
    what: 'What',
    theme: 'Light or dark',
    themes: { auto: 'As the reader’s device', light: 'Always light', dark: 'Always dark' },
    height: 'Height without a script (pixels)',
    otherLanguage: 'Language of the frame: English.',
    toOther: 'Get the Vietnamese snippet',
    preview: 'Preview',
    open: 'Open this frame by itself',
    snippets: 'Snippets',
    withScript: {
      title: 'Frame and height script',
      about:
        'Recommended. The frame fits its content. A page needs the line with the script once, however many frames it has.',
    },
    frameOnly: {
      title: 'Frame only',
      about:
        'For places that take no script. The height is fixed, enough for any width from 320 pixels on; a wide frame may have room to spare below.',
    },
    image: {
      title: 'Image with a link',
      about: 'For places that take no frame. An image does not move on to a new period.',
      other: 'Link in words',
      none: 'There is no image of this. Where no frame is taken, use this link: it leads to the page that has it on the portal.',
    },
    caption: (title: string) => `${title} – Ba công khai, Resolution 57`,
    copy: 'Copy',
    copied: 'Copied',
    notCopied: 'The browser does not allow copying: select the snippet and press Ctrl+C.',
    code: (name: string) => `Snippet: ${name}`,
    others: 'Other periods and versions',
    otherThings: 'More on the same',
    othersLead: 'Each entry has its snippet. Where no script is taken, leave out the second line.',
    live: (period: string | null) =>
      period === null
        ? 'Always up to date'
        : `Always up to date: the newest period, now ${formatTimeShort(period, 'en')}`,
    period: (period: string) => `${formatTimeShort(period, 'en')}: this period, mended by corrections`,
    frozen: (period: string, version: string) =>
      `${formatTimeShort(period, 'en')}, version ${version}: kept as it is, never changes`,
    neverFrozen: {
      agency: 'What is said of one place comes from many periods, so it is always up to date.',
      register: 'This figure comes from registers that grow, so it is always up to date.',
      newest: 'This always shows the newest statement, so it is always up to date.',
    },
    themeNote: 'Light or dark can be set without a script: add to the end of the address in src',
    themeLight: 'for always light,',
    themeDark: 'for always dark.',
    noAddress:
      'This build was given no public address (SITE_URL), so the snippets below work only on the machine that made it.',
    needsScript:
      'Choosing and looking in place needs JavaScript. Without it, copy the snippet of the entry that you want.',
  },
} as const satisfies Readonly<Record<Lang, unknown>>;
