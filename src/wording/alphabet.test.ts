import { describe, expect, it } from 'vitest';
import { byHeadLetter, headLetter, letterId } from './alphabet.ts';

describe('headLetter', () => {
  it.each([
    ['An Giang', 'A'],
    ['Ấn phẩm', 'Â'],
    ['đà nẵng', 'Đ'],
    ['Điện Biên', 'Đ'],
    ['Ủy ban', 'U'],
    ['Ứng dụng', 'Ư'],
    ['57-NQ/TW', null],
    ['', null],
  ])('%s', (text, letter) => {
    expect(headLetter(text)).toBe(letter);
    expect(headLetter(text.normalize('NFD'))).toBe(letter);
  });
});

describe('letterId', () => {
  it('tells all 29 letters apart', () => {
    const letters = [...'AĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXY'];
    const ids = letters.map(letterId);
    expect(new Set(ids).size).toBe(29);
    expect(ids.join(' ')).toBe('a aw aa b c d dd e ee g h i k l m n o oo ow p q r s t u uw v x y');
  });
});

describe('byHeadLetter', () => {
  it('follows the Vietnamese alphabet, numbers by value', () => {
    const names = [
      'Đồng Nai',
      'Ê-đê',
      'Dữ liệu',
      'Bà Rịa',
      'Bắc Ninh',
      'Nhóm 10',
      'Nhóm 2',
      '57-NQ/TW',
      'Ấn',
      'An',
    ];
    const groups = byHeadLetter(names, (name) => name);
    expect(groups.map(({ letter }) => letter)).toEqual([null, 'A', 'Â', 'B', 'D', 'Đ', 'Ê', 'N']);
    expect(groups.at(-1)?.things).toEqual(['Nhóm 2', 'Nhóm 10']);
    expect(groups[3]?.things).toEqual(['Bà Rịa', 'Bắc Ninh']);
  });
});
