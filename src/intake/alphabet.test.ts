import { describe, expect, it } from 'vitest';
import { foreignCharacter, nameCharacter } from './alphabet.ts';

describe('what may stand', () => {
  it.each([
    'Nghị quyết số 57-NQ/TW ngày 22/12/2024',
    'Đắk Lắk, Thừa Thiên Huế, Bà Rịa – Vũng Tàu',
    'ẮẰẲẴẶ ẤẦẨẪẬ ẾỀỂỄỆ ỐỒỔỖỘ ỚỜỞỠỢ ỨỪỬỮỰ ỲÝỶỸỴ Đ',
    '«95,3 %» – “khoảng” 1.234 km², 5 × 4 ≤ 20 …',
    '~!@#$%^&*()_+{}|:"<>?`-=[];\',./\\',
  ])('%s', (text) => expect(foreignCharacter(text)).toBeNull());
});

describe('what may not', () => {
  it.each([
    ['Ð for Đ', 'Ðà Nẵng', 'Ð'],
    ['Cyrillic а', 'Hà Nội và Huế а', 'а'],
    ['TCVN3 as Latin letters', '§µ N½ng', '§'],
    ['VNI as Latin letters', 'Ñaø Naüng', 'Ñ'],
    ['UTF-8 encoded twice', 'Äáº£ng', 'Ä'],
    ['a zero-width space', 'Đà\u200bNẵng', '\u200b'],
    ['a no-break space', 'Đà\u00a0Nẵng', '\u00a0'],
    ['a soft hyphen', 'Đà\u00adNẵng', '\u00ad'],
    ['a combining mark', 'a\u0301', '\u0301'],
    ['a right-to-left mark', '\u200fĐà', '\u200f'],
    ['a tab', 'a\tb', '\t'],
    ['a character beyond the basic plane', 'a😀', '😀'],
    ['the replacement character', 'H\ufffd N', '\ufffd'],
  ])('%s', (_, text, found) => expect(foreignCharacter(text)).toBe(found));
});

it('invisible characters are named by their code', () => {
  expect(nameCharacter('Ð')).toBe('Ð (U+00D0)');
  expect(nameCharacter('\u200b')).toBe('U+200B');
  expect(nameCharacter('\u00a0')).toBe('U+00A0');
});
