import type { ProgressBarData, ProgressBarWords } from './progress-bar.ts';

export const progressBarWords: ProgressBarWords = {
  title: 'Tiến độ nhiệm vụ, Quý III/2025 (mẫu)',
  description: 'Một thanh chia theo tình trạng của nhiệm vụ. Số liệu giả định.',
  total: 'Tổng số: 1.298 nhiệm vụ',
  rest: 'chưa được nêu',
  // Enough for the example; pages hand in the function of the wording floor.
  number: (value) => String(value).replace(/\B(?=(\d{3})+$)/g, '.'),
};

/** All statuses, and a rest that the statement leaves undescribed. */
export const progressBarExample: ProgressBarData = {
  total: 1298,
  segments: [
    { id: 'done', label: 'Đã hoàn thành', value: 611, className: 'done' },
    { id: 'progress', label: 'Đang thực hiện, trong hạn', value: 302, className: 'progress' },
    { id: 'overdue', label: 'Quá hạn', value: 97, className: 'overdue' },
    { id: 'recurring', label: 'Thường xuyên, hằng năm', value: 201, className: 'recurring' },
  ],
  rest: { label: 'Chưa được nêu trong báo cáo', value: 87 },
};

/** The segments exceed the stated total: some tasks were counted twice. */
export const progressBarOverExample: ProgressBarData = {
  total: 1298,
  segments: progressBarExample.segments.map((segment) => ({
    ...segment,
    value: Math.round(segment.value * 1.2),
  })),
};
