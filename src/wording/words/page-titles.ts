import type { Lang } from '../../site/lang.ts';
import { formatTime, formatTimeShort } from '../times.ts';
import type { PageWords } from './page-words.ts';

/** Titles and descriptions of pages about one thing; names come in the language of the page. */
export interface TitleWords {
  readonly agency: (name: string) => PageWords;
  readonly rankingSeries: (series: string) => PageWords;
  readonly rankingPeriod: (series: string, period: string) => PageWords;
  readonly rankFirmness: (series: string, period: string) => PageWords;
  readonly taskGroup: (number: number, title: string) => PageWords;
  readonly release: (series: string, period: string) => PageWords;
  readonly document: (number: string, title: string) => PageWords;
  readonly pressRelease: (release: string) => PageWords;
  readonly bulletin: (subject: string) => PageWords;
}

export const titleWords: Readonly<Record<Lang, TitleWords>> = {
  vi: {
    agency: (name) => ({
      title: name,
      description: `${name}: là gì, mọi số liệu, thứ hạng đã tìm thấy, kèm nguồn.`,
    }),
    rankingSeries: (series) => ({
      title: `${series} qua các kỳ`,
      description: `${series} qua các kỳ: thứ hạng, chỗ đổi cách tính, nguồn.`,
    }),
    rankingPeriod: (series, period) => ({
      title: `${series} ${formatTimeShort(period, 'vi')}`,
      description: `Xếp hạng ${series} ${formatTime(period, 'vi')}: nhóm, điểm, ai chưa có và vì sao.`,
    }),
    rankFirmness: (series, period) => ({
      title: `${series} ${formatTimeShort(period, 'vi')}: thứ hạng vững đến đâu?`,
      description: `Thứ hạng ${series} ${formatTime(period, 'vi')} thay đổi đến đâu khi trọng số thay đổi, khi bỏ từng nội dung.`,
    }),
    taskGroup: (number, title) => ({
      title: `Nhóm ${number}: ${title}`,
      description: `Nhóm nhiệm vụ ${number} của Nghị quyết 57: nội dung và số liệu đã có.`,
    }),
    release: (series, period) => ({
      title: `${series}: ${formatTime(period, 'vi')}`,
      description: `Kỳ công bố ${series}, ${formatTime(period, 'vi')}: số liệu, nguồn, trạng thái, tệp.`,
    }),
    document: (number, title) => ({ title: number, description: `${number}: ${title}.` }),
    pressRelease: (release) => ({
      title: `Báo chí: ${release}`,
      description: `${release} cho báo chí: ai nêu, phạm vi, ngày, tệp, hình, câu dẫn.`,
    }),
    bulletin: (subject) => ({
      title: `Bản tin truyền thanh: ${subject}`,
      description: `${subject}: bản tin để đọc trên loa, số và ngày đã thành lời.`,
    }),
  },
  en: {
    agency: (name) => ({
      title: name,
      description: `${name}: what it is, every figure and rank found, with sources.`,
    }),
    rankingSeries: (series) => ({
      title: `${series} over time`,
      description: `${series} over its periods: ranks, changes of method, sources.`,
    }),
    rankingPeriod: (series, period) => ({
      title: `${series} ${formatTimeShort(period, 'en')}`,
      description: `${series} ranking, ${formatTime(period, 'en')}: groups, scores, who is missing and why.`,
    }),
    rankFirmness: (series, period) => ({
      title: `${series} ${formatTimeShort(period, 'en')}: how firm are the ranks?`,
      description: `How far the ranks of ${series}, ${formatTime(period, 'en')}, move when weights vary and when each criterion is left out.`,
    }),
    taskGroup: (number, title) => ({
      title: `Group ${number}: ${title}`,
      description: `Task group ${number} of Resolution 57: what it asks for and the figures so far.`,
    }),
    release: (series, period) => ({
      title: `${series}: ${formatTime(period, 'en')}`,
      description: `Release of ${series}, ${formatTime(period, 'en')}: figures, sources, status, files.`,
    }),
    document: (number, title) => ({ title: number, description: `${number}: ${title}.` }),
    pressRelease: (release) => ({
      title: `For the press: ${release}`,
      description: `${release} for the press: who said it, scope, date, files, images, citation.`,
    }),
    bulletin: (subject) => ({
      title: `Loudspeaker bulletin: ${subject}`,
      description: `${subject}: a bulletin to be read aloud, numbers and dates in words. In Vietnamese.`,
    }),
  },
};
