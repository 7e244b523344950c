import type { Portal, Release, Series } from '../../portal/portal.ts';
import { releaseSources } from '../../portal/release-contents.ts';
import { tableSources } from '../../portal/table-sources.ts';
import { appearedAt } from '../../portal/versions.ts';
import { addresses, periodToAddress, type Lang } from '../../site/addresses.ts';
import { rankingHref } from '../api/ranking-file.ts';
import { releaseHref } from '../api/release-parts.ts';
import { publicAddress } from '../public-address.ts';
import { aboutVietNam, daysOf, markedName, publisherOf } from './common.ts';

/** A schema.org Dataset: https://schema.org/Dataset */
type Dataset = Readonly<Record<string, unknown>>;

const organization = (name: string): Dataset => ({ '@type': 'Organization', name });

const download = (encodingFormat: string, contentUrl: string): Dataset => ({
  '@type': 'DataDownload',
  encodingFormat,
  contentUrl,
});

/**
 * A release for search engines: what it is, whose it is, what it covers, on what it stands, its files.
 * @param title as the page has it
 */
export function releaseDataset(
  portal: Portal,
  series: Series,
  release: Release,
  lang: Lang,
  title: string,
): Dataset {
  const links = addresses(lang);
  const { series: id, period } = release;
  const file = (name: string): string => publicAddress(links.dataFile(id, period, name));
  return {
    ...common(portal, series, release, lang, title, releaseSources(release)),
    '@id': publicAddress(links.release(id, period)),
    url: publicAddress(links.release(id, period)),
    distribution: [
      ...release.tableFiles.map(({ table }) => download('text/csv', file(`${table.name}.csv`))),
      download('application/json', file('datapackage.json')),
      download('application/json', releaseHref(release)),
    ],
  };
}

/** The rankings of a release, which are a part of it. */
export function rankingDataset(
  portal: Portal,
  series: Series,
  release: Release,
  lang: Lang,
  title: string,
): Dataset {
  const links = addresses(lang);
  const { series: id, period } = release;
  return {
    ...common(portal, series, release, lang, title, [...new Set(release.rankings.flatMap(tableSources))]),
    '@id': publicAddress(links.rankingPeriod(id, period)),
    url: publicAddress(links.rankingPeriod(id, period)),
    isPartOf: publicAddress(links.release(id, period)),
    distribution: release.rankings.map(({ ranking }) =>
      download('application/json', rankingHref(series, release, ranking.id)),
    ),
  };
}

function common(
  portal: Portal,
  { file: { id, about, publisher } }: Series,
  release: Release,
  lang: Lang,
  title: string,
  sources: readonly string[],
): Dataset {
  const { from, to } = daysOf(release);
  const based = sources.flatMap((source) => portal.sources.get(source)?.url ?? []);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: markedName(title),
    description: about[lang],
    inLanguage: lang,
    identifier: `${id}-${periodToAddress(release.period)}`,
    version: release.file.version,
    datePublished: release.file.published_at,
    dateModified: appearedAt(release),
    temporalCoverage: `${from}/${to}`,
    ...(aboutVietNam
      ? { spatialCoverage: { '@type': 'Place', name: lang === 'vi' ? 'Việt Nam' : 'Viet Nam' } }
      : {}),
    isAccessibleForFree: true,
    // The terms are prose, and those of the owner: they stand at this place.
    license: publicAddress(addresses(lang).data(id)),
    creator: organization(publisher[lang]),
    ...publisherOf(lang),
    ...(based.length > 0 ? { isBasedOn: based } : {}),
  };
}
