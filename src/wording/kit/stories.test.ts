import { expect, test } from 'vitest';
import { portalOf, resultsOf, row } from '../../../tests/support/results-portal.ts';
import { releaseOf, seriesOf, smallPortal } from '../../../tests/support/small-portal.ts';
import { buildQuarter, isDisclosure } from '../../portal/quarter.ts';
import { quarterStory } from '../model/quarter-words.ts';
import { releaseOpening } from '../model/release-page-words.ts';
import { standingStatement } from '../model/standing-words.ts';
import { plainText } from '../sentences/quarter-pieces.ts';
import { agenciesOfKits, agencyStory } from './agency-story.ts';
import { releaseStory } from './release-story.ts';

const portal = smallPortal();
const series = seriesOf(portal, 'nq57');

test('a disclosure is told by the headline and the findings of its page, in their order', () => {
  const [agency] = agenciesOfKits(portal);
  const results = resultsOf(
    [row(agency!.id, 1, { doneOnTime: 7, overdue: 2 })],
    series.releases[0]!.figures[0]!.scope.id,
  );
  const reported = portalOf([{ period: '2026-Q3', results }]);
  const ofReported = seriesOf(reported, 'nq57');
  const [release] = ofReported.releases;
  expect(isDisclosure(release!)).toBe(true);
  const page = quarterStory(reported, buildQuarter(reported, ofReported, release!), 'vi');
  const { lead, facts } = releaseStory(reported, ofReported, release!, 'vi');
  expect(lead.sentences[0]).toContain('7/9');
  expect(lead.sentences).toEqual([plainText(page.headline)]);
  expect(facts.map(({ sentences }) => sentences)).toEqual(
    page.findings.map(({ sentences }) => sentences.map(plainText)),
  );
});

test('a release of figures is told by its figures, with what belongs to them; what it holds comes last', () => {
  const release = releaseOf(portal, 'nq57', '2025-Q3');
  const { lead, facts, lacking } = releaseStory(portal, series, release, 'en');
  expect(isDisclosure(release)).toBe(false);
  expect(lead.sentences[0]).toContain('601 of 1,287');
  expect(lead.said).toBeDefined();
  expect(facts.at(-1)!.sentences).toEqual([releaseOpening(series, release, 'en')]);
  expect(facts.length).toBeGreaterThan(0);
  for (const { sentences, sources } of [lead, ...facts.slice(0, -1)]) {
    expect(sentences[0]).toContain('scope: ');
    expect(sources.length).toBeGreaterThan(0);
  }
  expect(lacking).not.toBeNull();
});

test('an agency is told by today’s ranking first, and never by two rankings in one fact', () => {
  const told = agenciesOfKits(portal).map((agency) => ({ agency, story: agencyStory(portal, agency, 'vi') }));
  expect(told.length).toBeGreaterThan(0);
  for (const { agency, story } of told) {
    expect(agency.validTo).toBeNull();
    const all = [story.lead, ...story.facts].map(({ sentences }) => sentences.join(' '));
    for (const standing of portal.standings.get(agency.id) ?? []) {
      const statement = standingStatement(standing, 'vi');
      expect(all.filter((text) => text.includes(statement)).length).toBeLessThanOrEqual(1);
    }
    const named = [story.lead, ...story.facts].flatMap(({ release }) => release ?? []);
    expect(new Set(story.releases)).toEqual(new Set(named));
  }
});
