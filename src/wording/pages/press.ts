import type { Lang } from '../../site/lang.ts';

interface PressWords {
  readonly lede: string;
  readonly newest: string;
  readonly toNewest: string;
  readonly all: string;
  readonly elsewhere: string;
  readonly points: string;
  readonly pointsNote: string;
  readonly saidBy: (who: string) => string;
  readonly scope: (scope: string) => string;
  readonly frozen: string;
  readonly notFound: string;
  readonly tables: string;
  readonly tablesNote: string;
  readonly images: string;
  readonly imagesNone: string;
  readonly citation: string;
  readonly quoteTitle: string;
  readonly quote: readonly string[];
  readonly contact: string;
  readonly responsible: (role: string) => string;
  readonly next: string;
  readonly embargo: string;
  readonly toCalendar: string;
  readonly toCorrections: string;
}

export const pressWords: Readonly<Record<Lang, PressWords>> = {
  vi: {
    lede: 'Mỗi quý một trang để dẫn lại: điểm chính kèm bên nêu, phạm vi, ngày và địa chỉ không đổi; tệp số liệu, hình, câu dẫn.',
    newest: 'Quý mới nhất',
    toNewest: 'Trang báo chí của quý này',
    all: 'Các quý',
    elsewhere: 'Mang sang nơi khác',
    points: 'Điểm chính',
    pointsNote:
      'Mỗi câu đứng một mình cũng đủ nghĩa. Địa chỉ «bản không đổi» luôn giữ đúng số đã dẫn, kể cả khi về sau có đính chính.',
    saidBy: (who) => `Bên nêu: ${who}`,
    scope: (scope) => `Phạm vi: ${scope}`,
    frozen: 'Bản không đổi',
    notFound: 'Chưa tìm thấy',
    tables: 'Bảng số liệu',
    tablesNote: 'Tệp của đúng phiên bản này, địa chỉ không đổi.',
    images: 'Hình',
    imagesNone: 'Kỳ này không có hình riêng.',
    citation: 'Câu dẫn',
    quoteTitle: 'Dẫn lại cho đúng',
    quote: [
      'Nêu phạm vi và ngày cùng với con số: hai số khác phạm vi không cộng, không trừ, không so với nhau.',
      'Nêu ai đã nêu số liệu; cổng chỉ đăng lại.',
      '«Tổng hợp từ báo chí và văn bản» nghĩa là cổng gom lại; đừng viết là cơ quan nào đã công bố trên cổng này.',
      '«Chưa tìm thấy» không có nghĩa là không có, cũng không có nghĩa là không công bố.',
      'Với thứ hạng, nêu «trên bao nhiêu» và kỳ xếp hạng; nơi có khoảng thứ hạng thì nêu cả khoảng.',
      'Dẫn địa chỉ của bản không đổi và số phiên bản.',
    ],
    contact: 'Liên hệ',
    responsible: (role) => `Người chịu trách nhiệm: ${role}`,
    next: 'Kỳ tới',
    embargo:
      'Trước giờ công bố, số liệu của một kỳ không có trên cổng dưới bất cứ dạng nào; đến giờ, mọi người thấy cùng lúc.',
    toCalendar: 'Lịch công bố',
    toCorrections: 'Đính chính',
  },
  en: {
    lede: 'One page per quarter, made to be quoted: each point with who stated it, its scope, its date and an address that never changes; data files, images and a citation.',
    newest: 'Newest quarter',
    toNewest: 'The press page of this quarter',
    all: 'All quarters',
    elsewhere: 'Reuse elsewhere',
    points: 'Main points',
    pointsNote:
      'Each sentence can stand alone. The frozen version keeps the numbers as quoted, even if they are corrected later.',
    saidBy: (who) => `Stated by: ${who}`,
    scope: (scope) => `Scope: ${scope}`,
    frozen: 'Frozen version',
    notFound: 'Not found',
    tables: 'Tables',
    tablesNote: 'The files of this exact version, at addresses that never change.',
    images: 'Images',
    imagesNone: 'This release has no images of its own.',
    citation: 'Citation',
    quoteTitle: 'How to quote',
    quote: [
      'Give the scope and the date with each number: numbers with different scopes must not be added, subtracted or compared.',
      'Say who stated the number; this portal only republishes it.',
      '“Compiled from the press and documents” means that this portal gathered it: do not write that an agency published it here.',
      '“Not found” does not mean that there is none, nor that it was not published.',
      'With a rank, say out of how many and for which period; where there is a rank interval, quote it too.',
      'Cite the address of the frozen version and its version number.',
    ],
    contact: 'Contact',
    responsible: (role) => `Responsible officer: ${role}`,
    next: 'Next release',
    embargo:
      'Before its publication time, nothing of a release is on the portal in any form; then everyone sees it at once.',
    toCalendar: 'Release calendar',
    toCorrections: 'Corrections',
  },
};
