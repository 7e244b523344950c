import type { Portal } from '../../portal/portal.ts';
import { addresses, type Lang } from '../../site/addresses.ts';
import { words } from '../../wording/words.ts';
import { publicAddress } from '../public-address.ts';
import { markedName, publisherOf } from './common.ts';

/** All data of the portal as a schema.org DataCatalog, for its page; the DCAT catalogue says more. */
export function dataCatalog(portal: Portal, lang: Lang): object {
  const links = addresses(lang);
  const t = words(lang);
  const page = publicAddress(links.data());
  return {
    '@context': 'https://schema.org',
    '@type': 'DataCatalog',
    '@id': page,
    url: page,
    name: markedName(t.site.name),
    description: t.site.tagline,
    inLanguage: lang,
    ...publisherOf(lang),
    dataset: portal.series.map(({ file: { id, title, about, owner }, releases }) => ({
      '@type': 'Dataset',
      '@id': publicAddress(links.data(id)),
      url: publicAddress(links.data(id)),
      name: markedName(title[lang]),
      description: about[lang],
      license: publicAddress(links.data(id)),
      creator: { '@type': 'Organization', name: owner[lang] },
      hasPart: releases.map((release) => publicAddress(links.release(id, release.period))),
    })),
  };
}
