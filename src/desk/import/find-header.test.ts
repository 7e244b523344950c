import { describe, expect, it } from 'vitest';
import { releaseTables } from '../../intake/tables/index.ts';
import { xlsxOf, type OfficeCell } from '../../../tests/golden/support/office-files.ts';
import { gridsOfXlsx } from '../workbook/read-xlsx.ts';
import { bodyRows } from './body-rows.ts';
import { findHeader } from './find-header.ts';
import { headerKeysOf } from './header-keys.ts';
import { meaningText, type Meaning } from './meaning.ts';

const keys = headerKeysOf(releaseTables.results, []);
const head = ['Tên đơn vị', 'Nhóm nhiệm vụ', 'Được giao', 'Quá hạn'];

function read(rows: OfficeCell[][], merged: string[] = []) {
  const grid = gridsOfXlsx(xlsxOf([{ name: 'A', rows, merged }]))[0]!;
  const header = findHeader(grid, keys, null);
  if (!header) return null;
  const meanings = new Map(
    header.columns.flatMap(({ column, meanings: [one] }): [number, Meaning][] =>
      one ? [[column, one.meaning]] : [],
    ),
  );
  const body = bodyRows(grid, header, keys, meanings, (text) => text.startsWith('Bộ Mẫu'));
  return {
    rows: [header.top, header.bottom],
    columns: [...meanings.values()].map(meaningText),
    data: body.data,
    left: body.leftOut.map(({ row, reason }) => [row, reason.en]),
  };
}

describe('the header', () => {
  it('is found below titles', () => {
    expect(read([['BÁO CÁO'], [], head, ['Bộ Mẫu A', 1, 2, 3]])).toMatchObject({
      rows: [3, 3],
      data: [4],
      left: [[1, 'above the table'], [3, 'header']],
    }); // prettier-ignore
  });

  it('of two rows is one block where cells are merged over both', () => {
    const rows = [
      ['Tên đơn vị', 'Nhóm nhiệm vụ', 'Được giao', 'Hoàn thành', null],
      [null, null, null, 'Đúng hạn', 'Muộn'],
      ['Bộ Mẫu A', 1, 5, 3, 2],
    ];
    expect(read(rows, ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1'])).toMatchObject({
      rows: [1, 2],
      columns: ['agency', 'task_group', 'assigned', 'done_on_time', 'done_late'],
      data: [3],
    });
  });

  it('is not made up where fewer than two columns are named', () => {
    expect(
      read([
        ['Cơ quan', 'b'],
        ['x', 'y'],
      ]),
    ).toBeNull();
  });
});

describe('rows that are no data are named with their reason', () => {
  it.each<[string, OfficeCell[], string]>([
    ['a total', ['Tổng cộng', null, 9, 9], 'a total, which the portal computes'],
    ['an average', ['TRUNG BÌNH CHUNG', null, 9, 9], 'a total, which the portal computes'],
    ['a header again', head, 'repeated header'],
    ['a group', ['I. Các bộ'], 'heading of a group of rows'],
    ['a note', ['Ghi chú: số tạm tính', null, null, null], 'notes and signatures below the table'],
  ])('%s', (_name, row, reason) => {
    const found = read([head, ['Bộ Mẫu A', 1, 2, 3], row, ['Bộ Mẫu B', 1, 2, 3]]);
    expect(found?.data).toEqual([2, 4]);
    expect(found?.left).toContainEqual([3, reason]);
  });

  it('numbers of columns, only right below the header', () => {
    expect(read([head, ['A', 1, 2, 3], ['Bộ Mẫu A', 1, 2, 3]])?.data).toEqual([3]);
    expect(read([head, ['Bộ Mẫu A', 1, 2, 3], ['Bộ Mẫu B', 1, 2, 3]])?.data).toEqual([2, 3]);
  });

  it('blank rows and what stands below', () => {
    const found = read([
      head,
      ['Bộ Mẫu A', 1, 2, 3],
      [],
      ['Bộ Mẫu B', 1, 2, 3],
      [],
      ['(*) tạm tính'],
      [null, null, null, null, 'x'],
    ]);
    expect(found?.left).toEqual([
      [1, 'header'],
      [3, 'blank row'],
      [6, 'notes and signatures below the table'],
      [7, 'notes and signatures below the table'],
    ]);
  });

  it('an agency without numbers is data: its row says nothing, which has to be told', () => {
    expect(read([head, ['Bộ Mẫu A'], ['Bộ Mẫu B', 1, 2, 3], ['Bộ Mẫu C']])?.data).toEqual([2, 3, 4]);
  });

  it('a body whose name begins like a total is an agency', () => {
    expect(read([head, ['Tổng cục Mẫu', 1, 2, 3]])?.data).toEqual([2]);
  });
});
