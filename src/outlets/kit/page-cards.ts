import { madeOnce } from '../../portal/made-once.ts';
import type { Portal, Release } from '../../portal/portal.ts';
import type { Lang } from '../../site/lang.ts';
import type { KitStory } from '../../wording/kit/kit-story.ts';
import { lastingCard, portalShareCard, shareCards, slideImages, type KitImage } from './kit-images.ts';
import { kitsOf, kitStories, type Kits } from './kits.ts';

const storiesByAgency = madeOnce(
  ({ agencies }: Kits) => new Map(agencies.map((kit) => [kit.agency.id, kit.story])),
);

/** Is there a kit for this agency? */
export function hasKit(portal: Portal, agency: string): boolean {
  return storiesByAgency(kitsOf(portal, 'vi')).has(agency);
}

/** The card of the page of an agency; that of the portal for one that has no kit. */
export function agencyCard(portal: Portal, agency: string, lang: Lang): KitImage {
  return cardOf(portal, storiesByAgency(kitsOf(portal, lang)).get(agency), lang);
}

/** The card of the page of a release, and of a ranking in it. */
export function releaseCard(portal: Portal, release: Release, lang: Lang): KitImage {
  const { releases, others } = kitsOf(portal, lang);
  const told = [...releases, ...others].find((kit) => kit.release === release);
  return cardOf(portal, told?.story, lang);
}

function cardOf(portal: Portal, story: KitStory | undefined, lang: Lang): KitImage {
  return story ? shareCards(portal, story).wide : portalShareCard(lang);
}

/** Every image of the kits in one language: cards of all releases and agencies, slides, the card of the portal. */
export function allKitImages(portal: Portal, lang: Lang): readonly KitImage[] {
  return [
    portalShareCard(lang),
    ...kitsOf(portal, lang).others.map(({ story }) => shareCards(portal, story).wide),
    ...kitStories(portal, lang).flatMap((story) => {
      const { wide, square } = shareCards(portal, story);
      return [wide, square, lastingCard(portal, story), ...slideImages(portal, story)];
    }),
  ];
}
