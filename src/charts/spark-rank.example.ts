import type { ChartWords } from './scene.ts';
import type { SparkRankData } from './spark-rank.ts';

export const sparkRankWords: ChartWords = {
  title: 'Thứ hạng của Tỉnh Mẫu 01, 2011–2024',
  description: 'Từ hạng 46 năm 2011 đến hạng 12 năm 2024; năm 2016 không xếp hạng. Số liệu giả định.',
};

/** Fourteen years with one gap and two breaks, between which a single year stands alone. */
export const sparkRankExample: SparkRankData = {
  periods: Array.from({ length: 14 }, (_, index) => ({
    id: String(2011 + index),
    label: String(2011 + index),
  })),
  breaks: [
    { beforePeriod: '2018', label: 'Đổi phương pháp, 2018' },
    { beforePeriod: '2019', label: 'Đổi phương pháp, 2019' },
  ],
  ranks: [46, 40, 41, 33, 30, null, 35, 28, 25, 19, 22, 15, 9, 12],
  worst: 63,
};
