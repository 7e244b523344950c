import { siteOptions, type SiteOptions } from './options.ts';

/**
 * Are agencies of a kind given what others hand on: a kit (cards, slides, posters, posts, the bulletin) and PNG images
 * of their figures? Each image takes as long as ten pages, so a portal with thousands of agencies names the kinds.
 */
export function hasHandouts(
  kind: string,
  { kitKinds }: Pick<SiteOptions, 'kitKinds'> = siteOptions,
): boolean {
  return kitKinds === null || kitKinds.includes(kind);
}
