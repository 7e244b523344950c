import { barCellExamples } from './bar-cell.example.ts';
import { bulletsExamples } from './bullets.example.ts';
import { barRowsExamples } from './bar-rows.example.ts';
import type { ChartExample } from './example.ts';
import { intervalCellExamples } from './interval-cell.example.ts';
import { progressBarExamples } from './progress-bar.example.ts';
import { rangeCellExamples } from './range-cell.example.ts';
import { rankLinesExamples } from './rank-lines.example.ts';
import { slopeExamples } from './slope.example.ts';
import { smallMultiplesExamples } from './small-multiples.example.ts';
import { stackedCellExamples } from './stacked-cell.example.ts';
import { stackedRowsExamples } from './stacked-rows.example.ts';
import { stripExamples } from './strip.example.ts';
import { tileMapExamples } from './tile-map.example.ts';
import { timelineExamples } from './timeline.example.ts';

/** A chart with all its states, as the gallery shows it. */
export interface GalleryChart {
  /** The name of its file: `rank-lines`. */
  readonly id: string;
  readonly title: string;
  /** What it is for, in one sentence. */
  readonly purpose: string;
  readonly examples: readonly ChartExample[];
}

/** File, title, purpose and states of every chart, in the order of the gallery. A new chart is one line here. */
const charts: readonly (readonly [string, string, string, readonly ChartExample[]])[] = [
  ['bar-cell', 'Thanh trong dòng', 'So các giá trị của một cột ngay trong bảng xếp hạng.', barCellExamples],
  ['bar-rows', 'Bảng có thanh, thành hình', 'Đem một bảng xếp hạng đi nơi khác thành một hình, cả nơi không có hạng và lý do.', barRowsExamples],
  ['interval-cell', 'Khoảng thứ hạng', 'Cho thấy hạng có thể ở đâu khi trọng số thay đổi.', intervalCellExamples],
  ['range-cell', 'Vị trí trong khoảng', 'Đặt điểm của một cơ quan giữa điểm thấp nhất, điểm giữa và điểm cao nhất.', rangeCellExamples],
  ['stacked-cell', 'Thanh xếp chồng trong dòng', 'Chia nhiệm vụ của một dòng theo tình trạng.', stackedCellExamples],
  ['stacked-rows', 'Bảng có thanh xếp chồng, thành hình', 'Đem một bảng nhiệm vụ theo tình trạng đi nơi khác thành một hình, cả nơi chưa báo cáo.', stackedRowsExamples],
  ['progress-bar', 'Tiến độ nhiệm vụ', 'Chia toàn bộ nhiệm vụ của một báo cáo theo tình trạng, kể cả phần chưa được nêu.', progressBarExamples],
  ['rank-lines', 'Thứ hạng qua các kỳ', 'Theo một vài cơ quan qua nhiều kỳ, ngắt ở chỗ cách tính thay đổi.', rankLinesExamples],
  ['slope', 'Hai kỳ đặt cạnh nhau', 'Cho thấy ai lên, ai xuống giữa hai kỳ, và ai chỉ có ở một kỳ.', slopeExamples],
  ['strip', 'Dải phân bố', 'Cho thấy mỗi nơi đứng ở đâu trên một thang điểm, quanh trung vị và các giới hạn một phần tư.', stripExamples],
  ['small-multiples', 'Từng lĩnh vực một ô', 'Đặt cạnh nhau các dải hoặc các đường của từng lĩnh vực.', smallMultiplesExamples],
  ['bullets', 'Chỉ tiêu và số liệu', 'Đặt số liệu đã công bố cạnh mức mà chỉ tiêu đặt ra, và nói chỗ nào chưa tìm thấy.', bulletsExamples],
  ['tile-map', 'Bản đồ ô', 'Xem cả nước trong một hình, mỗi tỉnh một ô bằng nhau.', tileMapExamples],
  ['timeline', 'Dòng thời gian', 'Đặt các mốc theo khoảng cách thời gian thật.', timelineExamples],
]; // prettier-ignore

export const gallery: readonly GalleryChart[] = charts.map(([id, title, purpose, examples]) => {
  return { id, title, purpose, examples };
});
