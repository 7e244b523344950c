import { expect, it } from 'vitest';
import { markLine, markTexts, withMarkColumns } from './marks.ts';
import { marksOf } from './output-marks.ts';

it('a portal is marked as what it is', () => {
  expect(marksOf({ edition: 'public', preview: false })).toEqual({});
  expect(marksOf({ edition: 'public', preview: true })).toEqual({ preview: markTexts.preview });
  expect(marksOf({ edition: 'sample', preview: true })).toEqual(markTexts);
});

it('marks stand as one line, and as a column each at the end of every row', () => {
  expect(markLine({})).toBeUndefined();
  expect(markLine({ preview: 'P', sample: 'S' })).toBe('S · P');
  const rows = [['a'], ['1'], ['2']];
  expect(withMarkColumns(rows, {})).toBe(rows);
  expect(withMarkColumns(rows, { preview: 'P', sample: 'S' })).toEqual([
    ['a', 'sample', 'preview'],
    ['1', 'S', 'P'],
    ['2', 'S', 'P'],
  ]);
});
