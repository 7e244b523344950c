import type { Portal, Release } from '../../portal/portal.ts';
import { inBoth } from '../../wording/in-both.ts';
import { releaseTitle } from '../../wording/model/release-words.ts';
import { addresses, periodToAddress } from '../../site/addresses.ts';
import { publicAddress, publicPages } from '../public-address.ts';
import { address, instant, pages, period, releaseStatus, slug, texts, version } from './parts.ts';

/** What lists and files alike say of a release. */
export const releaseAbout = {
  series: slug,
  period,
  title: texts,
  status: releaseStatus,
  version,
  published_at: instant.describe('When the period was first published here'),
  version_published_at: instant.describe('When this version took its place'),
  href: address,
  page: pages,
} as const;

/** The same of one release, its newest version. */
export function releaseAboutOf(portal: Portal, release: Release) {
  const { file, series, period: of } = release;
  return {
    series,
    period: of,
    title: inBoth((lang) => releaseTitle(portal, release, lang)),
    status: file.status,
    version: file.version,
    published_at: file.published_at,
    version_published_at: file.version_published_at ?? file.published_at,
    href: releaseHref(release),
    page: publicPages((links) => links.release(series, of)),
  };
}

/** Where the file of a release stands in the API. */
export function releaseHref({ series, period: of }: Pick<Release, 'series' | 'period'>): string {
  return publicAddress(addresses('vi').api('periods', series, `${periodToAddress(of)}.json`));
}
