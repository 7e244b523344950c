import type { Lang } from '../../site/lang.ts';
import type { Channel } from './post-text.ts';

/** Texts of the pages of the communication kit. */
interface KitWords {
  readonly indexLede: string;
  readonly quarters: string;
  readonly agencies: string;
  readonly title: (subject: string) => string;
  readonly description: (subject: string) => string;
  readonly lede: string;
  readonly toPage: string;
  readonly cards: string;
  readonly cardsNote: string;
  readonly wide: string;
  readonly square: string;
  readonly altText: string;
  readonly slides: string;
  readonly slidesNote: string;
  readonly openSlides: string;
  readonly slideFiles: string;
  readonly slide: (number: number) => string;
  /** Texts of the page of the slides. */
  readonly slidesTitle: (subject: string) => string;
  readonly backToKit: string;
  readonly previous: string;
  readonly next: string;
  readonly play: string;
  readonly pause: string;
  readonly fullScreen: string;
  readonly place: (number: number, count: number) => string;
  readonly papersTitle: string;
  readonly texts: string;
  readonly textsNote: string;
  readonly textFile: string;
  readonly channels: Readonly<Record<Channel, string>>;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
}

export const kitWords: Readonly<Record<Lang, KitWords>> = {
  vi: {
    indexLede:
      'Mỗi kỳ và mỗi cơ quan có một bộ: thẻ ảnh để chia sẻ, trang chiếu cho màn hình LED, lời đăng Zalo và Facebook. Câu chữ và con số lấy từ chính các trang của cổng.',
    quarters: 'Theo kỳ công bố',
    agencies: 'Theo cơ quan',
    title: (subject) => `Bộ truyền thông: ${subject}`,
    description: (subject) => `${subject}: thẻ chia sẻ, trang chiếu, lời đăng Zalo và Facebook, kèm nguồn.`,
    lede: 'Dùng nguyên như ở đây, giữ nguồn, trạng thái và địa chỉ. Số liệu được đính chính thì ảnh có tên mới; hãy lấy lại bản mới từ trang này.',
    toPage: 'Xem trang có đủ số liệu và nguồn',
    cards: 'Thẻ chia sẻ',
    cardsNote: 'Ảnh PNG; mã QR dẫn tới trang có đủ số liệu.',
    wide: 'Ngang, 1200 × 630 (Facebook, Zalo)',
    square: 'Vuông, 1080 × 1080',
    altText: 'Lời tả ảnh, để dán kèm khi đăng',
    slides: 'Trang chiếu',
    slidesNote:
      'Khổ 16:9, mỗi trang nhiều nhất ba dòng chữ lớn; phạm vi, bên nêu và trạng thái ở dòng nhỏ. Tự bấm để chuyển trang, hoặc cho tự chạy.',
    openSlides: 'Mở trang chiếu',
    slideFiles: 'Ảnh PNG 1920 × 1080 cho màn hình LED',
    slide: (number) => `Trang ${number}`,
    slidesTitle: (subject) => `Trang chiếu: ${subject}`,
    backToKit: 'Về bộ truyền thông',
    previous: 'Trang trước',
    next: 'Trang sau',
    play: 'Tự chạy',
    pause: 'Tạm dừng',
    fullScreen: 'Toàn màn hình',
    place: (number, count) => `${number}/${count}`,
    papersTitle: 'In ra và đọc lên',
    texts: 'Lời đăng',
    textsNote: 'Chữ thường, dán được ngay.',
    textFile: 'Tải tệp .txt',
    channels: { zalo: 'Zalo OA', facebook: 'Facebook' },
    copy: 'Chép lời đăng',
    copied: 'Đã chép.',
    notCopied: 'Trình duyệt không cho chép; hãy chọn chữ rồi chép.',
  },
  en: {
    indexLede:
      'Each quarter and each agency has a kit: cards to share, slides for LED screens, posts for Zalo and Facebook. The sentences and numbers are those of the portal’s own pages.',
    quarters: 'By release',
    agencies: 'By agency',
    title: (subject) => `Communication kit: ${subject}`,
    description: (subject) => `${subject}: share cards, slides, posts for Zalo and Facebook, with sources.`,
    lede: 'Use it as it stands, with its source, status and address. When a number is corrected, the images get new names: take the new ones from this page.',
    toPage: 'See the page with all figures and sources',
    cards: 'Share cards',
    cardsNote: 'PNG images; the QR code leads to the page with all figures.',
    wide: 'Wide, 1200 × 630 (Facebook, Zalo)',
    square: 'Square, 1080 × 1080',
    altText: 'Description of the image, to post with it',
    slides: 'Slides',
    slidesNote:
      'In 16:9, at most three large lines a slide; scope, who stated it and status in small letters. Turn them by hand, or let them run.',
    openSlides: 'Open the slides',
    slideFiles: 'PNG images, 1920 × 1080, for LED screens',
    slide: (number) => `Slide ${number}`,
    slidesTitle: (subject) => `Slides: ${subject}`,
    backToKit: 'Back to the kit',
    previous: 'Previous slide',
    next: 'Next slide',
    play: 'Play',
    pause: 'Pause',
    fullScreen: 'Full screen',
    place: (number, count) => `${number}/${count}`,
    papersTitle: 'To print and to read aloud',
    texts: 'Posts',
    textsNote: 'Plain text, ready to paste.',
    textFile: 'Download as .txt',
    channels: { zalo: 'Zalo OA', facebook: 'Facebook' },
    copy: 'Copy the post',
    copied: 'Copied.',
    notCopied: 'The browser does not allow copying: select the text and copy it.',
  },
};
