import { expect, it } from 'vitest';
import { fromQuery, toQuery } from './search-address.ts';

it.each([
  [{ query: 'da nang', kind: '', period: '' }, '?q=da+nang'],
  [
    { query: 'Đà Nẵng', kind: 'province', period: '2025-q3' },
    '?q=%C4%90%C3%A0+N%E1%BA%B5ng&kind=province&period=2025-q3',
  ],
  [{ query: '', kind: '', period: '' }, ''],
])('%j stands in an address and comes back', (asked, query) => {
  expect(toQuery(asked)).toBe(query);
  expect(fromQuery(query)).toEqual(asked);
});

it('leaves out what is blank', () => {
  expect(toQuery({ query: '  ', kind: '', period: '2024' })).toBe('?period=2024');
});
