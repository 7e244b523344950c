import { describe, expect, it } from 'vitest';
import type { Table } from '../../intake/table.ts';
import { excelCsv } from './excel-csv.ts';

const title = { vi: 'x', en: 'x' };
const table: Table = {
  ...{ name: 't', place: 'register', title, about: title, key: ['id'] },
  columns: [
    { name: 'id', kind: 'id', title },
    { name: 'value', kind: 'decimal', title },
    { name: 'day', kind: 'date', title },
    { name: 'time', kind: 'time', title },
    { name: 'source', kind: 'ref', list: true, title },
    { name: 'note', kind: 'text', title },
  ],
};
const rowOf = (line: string): string => {
  const text = `id,value,day,time,source,note\n${line}\n`;
  const [, row] = excelCsv({ table, text, rowCount: 1, bytes: 0, sha256: '' }).split('\r\n');
  return row!;
};

describe('CSV for Excel with Vietnamese settings', () => {
  it.each([
    ['a,1.5,2025-10-15,2025-10-15,s1,xin chào', 'a;1,5;2025-10-15;2025-10-15;s1;xin chào'],
    ['a,-0.3,,2025-08,s1;s2,"một, hai"', `a;-0,3;;'2025-08;"s1;s2";một, hai`],
    ['a,12,,2025,,"nói ""thế"""', 'a;12;;2025;;"nói ""thế"""'],
    ['a,,,2025-Q3,,=1+1', `a;;;2025-Q3;;'=1+1`],
    ['a,x,,,, cách', `a;x;;;;" cách"`],
  ])('%s', (plain, excel) => {
    expect(rowOf(plain)).toBe(excel);
  });
});
