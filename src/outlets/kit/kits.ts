import type { Agency } from '../../portal/agencies.ts';
import type { Portal, Release } from '../../portal/portal.ts';
import { resolutionSeries } from '../../portal/portal.ts';
import type { Lang } from '../../site/lang.ts';
import { agenciesOfKits, agencyStory } from '../../wording/kit/agency-story.ts';
import type { KitStory } from '../../wording/kit/kit-story.ts';
import { releaseStory } from '../../wording/kit/release-story.ts';

/** The stories that have a kit, in one language. */
export interface Kits {
  /** Quarters of Resolution 57, newest first. */
  readonly releases: readonly { readonly release: Release; readonly story: KitStory }[];
  /** In the order of the register. */
  readonly agencies: readonly { readonly agency: Agency; readonly story: KitStory }[];
  /** Releases of other series: they have a card, and no kit. */
  readonly others: readonly { readonly release: Release; readonly story: KitStory }[];
}

const made = new WeakMap<Portal, Map<Lang, Kits>>();

/** Every kit of a portal in one language, made once a build: pages, images and texts ask for the same ones. */
export function kitsOf(portal: Portal, lang: Lang): Kits {
  const known = made.get(portal) ?? new Map<Lang, Kits>();
  made.set(portal, known);
  const kits = known.get(lang) ?? makeKits(portal, lang);
  known.set(lang, kits);
  return kits;
}

/** All stories of a portal that have a kit. */
export function kitStories(portal: Portal, lang: Lang): readonly KitStory[] {
  const { releases, agencies } = kitsOf(portal, lang);
  return [...releases, ...agencies].map(({ story }) => story);
}

function makeKits(portal: Portal, lang: Lang): Kits {
  const told = portal.series.flatMap((series) =>
    series.releases
      .map((release) => ({ release, story: releaseStory(portal, series, release, lang) }))
      .toReversed(),
  );
  return {
    releases: told.filter(({ release }) => release.series === resolutionSeries),
    others: told.filter(({ release }) => release.series !== resolutionSeries),
    agencies: agenciesOfKits(portal).map((agency) => ({
      agency,
      story: agencyStory(portal, agency, lang),
    })),
  };
}
