import { describe, expect, it } from 'vitest';
import { readCell } from './cells.ts';
import type { CellKind, Column } from './table.ts';

const column = (kind: CellKind, more: Partial<Column> = {}): Column => ({
  name: 'c',
  kind,
  title: { vi: 'Cột', en: 'Column' },
  ...more,
});
const read = (text: string, of: Column) => {
  const { value, problems } = readCell(of, text);
  return problems.length === 0 ? value : problems.map(({ code }) => code);
};

describe('values', () => {
  it.each<[CellKind, string, string | number]>([
    ['id', 'da-nang', 'da-nang'],
    ['text', 'Đà Nẵng, thành phố', 'Đà Nẵng, thành phố'],
    ['code', '08', '08'],
    ['code', '1.0.0', '1.0.0'],
    ['date', '2024-02-29', '2024-02-29'],
    ['time', '2025-Q3', '2025-Q3'],
    ['integer', '0', 0],
    ['integer', '-12', -12],
    ['decimal', '95.35', 95.35],
    ['decimal', '0.5', 0.5],
    ['decimal', '-0.05', -0.05],
    ['decimal', '1.914581', 1.914581],
    ['decimal', '123456789.012345', 123456789.012345],
    ['url', 'https://example.vn/a?b=c', 'https://example.vn/a?b=c'],
  ])('%s %s', (kind, text, value) => expect(read(text, column(kind))).toBe(value));
});

describe('what does not fit its kind', () => {
  it.each<[CellKind, string]>([
    ['id', 'Da-Nang'],
    ['id', 'da--nang'],
    ['id', 'da-'],
    ['code', 'a b'],
    ['date', '2025-02-29'],
    ['date', '15/10/2025'],
    ['time', '2025-Q5'],
    ['integer', '1.0'],
    ['integer', '1,000'],
    ['integer', '9007199254740993'],
    ['decimal', '95,35'],
    ['decimal', '1.234.567'],
    ['decimal', '.5'],
    ['decimal', '5.'],
    ['decimal', '007'],
    ['decimal', '1e5'],
    ['decimal', 'NaN'],
    ['decimal', '0x10'],
    ['decimal', '1234567890.1234567'],
    ['url', 'example.vn'],
    ['url', 'javascript:alert(1)'],
    ['url', 'https://example.vn/a b'],
  ])('%s %s', (kind, text) => expect(read(text, column(kind))).toEqual(['cell-kind']));
});

describe('the text of any cell', () => {
  it.each([
    ['=1+1', 'text-formula'],
    ['=A1', 'text-formula'],
    ['@A1', 'text-formula'],
    ['-A1', 'text-formula'],
    ['+1', 'text-formula'],
    ['@SUM(A1)', 'text-formula'],
    ['+84 24 1234', 'text-formula'],
    ['- gạch đầu dòng', 'text-formula'],
    ['\tx', 'text-formula'],
    ['a\u0301', 'text-not-nfc'],
    ['Ðà Nẵng', 'text-foreign-letter'],
    ['daПang', 'text-foreign-letter'],
    [' x', 'text-spaces'],
    ['x ', 'text-spaces'],
    ['x  y', 'text-spaces'],
    ['x'.repeat(2001), 'text-too-long'],
    ['Sở</script><script>', 'text-markup'],
    ['a<b', 'text-markup'],
    ['"><svg onload=x>', 'text-markup'],
    ['<!-- x', 'text-markup'],
    ['x\u202ey', 'text-foreign-letter'],
  ])('%j', (text, code) => expect(read(text, column('text'))).toEqual([code]));

  it('a name has its own length', () => {
    const name = column('text', { maxLength: 200 });
    expect(read('x'.repeat(200), name)).toBe('x'.repeat(200));
    expect(read('x'.repeat(201), name)).toEqual(['text-too-long']);
  });

  it('a sign that compares is no code', () => expect(read('dưới < 5%', column('text'))).toBe('dưới < 5%'));

  it('a negative number is no formula', () => expect(read('-5', column('text'))).toBe('-5'));
});

describe('columns', () => {
  it('an empty cell is null, or a problem where it is required', () => {
    expect(read('', column('decimal'))).toBeNull();
    expect(read('', column('decimal', { required: true }))).toEqual(['cell-empty']);
  });

  it('a list has different parts, none of them empty', () => {
    const list = column('id', { list: true });
    expect(read('', list)).toEqual([]);
    expect(read('a;b', list)).toEqual(['a', 'b']);
    expect(read('a;a', list)).toEqual(['cell-list-repeated']);
    expect(read('a;', list)).toEqual(['cell-kind']);
    expect(read('a; b', list)).toEqual(['cell-kind']);
  });

  it('a range is inclusive', () => {
    const group = column('integer', { min: 1, max: 7 });
    expect([1, 7].map((number) => read(String(number), group))).toEqual([1, 7]);
    expect(read('0', group)).toEqual(['cell-range']);
    expect(read('8', group)).toEqual(['cell-range']);
  });

  it('an enum holds one of its codes', () => {
    const status = column('enum', { values: [{ code: 'A', title: { vi: 'x', en: 'x' } }] });
    expect(read('A', status)).toBe('A');
    expect(read('a', status)).toEqual(['cell-kind']);
  });
});
