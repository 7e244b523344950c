import { describe, expect, it } from 'vitest';
import { smallPortal } from '../../../tests/support/small-portal.ts';
import { addresses } from '../../site/addresses.ts';
import { choicePlace } from '../../site/embed-choice.ts';
import { allExhibits } from '../exhibits/catalogue.ts';
import { allEmbeds } from './catalogue.ts';
import { embedChoices } from './choices.ts';

const portal = smallPortal();
const embeds = allEmbeds(portal, 'vi', []);
const choices = embedChoices(embeds);

describe('the pages of the chooser', () => {
  it('offer every embed once, under an id of its own', () => {
    expect(choices.flatMap(({ entries }) => entries).length).toBe(embeds.length);
    expect(embeds.length).toBeGreaterThan(20);
    for (const { entries } of choices) {
      expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    }
  });

  it('gather the variants of one thing, and all of an agency or task group', () => {
    for (const { page, entries } of choices) {
      const [{ embed: first }] = entries;
      if (/^(?:trach-nhiem|nhom-nhiem-vu)\//.test(page)) expect(first.exhibit, page).toBeNull();
      else expect(new Set(entries.map(({ embed }) => embed.subject)), page).toEqual(new Set([page]));
    }
  });

  it('begin with what is always up to date; then the newest period, a period before its versions', () => {
    const { entries } = choices.find(({ page }) => page === 'ky/nq57/diem-chinh')!;
    const [live, ...others] = entries.map(({ embed }) => embed);
    expect(live!.variant).toBe('live');
    expect(others[0]!.release).toBe(live!.release);
    expect(others.slice(0, 2).map(({ variant }) => variant)).toEqual(['period', 'frozen']);
  });

  it('hold the place of every exhibit of the portal', () => {
    const offered = new Set(choices.flatMap(({ page, entries }) => entries.map(({ id }) => `${page}#${id}`)));
    const exhibits = allExhibits(portal, 'vi', []);
    expect(exhibits.length).toBeGreaterThan(5);
    for (const exhibit of exhibits) {
      const { page, entry } = choicePlace(addresses('vi').exhibitKey(exhibit.page, exhibit.id));
      expect(offered).toContain(`${page}#${entry}`);
    }
  });
});
