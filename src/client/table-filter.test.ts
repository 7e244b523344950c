import { expect, it } from 'vitest';
import { fitsFilter } from './table-filter.ts';

const daNang = { names: ['da nang', 'quang nam'], region: 'mien-trung' };
const noRegion = { names: ['ben tre'], region: '' };

it.each([
  [daNang, '', '', true],
  [daNang, '  ', '', true],
  [daNang, 'da nang', '', true],
  [daNang, 'Đà Nẵng', '', true],
  [daNang, 'quang nam', '', true],
  [daNang, 'nang', '', true],
  [daNang, 'Thành phố Đà Nẵng', '', true],
  [daNang, 'tỉnh', '', true],
  [daNang, 'da nang city', '', true],
  [daNang, 'ben tre', '', false],
  [daNang, 'da nang', 'mien-trung', true],
  [daNang, 'da nang', 'tay-nguyen', false],
  [noRegion, '', 'mien-trung', false],
  [noRegion, 'ben tre', '', true],
])('%j, name %j, region %j: %s', (row, name, region, expected) => {
  expect(fitsFilter(row, { name, region })).toBe(expected);
});
