import type { ChartWords } from './scene.ts';
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
