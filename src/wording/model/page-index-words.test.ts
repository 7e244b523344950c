import { expect, it } from 'vitest';
import { smallPortal } from '../../../tests/support/small-portal.ts';
import { indexedPages, type IndexedPage } from '../../portal/page-index.ts';
import { indexEntry } from './page-index-words.ts';

const portal = smallPortal();
const pages = indexedPages(portal);
const agency = (id: string): IndexedPage =>
  pages.find((page) => page.type === 'agency' && page.agency.id === id)!;

it('a unit that ended says where it belongs today', () => {
  expect(indexEntry(portal, agency('tinh-mau-05'), 'vi')).toEqual({
    kind: 'province',
    label: 'Mẫu 05',
    note: 'nay thuộc tỉnh Mẫu 04',
    names: ['tinh mau 05', 'sample province 05', 'sample 05'],
  });
  expect(indexEntry(portal, agency('tinh-mau-05'), 'en').note).toBe('now part of Sample Province 04');
});

it('a renamed agency is listed by both names', () => {
  const { agency: plain } = agency('tinh-mau-02') as Extract<IndexedPage, { type: 'agency' }>;
  const name = { ...plain.name, short: { vi: 'Mẫu Xưa', en: 'Old Sample' } };
  const present = indexEntry(portal, { type: 'agency', agency: plain, formerNames: [name] }, 'vi');
  expect(present).toMatchObject({ label: 'Mẫu 02', note: 'tên trước đây: Mẫu Xưa' });
  expect(present.names).toContain('tp mau 02');
  expect(indexEntry(portal, { type: 'formerName', agency: plain, name }, 'vi')).toEqual({
    kind: 'province',
    label: 'Mẫu Xưa',
    note: 'nay là thành phố Mẫu 02',
    names: [],
  });
});

it('a document is found by its kind, number and title', () => {
  const page = pages.find(({ type }) => type === 'document')!;
  expect(indexEntry(portal, page, 'vi')).toEqual({
    kind: 'document',
    label: 'Nghị quyết 01-NQ/MAU',
    note: 'Nghị quyết mẫu',
    names: ['01 nq mau', 'nghi quyet mau'],
  });
});

it('every page has an entry in both languages', () => {
  for (const page of pages) {
    for (const lang of ['vi', 'en'] as const)
      expect(indexEntry(portal, page, lang).label.trim()).not.toBe('');
  }
});
