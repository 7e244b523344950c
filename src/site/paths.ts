import type { Lang } from './lang.ts';

/** Where the portal stands: `base` is `/` or `/nq57/`, `siteUrl` an origin without a slash at its end. */
export interface Place {
  readonly base: string;
  readonly siteUrl: string;
}

/**
 * One part of an address.
 * @throws RangeError for anything but small letters, digits, `-`, `_` and `.`: an address never needs escaping
 */
export function segment(text: string | number): string {
  const part = String(text);
  if (!/^[a-z0-9]([a-z0-9._-]*[a-z0-9])?$/.test(part))
    throw new RangeError(`not a part of an address: "${part}"`);
  return part;
}

/** The address of a file or page below the base, the same in both languages: `under(place, 'favicon.svg')`. */
export function under(place: Place, path: string): string {
  return place.base + path.replace(/^\/+/, '');
}

/** The address of a page: each part checked, the language's prefix, a slash at the end, the fragment. */
export function pagePath(
  place: Place,
  lang: Lang,
  parts: readonly (string | number)[],
  anchor?: string,
): string {
  const all = [...(lang === 'en' ? ['en'] : []), ...parts.map(segment)];
  return under(place, all.map((part) => `${part}/`).join('')) + (anchor ? `#${anchor}` : '');
}

/** The address of a file in one language, without a slash at its end: `/en/hinh/tien-do/hinh-plan-02.csv`. */
export function filePath(place: Place, lang: Lang, parts: readonly string[]): string {
  return under(place, [...(lang === 'en' ? ['en'] : []), ...parts.map(segment)].join('/'));
}

/** An address with the origin: `https://…/nq57/tien-do/`. */
export function absolute(place: Place, path: string): string {
  return place.siteUrl + path;
}
