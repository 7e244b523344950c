import { describe, expect, it } from 'vitest';
import { framed, type FrameTexts } from './file-frame.ts';
import { rankLinesExample, rankLinesWords } from './rank-lines.example.ts';
import { rankLines } from './rank-lines.ts';
import { renderSvg } from './svg.ts';
import { textBoxes, textFaults } from './text-boxes.ts';

const texts: FrameTexts = {
  headline: 'Nhóm điểm cao nhất có 16 nơi: Bà Rịa – Vũng Mẫu, Bắc Mẫu, Bến Mẫu, Bình Mẫu, Cà Mẫu, Hà Mẫu và Huế.',
  title: 'PAPI 2024 – 63 tỉnh, thành phố (trước 1/7/2025): hạng và điểm',
  notes: ['Mỗi đường là một nơi; đường đứt ở chỗ đổi cách tính. '.repeat(6), 'Nguồn: Báo Mẫu. Chủ sở hữu: Viện Mẫu.'],
  address: `Cổng mẫu: https://${'con'.repeat(60)}.example.vn/xep-hang/papi/2024/#bang-provinces-63`,
}; // prettier-ignore
const drawing = (width: number) => rankLines(rankLinesExample(12, 8, [0]), width, rankLinesWords);

describe('framed', () => {
  it.each([320, 720, 1200])('sets every text whole, inside and apart, at %d', (width) => {
    const scene = framed(drawing(width), texts);
    expect(textFaults(scene)).toEqual([]);
    const written = textBoxes(scene)
      .map(({ text }) => text)
      .join('')
      .replaceAll(/\s/g, '');
    for (const text of [texts.headline, texts.title, ...texts.notes, texts.address])
      expect(written).toContain(text.replaceAll(/\s/g, ''));
  });

  it('puts headline and name above the drawing, the rest below it', () => {
    const plain = drawing(720);
    const boxes = textBoxes(framed(plain, texts));
    expect(boxes[0]!.bottom).toBeLessThan(0);
    expect(boxes.at(-1)!.top).toBeGreaterThan(plain.height);
  });

  it('makes the file as high as what it holds', () => {
    const scene = framed(drawing(720), texts);
    const [, top, , height] = /viewBox="(\S+) (\S+) (\S+) (\S+)"/
      .exec(renderSvg(scene, { kind: 'file', theme: 'light' }))!
      .slice(1)
      .map(Number);
    expect(top).toBe(-16 - scene.above!);
    expect(height).toBe(scene.height + scene.above! + 32);
  });
});
