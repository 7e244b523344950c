import { expect, it } from 'vitest';
import { securityText } from './security-text.ts';

const address = 'https://example.vn/.well-known/security.txt';
const options = {
  contact: { email: 'bao-mat@example.vn', url: 'https://example.vn/lien-he' },
  buildInstant: '2026-11-22T12:00:00Z',
  hasPublicAddress: true,
};

it('has what RFC 9116 asks for: contacts, one expiry within a year, one line of languages, its address', () => {
  expect(securityText(options, address)).toBe(
    [
      'Contact: mailto:bao-mat@example.vn',
      'Contact: https://example.vn/lien-he',
      'Expires: 2027-05-21T12:00:00Z',
      'Preferred-Languages: vi, en',
      `Canonical: ${address}`,
      '',
    ].join('\n'),
  );
});

it('is not there without a contact; a page without https is none', () => {
  expect(securityText({ ...options, contact: { email: null, url: null } }, address)).toBeNull();
  expect(
    securityText({ ...options, contact: { email: null, url: 'http://example.vn' } }, address),
  ).toBeNull();
});

it('claims no address where the portal has none, and carries the mark of a sample', () => {
  const text = securityText({ ...options, hasPublicAddress: false }, address, 'SAMPLE')!;
  expect(text).not.toContain('Canonical');
  expect(text).toMatch(/^# SAMPLE\n/);
});
