import { describe, expect, it } from 'vitest';
import { balanceText, fitLines, textWidth, truncateText, widest, wrapText } from './measure.ts';

describe('textWidth', () => {
  // `getComputedTextLength` of Chromium at 100 px, kerning off, text-rendering geometricPrecision.
  it.each([
    ['Thành phố Hồ Chí Minh', 973.5, 994.2],
    ['Tuyên Quang', 555.3, 569],
    ['Quý III/2025', 500.2, 516.7],
    ['Đường Tường Vy', 682.7, 699.2],
  ])('measures «%s» as the browser does', (text, regular, semibold) => {
    expect(Math.abs(textWidth(text, 100, 400) - regular)).toBeLessThan(0.2);
    expect(Math.abs(textWidth(text, 100, 600) - semibold)).toBeLessThan(0.2);
  });

  it('knows every Vietnamese letter, in both cases, and the punctuation of figures', () => {
    const vowels = 'aăâeêioôơuưy';
    const tones = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
    const letters = [...vowels].flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC')));
    const all = [...letters, ...letters.map((letter) => letter.toUpperCase()), ...'đĐ–−×…«»“”%.,/·'];
    // A character without a width of its own counts as a full em; none of these is that wide.
    expect(all.filter((character) => textWidth(character, 1, 400) >= 1)).toEqual([]);
  });

  it('does not depend on the way marks are encoded, and counts the unknown as wide', () => {
    expect(textWidth('Khánh Hòa'.normalize('NFD'), 12, 400)).toBe(textWidth('Khánh Hòa', 12, 400));
    expect(textWidth('漢', 10, 400)).toBe(10);
    expect(textWidth('😀', 10, 400)).toBe(10);
  });

  it('has tabular figures', () => {
    expect(new Set([...'0123456789'].map((digit) => textWidth(digit, 10, 400))).size).toBe(1);
  });
});

describe('wrapping', () => {
  it('breaks at spaces only, and keeps a dash with the word before', () => {
    expect(wrapText('Bà Rịa – Vũng Tàu', 60, 13, 400)).toEqual(['Bà Rịa\u00a0–', 'Vũng Tàu']);
    expect(wrapText('', 50, 13, 400)).toEqual([]);
    expect(wrapText('Nghiêng', 5, 13, 400)).toEqual(['Nghiêng']);
  });

  it('evens lines out without adding one', () => {
    expect(balanceText('TP Hồ Chí Minh', 70, 13, 400)).toEqual(['TP Hồ', 'Chí Minh']);
  });

  it('finds a line as wide as all of it together', () => {
    const text = 'Thành phố Hồ Chí Minh – nơi đã công bố 12/19 nhiệm vụ';
    expect(wrapText(text, textWidth(text, 13, 400), 13, 400)).toHaveLength(1);
    expect(wrapText(text, textWidth(text, 13, 400) - 0.01, 13, 400)).toHaveLength(2);
    for (const line of wrapText(text, 120, 13, 600))
      expect(textWidth(line, 13, 600)).toBeLessThanOrEqual(120);
  });

  it('cuts what cannot be broken', () => {
    expect(truncateText('Nghiêng', 30, 13, 400)).toMatch(/^N.*…$/);
    expect(widest(fitLines('Nghiêng ngả', 30, 13, 600), 13, 600)).toBeLessThanOrEqual(30);
  });
});
