import type { Release } from '../../portal/portal.ts';
import { addresses } from '../../site/addresses.ts';
import type { Exhibit } from './exhibit.ts';

/** An exhibit of a release as the page of a frozen version shows it: with files of its own, which never change. */
export function frozenExhibit(exhibit: Exhibit, { series, period, file }: Release): Exhibit {
  const page = addresses(exhibit.lang).releaseVersion(series, period, file.version);
  // The image that leads a page is for links to it; a frozen one is cited, not passed on.
  return { ...exhibit, page, leads: false };
}
