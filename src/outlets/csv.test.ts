import { describe, expect, it } from 'vitest';
import { csvText } from './csv.ts';

const line = (...cells: (string | number | null)[]): string => csvText([cells]).trimEnd();

describe('csvText', () => {
  it('writes numbers with a decimal point, empty cells as nothing, a line feed after each row', () => {
    expect(csvText([['a', 'b'], [43.2, null], [-1, 0]])).toBe('a,b\n43.2,\n-1,0\n'); // prettier-ignore
    expect(line(0.0000001)).toBe('0.0000001');
  });

  it('quotes commas and quotes', () => {
    expect(line('Bộ A, Bộ B', 'nói «"được"»')).toBe('"Bộ A, Bộ B","nói «""được""»"');
  });

  it('lets no text become a formula, and no cell a second line', () => {
    expect(line('=1+1', '@x', '+1', '-1', '\tx')).toBe(`'=1+1,'@x,'+1,'-1,'\tx`);
    expect(line('một\r\nhai')).toBe('một hai');
  });
});
