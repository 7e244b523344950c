import { expect, it } from 'vitest';
import { smallPortal } from '../../tests/support/small-portal.ts';
import { isBeforeResolution, resolutionDocument } from './resolution-day.ts';

const small = smallPortal();
const portal = {
  documents: [{ ...small.documents[0]!, id: resolutionDocument, date: '2024-12-22' }],
};

it.each([
  ['2021', true],
  ['2023', true],
  ['2024', false],
  ['2024-Q3', true],
  ['2025-Q1', false],
])('%s', (period, before) => {
  expect(isBeforeResolution(portal, period)).toBe(before);
});

it('says nothing where the register has no Resolution', () => {
  expect(isBeforeResolution(small, '1999')).toBe(false);
});
