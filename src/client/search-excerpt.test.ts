import { describe, expect, it } from 'vitest';
import { excerptOf } from './search-excerpt.ts';

/** The excerpt as a line, with what is marked in brackets. */
const line = (content: string, query: string): string =>
  excerptOf(content, 'Tên', query)
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('');

describe('excerptOf', () => {
  it.each([
    ['Thành phố Đà Nẵng, đã từ lâu', 'da nang', 'Thành phố [Đà Nẵng,] đã từ lâu'],
    ['Nẵng là gì? Đã rõ', 'Đà Nẵng', '[Nẵng] là gì? [Đã] rõ'],
    ['Nghị quyết 57-NQ/TW. Hết', 'nghi quyet 57', '[Nghị quyết 57-NQ/TW.] Hết'],
    ['Tên. Huế là gì', 'hue', '[Huế] là gì'],
    ['theo 57-NQ/TW và 03/NQ-CP', '57-nq/tw', 'theo [57-NQ/TW] và 03/NQ-CP'],
    ['bên trên', 'ben tre', '[bên] trên'],
    ['không có gì', 'papi', 'không có gì'],
    ['<b> & «c»', 'b', '[<b>] & «c»'],
    ['', 'papi', ''],
  ])('%s ← %s', (content, query, expected) => {
    expect(line(content, query)).toBe(expected);
  });

  it('begins at the beginning where the title says it all', () => {
    const filler = 'a b c d e f g h i k l m n o p q r s t u v x y z '.repeat(3);
    expect(line(`Tên. Mở đầu. ${filler} tên`, 'ten')).toMatch(/^Mở đầu/);
  });

  it('takes the first part with most of the words, from the beginning of its sentence', () => {
    const filler = 'a b c d e f g h i k l m n o p q r s t u v x y z '.repeat(3);
    const content = `Huế. ${filler}Câu này. Ở đây Huế và PAPI. ${filler}Huế và PAPI.`;
    expect(line(content, 'papi hue')).toMatch(/^… Ở đây \[Huế\] và \[PAPI\.\] a b .* …$/);
    expect(line(content, 'hue')).toMatch(/^\[Huế\.\] a b .* …$/);
  });
});
