import { describe, expect, it } from 'vitest';
import { unbroken } from '../../wording/kit/unbroken.ts';
import { sentencesOf, slideParts } from './slide-parts.ts';

const shorterThan = (most: number) => (piece: string) => piece.length <= most;

/** What the pieces say together, without the marks that say that it goes on. */
const together = (pieces: readonly string[]): string =>
  pieces.map((piece) => piece.replace(/^… | …$/g, '')).join(' ');

describe('slideParts', () => {
  it('leaves a sentence whole that fits', () => {
    expect(slideParts('Hạng 1/34.', shorterThan(20))).toEqual(['Hạng 1/34.']);
  });

  it('cuts at the border of a clause, says so on both sides, and loses nothing', () => {
    const sentence = 'Đến 13/11/2025: 370/944 nhiệm vụ đã hoàn thành (39,2%); hai số không so với nhau.';
    const pieces = slideParts(sentence, shorterThan(62));
    expect(pieces).toEqual([
      'Đến 13/11/2025: 370/944 nhiệm vụ đã hoàn thành (39,2%); …',
      '… hai số không so với nhau.',
    ]);
    expect(together(pieces)).toBe(sentence);
  });

  it('cuts between words where a clause is too long, and never inside one', () => {
    const sentence = `Từ ${'rất '.repeat(60)}dài`;
    const pieces = slideParts(sentence, shorterThan(40));
    expect(pieces.every(shorterThan(40))).toBe(true);
    expect(together(pieces)).toBe(sentence);
    expect(slideParts('x'.repeat(90), shorterThan(40))).toEqual(['x'.repeat(90)]);
  });

  it('begins no slide with a dash, and ends none with it', () => {
    const pieces = slideParts(
      unbroken('Đến 4/12/2025: 601/1.287 nhiệm vụ đã hoàn thành (46,7%) – phạm vi: Bộ, ngành, địa phương.'),
      shorterThan(60),
    );
    expect(pieces.length).toBeGreaterThan(1);
    for (const piece of pieces) expect(piece).not.toMatch(/^(?:… )?–|–(?: …)?$/);
  });

  it('leaves no word alone on a slide where there is another way', () => {
    const pieces = slideParts(
      'Phạm vi gồm có: bộ, ngành, địa phương, và các đơn vị khác, nơi.',
      shorterThan(56),
    );
    expect(Math.min(...pieces.map(({ length }) => length))).toBeGreaterThan(12);
  });
});

describe('sentencesOf', () => {
  it('parts sentences, but no number, abbreviation or quotation', () => {
    expect(sentencesOf('Hạng 1.227/1.298 ở TP. Huế. Đây không phải sai số.')).toEqual([
      'Hạng 1.227/1.298 ở TP. Huế.',
      'Đây không phải sai số.',
    ]);
    expect(sentencesOf('Bỏ «Cung ứng» đến hạng 54')).toHaveLength(1);
  });
});
