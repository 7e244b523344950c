import { expect, it } from 'vitest';
import { releaseTables } from '../../intake/tables/index.ts';
import { atSheetCells, originOf, readOrigin } from './origin.ts';
import { tableText } from './table-text.ts';

const { omissions } = releaseTables;
const row = (agency: string, reason: string) => ({
  cells: { ranking: 'provinces', agency, reason_vi: reason, reason_en: 'x', source: 's1' },
  row: 7,
  from: { agency: 'B7', reason_vi: 'C7' },
});
const head = 'ranking,agency,reason_vi,reason_en,source\n';

it('a table is written whole, quoted where it must be', () => {
  expect(tableText(omissions, [row('a', 'một, "hai"')], null).text).toBe(
    `${head}provinces,a,"một, ""hai""",x,s1\n`,
  );
});

it('added rows replace those with their key and leave the others', () => {
  const old = `${head}provinces,a,cũ,x,s1\nprovinces,b,cũ,x,s1\n`;
  const added = tableText(omissions, [row('a', 'mới')], old);
  expect(added.text).toBe(`${head}provinces,b,cũ,x,s1\nprovinces,a,mới,x,s1\n`);
  expect([added.kept, [...added.rowsByLine.keys()]]).toEqual([1, [3]]);
});

it('problems of the table are told at the cell that the value came from', () => {
  const about = { workbook: 'a.xlsx', sheet: 'Bảng 1', series: 's', period: '2026', table: 'omissions' };
  const origin = originOf(about, new Uint8Array([1]), tableText(omissions, [row('a', 'b')], null));
  const file = 'series/s/2026/omissions.csv';
  const at = (more: object) => atSheetCells([{ code: 'cell-kind', file, line: 2, ...more }], origin)[0]!.cell;
  expect(at({ column: 'reason_vi' })).toBe('Bảng 1!C7');
  expect(at({ column: 'source' })).toBe('Bảng 1!B7');
  expect(at({ line: 3 })).toBeUndefined();
  expect(at({ file: 'series/s/2025/omissions.csv' })).toBeUndefined();
  expect(readOrigin(JSON.stringify(origin))).toEqual(origin);
  expect(readOrigin('{')).toBeNull();
});
