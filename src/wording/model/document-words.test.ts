import { describe, expect, it } from 'vitest';
import { smallPortal } from '../../../tests/support/small-portal.ts';
import { documentDescription, documentLabel, documentOpening } from './document-words.ts';

const portal = smallPortal();
const document = { ...portal.documents[0]!, number: '57-NQ/TW', date: '2024-12-22' };

describe('a document in words', () => {
  it('is called by its kind and number', () => {
    expect(documentLabel(document, 'vi')).toBe('Nghị quyết 57-NQ/TW');
    expect(documentLabel({ ...document, title_en: 'Resolution on something' }, 'en')).toBe(
      'Resolution 57-NQ/TW',
    );
    expect(documentLabel({ ...document, title_vi: 'Văn kiện lạ' }, 'vi')).toBe('57-NQ/TW');
  });

  it('opens with issuer and day', () => {
    expect(documentOpening(portal, document, 'vi')).toMatch(
      /^Nghị quyết mẫu, do .+ ban hành ngày 22\/12\/2024\.$/,
    );
    expect(documentOpening(portal, document, 'en')).toMatch(
      /^Sample resolution, issued by the .+ on 22 December 2024\.$/,
    );
  });

  it('says that a date was not found, since when', () => {
    expect(documentOpening(portal, { ...document, date: null }, 'vi')).toMatch(
      /ngày ban hành chưa tìm thấy trong các nguồn đã tra, tính đến 21\/11\/2026\.$/,
    );
  });

  it('is described in at most 160 characters', () => {
    const long = { ...document, title_vi: 'Quyết định về chức năng, nhiệm vụ, quyền hạn '.repeat(6).trim() };
    expect(documentDescription(long, 'vi').length).toBeLessThanOrEqual(160);
    expect(documentDescription(document, 'vi')).toBe('57-NQ/TW: Nghị quyết mẫu.');
  });
});
