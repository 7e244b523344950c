import type { Portal, Series } from '../../portal/portal.ts';
import { addresses } from '../../site/addresses.ts';
import { siteOptions } from '../../site/options.ts';
import { outputMarks } from '../../site/output-marks.ts';
import { apiWords } from '../../wording/pages/api.ts';
import { inBoth } from '../../wording/in-both.ts';
import { words } from '../../wording/words.ts';
import { dataInstant } from '../api/head.ts';
import { publicAddress } from '../public-address.ts';
import { aboutVietNam, daysOf } from './common.ts';
import { dcatContext } from './dcat-context.ts';
import { distributionsOf } from './dcat-distributions.ts';
import { day, node, texts, type Node } from './dcat-parts.ts';

const authority = 'http://publications.europa.eu/resource/authority';

const frequencies = { quarterly: 'QUARTERLY', 'half-yearly': 'ANNUAL_2', yearly: 'ANNUAL' } as const;

const languages = [`${authority}/language/VIE`, `${authority}/language/ENG`].map(node);

const themes = [`${authority}/data-theme/GOVE`, `${authority}/data-theme/TECH`].map(node);

const agent = (name: { vi: string; en: string }): Node => ({
  '@type': 'foaf:Agent',
  'foaf:name': texts(name),
});

/**
 * All data of the portal as a DCAT-AP 3 catalogue in JSON-LD: https://semiceu.github.io/DCAT-AP/releases/3.0.0/
 * A dataset for each series, with its files; the API as a data service. The context stands in it: nothing is to be
 * fetched to read it.
 */
export function dcatCatalogue(portal: Portal): object {
  const links = addresses('vi');
  const page = publicAddress(links.data());
  const catalogue = publicAddress(links.catalogue());
  const name = inBoth((lang) => words(lang).site.name);
  return {
    '@context': dcatContext,
    ...outputMarks,
    '@id': `${catalogue}#danh-muc`,
    '@type': 'dcat:Catalog',
    'dct:title': texts(name, { marked: true }),
    'dct:description': texts(inBoth((lang) => words(lang).site.tagline)),
    'dct:publisher': agent(siteOptions.governingBody),
    'dct:language': languages,
    'dct:modified': day(dataInstant(portal)),
    'dct:license': licence(siteOptions.licence),
    'foaf:homepage': node(page),
    'dcat:themeTaxonomy': node(`${authority}/data-theme`),
    ...spatial(),
    'dcat:dataset': portal.series.map((series) => datasetOf(series)),
    'dcat:service': {
      '@id': publicAddress(links.api('index.json')),
      '@type': 'dcat:DataService',
      'dct:title': texts(
        inBoth((lang) => apiWords[lang].name),
        { marked: true },
      ),
      'dct:description': texts(inBoth((lang) => apiWords[lang].summary)),
      'dcat:endpointURL': node(publicAddress(links.api('index.json'))),
      'dcat:endpointDescription': node(publicAddress(links.api('openapi.json'))),
      'dcat:servesDataset': portal.series.map(({ file }) => node(idOf(file.id))),
    },
  };
}

const idOf = (series: string): string => publicAddress(addresses('vi').data(series));

function datasetOf(series: Series): Node {
  const { id, title, about, owner, publisher, terms, frequency } = series.file;
  const [first, last] = [series.releases[0], series.releases.at(-1)];
  const published = series.releases.map(({ file }) => file.published_at).toSorted();
  return {
    '@id': idOf(id),
    '@type': 'dcat:Dataset',
    'dct:identifier': id,
    'dct:title': texts(title, { marked: true }),
    'dct:description': texts(about),
    'dct:publisher': agent(siteOptions.governingBody),
    'dct:creator': agent(publisher),
    'dct:rightsHolder': agent(owner),
    'dct:language': languages,
    'dct:accrualPeriodicity': node(`${authority}/frequency/${frequencies[frequency]}`),
    'dct:accessRights': node(`${authority}/access-right/PUBLIC`),
    'dcat:theme': themes,
    'dcat:landingPage': node(idOf(id)),
    ...spatial(),
    ...(first && last
      ? {
          'dct:issued': day(published[0]!),
          'dcat:version': last.file.version,
          'dct:temporal': {
            '@type': 'dct:PeriodOfTime',
            'dcat:startDate': day(daysOf(first).from),
            'dcat:endDate': day(daysOf(last).to),
          },
        }
      : {}),
    ...contact(),
    'dcat:distribution': distributionsOf(series, licence(terms)),
  };
}

/** Terms as prose, in both languages; no series names a licence that has an address. */
function licence(terms: { vi: string; en: string }): Node {
  return { '@type': ['dct:LicenseDocument', 'dct:RightsStatement'], 'rdfs:label': texts(terms) };
}

function spatial(): Node {
  return aboutVietNam ? { 'dct:spatial': node(`${authority}/country/VNM`) } : {};
}

function contact(): Node {
  const { email, url } = siteOptions.contact;
  if (email === null && url === null) return {};
  return {
    'dcat:contactPoint': {
      '@type': 'vcard:Kind',
      'vcard:fn': siteOptions.responsibleRole.vi,
      ...(email === null ? {} : { 'vcard:hasEmail': node(`mailto:${email}`) }),
      ...(url === null ? {} : { 'vcard:hasURL': node(url) }),
    },
  };
}
