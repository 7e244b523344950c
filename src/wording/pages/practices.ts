import { formatTime } from '../times.ts';

/** Words around ways of working that sources hold up. */
export const practiceWords = {
  vi: {
    title: 'Cách làm được nêu',
    note: 'Kể lại theo nguồn, không chấm và không xếp thứ tự.',
    where: 'Ở đâu',
    said: (by: string | null, on: string) =>
      by === null ? `Nguồn đăng ${formatTime(on, 'vi')}` : `${by} nêu, ${formatTime(on, 'vi')}`,
    none: 'Chưa tìm thấy nguồn nào nêu một cách làm cụ thể.',
  },
  en: {
    title: 'Practice held up by sources',
    note: 'Retold from the source; neither scored nor put in order.',
    where: 'Where',
    said: (by: string | null, on: string) =>
      by === null ? `Published ${formatTime(on, 'en')}` : `Said by the ${by}, ${formatTime(on, 'en')}`,
    none: 'No source that names a practice has been found.',
  },
} as const;
