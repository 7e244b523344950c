import { markTexts } from '../site/marks.ts';
import type { ChartExample } from './example.ts';

/** A state of a chart as the sample edition draws it, with its mark across. */
export function withWatermark(example: ChartExample): ChartExample {
  return {
    id: 'watermark',
    title: 'Bản dữ liệu mẫu: dấu chìm nằm trên hình',
    draw: (width) => ({ ...example.draw(width), watermark: markTexts.sample }),
  };
}
