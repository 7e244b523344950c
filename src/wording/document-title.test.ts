import { expect, it } from 'vitest';
import { documentTitle } from './document-title.ts';

it('takes the name of the portal where it fits, and is cut at a word', () => {
  expect(documentTitle('Tiến độ', 'vi')).toMatch(/^Tiến độ \| /);
  const long = documentTitle('Một tên rất dài '.repeat(8).trim(), 'vi');
  expect(long.length).toBeLessThanOrEqual(70);
  expect(long).toMatch(/(?:Một|tên|rất|dài)…$/);
});

it('is as long in HTML as it looks: no letter of it has to be written as an entity', () => {
  expect(documentTitle("The Government's programme", 'en')).toMatch(/^The Government’s programme/);
});
