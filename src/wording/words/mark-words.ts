import type { Lang } from '../../site/lang.ts';
import type { MarkName } from '../../site/marks.ts';

/** What a marked portal says in the title of each page and at its top. */
interface MarkWords {
  readonly badge: string;
  readonly banner: string;
}

/** The words of each mark, in the language of the page. */
export const markWords: Readonly<Record<Lang, Readonly<Record<MarkName, MarkWords>>>> = {
  vi: {
    sample: {
      badge: 'Dữ liệu mẫu',
      banner: 'Cổng mẫu: mọi cơ quan và số liệu ở đây đều là giả định.',
    },
    preview: {
      badge: 'Xem trước',
      banner: 'BẢN XEM TRƯỚC – chưa công bố: chỉ dùng để duyệt, không trích dẫn.',
    },
  },
  en: {
    sample: {
      badge: 'Sample data',
      banner: 'Sample portal: every agency and number here is fictitious.',
    },
    preview: {
      badge: 'Preview',
      banner: 'PREVIEW – not published: for approval only, not to be quoted.',
    },
  },
};
