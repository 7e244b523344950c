import { describe, expect, it, test } from 'vitest';
import { portalOf, resultsOf, row } from '../../../tests/support/results-portal.ts';
import { releaseOf, seriesOf, smallPortal } from '../../../tests/support/small-portal.ts';
import { buildQuarter, isDisclosure } from '../../portal/quarter.ts';
import { quarterStory } from '../model/quarter-words.ts';
import { releaseOpening } from '../model/release-page-words.ts';
import { standingStatement } from '../model/standing-words.ts';
import { plainText } from '../sentences/quarter-pieces.ts';
import { owesResults } from '../../portal/agency-lists.ts';
import type { Portal } from '../../portal/portal.ts';
import { resolutionDocument } from '../../portal/resolution-day.ts';
import { agencyOpening } from '../model/agency-words.ts';
import { storyCard } from './card-text.ts';
import { factHeading } from './kit-story.ts';
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

describe('ranks of before the Resolution', () => {
  const documents = [{ ...portal.documents[0]!, id: resolutionDocument, date: '2099-01-01' }];
  const searches = [
    {
      ...portal.searches[0]!,
      topic: ['results', 'responsibility'],
      outcome: 'none',
      searched_on: '2026-11-21',
    } as const,
  ];
  const series = portal.series.filter(({ file }) => file.id !== 'nq57');
  const older = { ...portal, documents, searches, series: [seriesOf(portal, 'nq57'), ...series] } as Portal;
  const ranked = agenciesOfKits(older).filter(
    (agency) =>
      owesResults(agency) &&
      (older.standings.get(agency.id) ?? []).some(
        ({ entry, series: of }) => 'rank' in entry && of.file.id !== 'nq57',
      ),
  );

  it('never lead: what was not found does, and each says in the same breath how old it is', () => {
    expect(ranked.length).toBeGreaterThan(0);
    for (const agency of ranked) {
      const { lead, facts, lacking, time } = agencyStory(older, agency, 'vi');
      expect(lead.searched).toBe(true);
      expect(lead.sentences[0]).toContain('chưa tìm thấy');
      expect([lacking, time]).toEqual([null, null]);
      const ranks = facts.filter(({ tag }) => tag !== null);
      expect(ranks.length).toBeGreaterThan(0);
      for (const { sentences } of ranks)
        expect(sentences).toEqual([expect.stringMatching(/trước khi có Nghị quyết 57\.$/)]);
    }
  });

  it('what an agency is stands last', () => {
    for (const agency of ranked)
      expect(agencyStory(older, agency, 'vi').facts.at(-1)!.sentences).toEqual([
        agencyOpening(older, agency, 'vi'),
      ]);
  });
});

test('a quarter without figures on tasks says so first', () => {
  const release = releaseOf(portal, 'nq57', '2025-Q3');
  const without = {
    ...release,
    figures: release.figures.filter(({ definition }) => definition.topic !== 'tasks'),
  };
  const { lead, facts } = releaseStory(portal, series, without, 'vi');
  expect(lead.sentences[0]).toMatch(/^Số liệu nhiệm vụ của Quý III\/2025: chưa tìm thấy/);
  expect(facts.every(({ searched }) => !searched)).toBe(true);
});

test('the card of a story whose lead is a number says what was not found too', () => {
  for (const agency of agenciesOfKits(portal)) {
    const story = { ...agencyStory(portal, agency, 'vi'), lacking: 'Kết quả: chưa tìm thấy.' };
    const card = storyCard(portal, story);
    expect(card.leadsOn).toBe(true);
    expect(card.more[0]!.text).toBe('Kết quả: chưa tìm thấy.');
    for (const said of [story.title, factHeading(story.lead)])
      if (said !== null) expect(card.alt.replaceAll('\u00a0', ' ')).toContain(said);
  }
});
