import { expect, it } from 'vitest';
import { smallPortal } from '../../../tests/support/small-portal.ts';
import { nameFit } from '../search-names.ts';
import { agencyLabel, filterKeys } from './agency-words.ts';

const portal = smallPortal();

it('finds a province by the names of the units that went into it, and not by those of others', () => {
  const keys = filterKeys(portal, 'tinh-mau-04', agencyLabel(portal, 'tinh-mau-04', 'vi'))!.split('|');
  expect(nameFit(portal.agencies.get('tinh-mau-05')!.name.short.vi, keys)).toBeGreaterThan(0);
  expect(nameFit(portal.agencies.get('tinh-mau-01')!.name.short.vi, keys)).toBe(0);
});
