import { describe, expect, it } from 'vitest';
import { realPortal } from '../../../tests/support/real-portal.ts';
import { smallPortal } from '../../../tests/support/small-portal.ts';
import {
  documentDescription,
  documentLabel,
  documentLine,
  documentName,
  documentOpening,
} from './document-words.ts';

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

  it.each(['vi', 'en'] as const)('has a kind wherever the register names it (%s)', (lang) => {
    const bare = realPortal().documents.filter((one) => documentLabel(one, lang) === one.number);
    expect(bare.map(({ number }) => number)).toEqual([]);
  });

  it('is called by its name where it is a law with a short one', () => {
    const law = { ...document, number: '91/2025/QH15', title_vi: 'Luật Bảo vệ dữ liệu cá nhân' };
    expect(documentName(law, 'vi')).toBe('Luật Bảo vệ dữ liệu cá nhân (91/2025/QH15)');
    expect(documentName({ ...law, title_vi: `Luật ${'dài '.repeat(20)}` }, 'vi')).toBe('Luật 91/2025/QH15');
    expect(documentName(document, 'vi')).toBe('Nghị quyết 57-NQ/TW');
  });

  it('stands in a list with its days and its content, or else its title', () => {
    const dated = { ...document, in_force_from: '2025-10-01', content_vi: 'Bảy nhóm.' };
    expect(documentLine(dated, 'vi')).toBe(' (22/12/2024; có hiệu lực từ 1/10/2025): bảy nhóm.');
    expect(documentLine({ ...document, date: null, content_vi: null }, 'vi')).toMatch(/^: nghị quyết mẫu/);
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
