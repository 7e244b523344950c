import { formatDate } from '../wording/dates.ts';
import { withWatermark } from './example-watermark.ts';
import type { ChartExample } from './example.ts';
import type { ChartWords } from './scene.ts';
import { timeline } from './timeline.ts';
import type { TimelineItem } from './timeline.ts';

export const timelineWords: ChartWords = {
  title: 'Các mốc của kế hoạch mẫu',
  description: 'Các mốc theo thời gian thật. Số liệu giả định.',
};

/** Two milestones on one day, two close together, a long title, a link. */
export const timelineExample: readonly TimelineItem[] = [
  { id: 'm1', date: '22/12/2024', days: 0, title: 'Ban hành Nghị quyết mẫu', className: 'ink' },
  { id: 'm2', date: '13/01/2025', days: 22, title: 'Hội nghị toàn quốc triển khai', className: 'ink' },
  {
    id: 'm3',
    date: '19/02/2025',
    days: 59,
    title: 'Thí điểm một số cơ chế, chính sách đặc biệt tháo gỡ vướng mắc',
    className: 'done',
    href: '/van-ban/mau-03/',
  },
  { id: 'm4', date: '1/7/2025', days: 191, title: 'Sắp xếp đơn vị hành chính', className: 'done' },
  { id: 'm5', date: '1/7/2025', days: 191, title: 'Vận hành hệ thống theo dõi', className: 'done' },
  { id: 'm6', date: '15/10/2025', days: 297, title: 'Yêu cầu «Ba công khai»', className: 'accent' },
  { id: 'm7', date: '31/12/2025', days: 374, title: 'Hạn báo cáo năm', className: 'overdue' },
  {
    id: 'm8',
    date: '12/3/2026',
    days: 445,
    title: 'Đánh giá độc lập, công bố hằng quý',
    className: 'accent',
  },
];

/** `count` milestones, each some days after the one of its title before. */
export const timelineCrowd = (count: number): readonly TimelineItem[] =>
  Array.from({ length: count }, (_, index) => {
    const item = timelineExample[index % 8]!;
    const days = item.days + 11 * Math.floor(index / 8);
    const date = new Date(Date.UTC(2024, 11, 22 + days)).toISOString().slice(0, 10);
    return { ...item, id: `m${index}`, days, date: formatDate(date, 'vi') };
  });

const example = (id: string, title: string, items: readonly TimelineItem[]): ChartExample => {
  return { id, title, draw: (width) => timeline(items, width, timelineWords) };
};

const first = example('eight', 'Tám mốc: hai mốc cùng ngày, hai mốc gần nhau, một tên dài', timelineExample);

export const timelineExamples: readonly ChartExample[] = [
  first,
  example('one', 'Một mốc', timelineExample.slice(2, 3)),
  example('two', 'Hai mốc', [timelineExample[0]!, timelineExample[7]!]),
  example(
    'one-day',
    'Ba mốc cùng một ngày',
    timelineExample.slice(0, 3).map((item) => ({ ...item, date: '1/7/2025', days: 100 })),
  ),
  example('crowd', '24 mốc', timelineCrowd(24)),
  example('63-items', '63 mốc', timelineCrowd(63)),
  example(
    'long',
    'Tên rất dài',
    timelineExample.slice(0, 3).map((item) => {
      return {
        ...item,
        title: 'Nghịquyếtmẫukhôngdấucáchđểthửchỗngắtdòngcủahìnhnày ' + `${item.title} ${item.title}`,
      };
    }),
  ),
  example('none', 'Không có mốc nào', []),
  withWatermark(first),
];
