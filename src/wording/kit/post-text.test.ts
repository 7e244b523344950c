import { describe, expect, it } from 'vitest';
import { releaseOf, seriesOf, smallPortal } from '../../../tests/support/small-portal.ts';
import { agenciesOfKits, agencyStory } from './agency-story.ts';
import { kitStatus } from './kit-status.ts';
import { publishersOf, sourceLines, sourcesByPublisher } from './kit-source.ts';
import { channels, postLimits, postText } from './post-text.ts';
import { releaseStory } from './release-story.ts';

const portal = smallPortal();
const stories = (['vi', 'en'] as const).flatMap((lang) => [
  ...portal.series.flatMap((series) =>
    series.releases.map((release) => releaseStory(portal, series, release, lang)),
  ),
  ...agenciesOfKits(portal).map((agency) => agencyStory(portal, agency, lang)),
]);

describe.each(channels)('a post for %s', (channel) => {
  const limits = postLimits[channel];

  it('keeps the limits of its channel and is plain text', () => {
    for (const story of stories) {
      const text = postText(portal, story, channel);
      const [title, lead] = text.split('\n\n');
      expect(text.length).toBeLessThanOrEqual(limits.whole);
      expect(title!.length).toBeLessThanOrEqual(limits.title);
      expect(lead!.length).toBeLessThanOrEqual(limits.lead);
      expect(text).not.toMatch(/[*_#`<>]|\]\(/);
    }
  });

  it('says the lead first, at most its number of facts, then status, source and the address of the page', () => {
    for (const story of stories) {
      const text = postText(portal, story, channel);
      expect(text).toContain(story.lead.sentences[0]);
      expect(text.match(/^• /gm)?.length ?? 0).toBeLessThanOrEqual(limits.facts);
      expect(text).toContain(kitStatus(story));
      expect(text.indexOf(story.page)).toBeGreaterThan(text.indexOf(kitStatus(story)));
    }
  });
});

describe('who stated a number', () => {
  const release = releaseOf(portal, 'nq57', '2025-Q3');
  const story = releaseStory(portal, seriesOf(portal, 'nq57'), release, 'vi');

  it('is said with every number of a post, or once where one body said them all', () => {
    for (const channel of channels) {
      const text = postText(portal, story, channel);
      expect(text).toMatch(/(?:Theo|: theo) [^.]+, nêu (?:ngày|tháng) [^.]+\./);
    }
    const other = { ...story.lead, said: 'Bộ Mẫu, nêu ngày 1/8/2025' };
    const two = postText(portal, { ...story, facts: [other] }, 'facebook');
    expect(two.match(/Theo /g)).toHaveLength(2);
    const one = postText(portal, { ...story, lead: other, facts: [other, other] }, 'facebook');
    expect(one.match(/theo Bộ Mẫu, nêu ngày 1\/8\/2025\./g)).toHaveLength(1);
  });
});

describe('sourcesByPublisher', () => {
  it('names each publisher once, with all that it published', () => {
    const [source] = [...portal.sources.values()];
    const twin = { ...source!, id: 'nguon-hai' };
    const doubled = { ...portal, sources: new Map([...portal.sources, [twin.id, twin]]) };
    const groups = sourcesByPublisher(doubled, [source!.id, twin.id, source!.id], 'vi');
    expect(groups.map(({ sources }) => sources.map(({ id }) => id))).toEqual([[source!.id, twin.id]]);
  });
});

describe('sourceLines', () => {
  it('names all publishers, then ever fewer, and counts the rest', () => {
    expect(sourceLines(['A', 'B', 'C'], 'vi')).toEqual([
      'Nguồn: A; B; C',
      'Nguồn: A; B và 1 nguồn khác',
      'Nguồn: A và 2 nguồn khác',
    ]);
    expect(sourceLines(['A', 'B'], 'en').at(-1)).toBe('Source: A and 1 other source');
    expect(sourceLines([], 'vi')).toEqual([]);
    expect(publishersOf(portal, [], 'vi')).toEqual([]);
  });
});
