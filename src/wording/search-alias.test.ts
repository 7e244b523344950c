import { describe, expect, it } from 'vitest';
import { foldVietnamese } from './search-alias.ts';

describe('foldVietnamese', () => {
  it.each([
    ['Đà Nẵng', 'da nang'],
    ['ĐỔI MỚI', 'doi moi'],
    ['Thừa Thiên Huế', 'thua thien hue'],
    ['Nghị quyết 57-NQ/TW', 'nghi quyet 57-nq/tw'],
    ['ưu ơn ăn ân ê ô', 'uu on an an e o'],
    ['Khánh Hoà', 'khanh hoa'],
    ['Khánh Hòa', 'khanh hoa'],
    ['Ðồng Nai', 'dong nai'],
    ['', ''],
  ])('%s', (text, folded) => {
    expect(foldVietnamese(text)).toBe(folded);
    expect(foldVietnamese(text.normalize('NFD'))).toBe(folded);
  });
});
