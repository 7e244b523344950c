import { formatTime } from '../times.ts';

/** Words of the table of national databases. */
export const databasesWords = {
  vi: {
    title: 'Từng cơ sở dữ liệu, theo chặng',
    caption: (period: string) => `Các cơ sở dữ liệu quốc gia, ${formatTime(period, 'vi')}`,
    database: 'Cơ sở dữ liệu',
    owner: 'Cơ quan chủ quản',
    due: 'Hạn hoàn thành',
    noDue: 'không nêu hạn',
    connected: 'Số nơi đã kết nối',
  },
  en: {
    title: 'Each database, by stage',
    caption: (period: string) => `National databases, ${formatTime(period, 'en')}`,
    database: 'Database',
    owner: 'Owner',
    due: 'Due',
    noDue: 'no date named',
    connected: 'Bodies connected',
  },
} as const;
