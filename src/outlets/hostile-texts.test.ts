import { expect, it } from 'vitest';
import { parseFeed } from '@rowanmanning/feed-parser';
import { releaseOf, seriesOf, smallPortal } from '../../tests/support/small-portal.ts';
import type { Portal } from '../portal/portal.ts';
import { apiFiles } from './api/catalogue.ts';
import { agencyFeed } from './feeds/agency-feed.ts';
import { dcatCatalogue } from './json-ld/dcat-catalogue.ts';
import { releaseDataset } from './json-ld/dataset.ts';
import { scriptJson } from './json-ld/script-json.ts';

/** What the intake refuses; should it ever come through, it is text and nothing else. */
const hostile = `</script><svg onload=alert(1)>"'&]]>\u2028\u202e=HYPERLINK("x")${'y'.repeat(2000)}`;

/** The portal with an agency and a series of that name. */
function hostilePortal(): { portal: Portal; agency: string } {
  const portal = smallPortal();
  const both = { vi: hostile, en: hostile };
  const [first] = portal.agencies.values();
  const name = { ...first!.name, full: both, short: both };
  const agency = { ...first!, name, names: [name] };
  const series = portal.series.map((one) => ({ ...one, file: { ...one.file, short: both, about: both } }));
  return {
    agency: agency.id,
    portal: { ...portal, series, agencies: new Map([...portal.agencies, [agency.id, agency]]) },
  };
}

it('a feed stays a feed, and the name a name', () => {
  const { portal, agency } = hostilePortal();
  const text = agencyFeed(portal, portal.agencies.get(agency)!, 'vi');
  expect(text).not.toMatch(/<svg|<script|<\/script/);
  expect(parseFeed(text).title).toContain('<svg onload=alert(1)>');
});

it('JSON-LD cannot leave its script element', () => {
  const { portal } = hostilePortal();
  const [series, release] = [seriesOf(portal, 'papi'), releaseOf(portal, 'papi', '2024')];
  const text = scriptJson(releaseDataset(portal, series, release, 'vi', hostile));
  expect(text).not.toMatch(/[<>&\u2028]/);
  expect(JSON.parse(text)).toMatchObject({ name: hostile, description: hostile });
});

it('files of JSON read as what went in', () => {
  const { portal, agency } = hostilePortal();
  const file = apiFiles(portal).find(({ path }) => path === `/agencies/${agency}.json`)!;
  expect(JSON.parse(file.text())).toMatchObject({ name: { vi: hostile } });
  expect(JSON.stringify(dcatCatalogue(portal))).toContain(JSON.stringify(hostile));
});
