import { exampleNumber } from './example-names.ts';
import { withWatermark } from './example-watermark.ts';
import type { ChartExample } from './example.ts';
import { progressBar } from './progress-bar.ts';
import type { ProgressBarData, ProgressBarWords } from './progress-bar.ts';

export const progressBarWords: ProgressBarWords = {
  title: 'Tiến độ nhiệm vụ, Quý III/2025 (mẫu)',
  description: 'Một thanh chia theo tình trạng của nhiệm vụ. Số liệu giả định.',
  total: 'Tổng số: 1.298 nhiệm vụ',
  rest: 'chưa được nêu',
  number: exampleNumber,
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

/** One segment, a fixed part of whatever total. */
const done = { id: 'done', label: 'Đã hoàn thành', value: 5, className: 'done' } as const;

const states: ProgressBarData = {
  total: 868,
  segments: [
    { id: 'done-on-time', label: 'Xong đúng hạn', value: 402, className: 'done' },
    { id: 'done-late', label: 'Xong quá hạn', value: 71, className: 'late' },
    { id: 'in-progress', label: 'Đang làm, trong hạn', value: 233, className: 'progress' },
    { id: 'recurring', label: 'Thường xuyên', value: 120, className: 'recurring' },
    { id: 'overdue', label: 'Quá hạn', value: 42, className: 'overdue' },
  ],
};

const long =
  'Chưa được nêu trong báo cáo của cơ quan, đang chờ số liệu bổ sung của các địa phương và đơn vị trực thuộc';

/** A state with the words of its own total. */
function state(id: string, title: string, data: ProgressBarData, total?: string): ChartExample {
  const words = { ...progressBarWords, total: total ?? `Tổng số: ${exampleNumber(data.total)} nhiệm vụ` };
  return { id, title, draw: (width) => progressBar(data, width, words) };
}

const first = state('rest', 'Đủ tình trạng và phần chưa được nêu', progressBarExample);

export const progressBarExamples: readonly ChartExample[] = [
  first,
  state('states', 'Năm tình trạng của nhiệm vụ, cộng đúng tổng số', states),
  state('over', 'Các phần cộng lại lớn hơn tổng số đã nêu: vạch đánh dấu tổng số', progressBarOverExample),
  state('one', 'Một phần, bằng tổng số', { total: 5, segments: [done] }),
  state('unnamed-rest', 'Phần còn lại không được đặt tên', { total: 12, segments: [done] }),
  state('all-equal', 'Các phần bằng nhau', {
    total: 20,
    segments: [done, { ...states.segments[1]!, value: 5 }, { ...states.segments[2]!, value: 5 }, { ...states.segments[4]!, value: 5 }],
  }), // prettier-ignore
  state('tiny', 'Một phần quá nhỏ để ghi số bên trong', {
    total: 1298,
    segments: [{ ...done, value: 1297 }, { ...states.segments[4]!, value: 1 }],
  }), // prettier-ignore
  state(
    'long',
    'Nhãn và dòng tổng số rất dài',
    { total: 9, segments: [done], rest: { label: long, value: 4 } },
    'Tổng số nhiệm vụ được giao trong kế hoạch mẫu của 34 tỉnh, thành phố và 22 bộ, ngành: 9 nhiệm vụ',
  ),
  state('none', 'Không có nhiệm vụ', { total: 0, segments: [{ ...done, value: 0 }] }),
  withWatermark(first),
];
