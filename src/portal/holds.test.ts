import { expect, it } from 'vitest';
import { smallPortal } from '../../tests/support/small-portal.ts';
import { holds } from './holds.ts';

const portal = smallPortal();

it.each([
  ['agency', 'tinh-mau-01', 'bo-khoa-hoc-va-cong-nghe'],
  ['document', 'nq-mau', '57-nq-tw'],
  ['directives', 'yeu-cau-mau', 'programme-funding'],
  ['timeline', 'phien-mau-1', 'resolution-57'],
  ['results', 'chi-tieu-mau', 'high-tech-export-share-2030'],
  ['disclosureTracking', 'tra-mau-1', 'agency-results'],
])('of %s it holds %s and not %s', (page, there, elsewhere) => {
  expect([holds(portal, page, there), holds(portal, page, elsewhere)]).toEqual([true, false]);
});

it('a page whose parts are fixed has every part', () =>
  expect(holds(portal, 'methods', 'lam-tron')).toBe(true));
