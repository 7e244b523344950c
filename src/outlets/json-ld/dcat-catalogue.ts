import type { Portal, Release, Series } from '../../portal/portal.ts';
import { appearedAt } from '../../portal/versions.ts';
import { addresses } from '../../site/addresses.ts';
import { releaseFileName } from '../../site/data-file-names.ts';
import { siteOptions } from '../../site/options.ts';
import { outputMarks } from '../../site/output-marks.ts';
import { apiWords } from '../../wording/pages/api.ts';
import { inBoth } from '../../wording/in-both.ts';
import { releaseTitle } from '../../wording/model/release-words.ts';
import { words } from '../../wording/words.ts';
import { dataInstant } from '../api/head.ts';
import { publicAddress } from '../public-address.ts';
import { aboutVietNam, daysOf } from './common.ts';
import { operatorName } from '../operator.ts';
import { dcatContext } from './dcat-context.ts';
import { releaseDistributions, seriesDistributions } from './dcat-distributions.ts';
import { day, node, texts, type Node } from './dcat-parts.ts';

const authority = 'http://publications.europa.eu/resource/authority';

const frequencies = { quarterly: 'QUARTERLY', 'half-yearly': 'ANNUAL_2', yearly: 'ANNUAL' } as const;

const languages = [`${authority}/language/VIE`, `${authority}/language/ENG`].map(node);

const themes = [`${authority}/data-theme/GOVE`, `${authority}/data-theme/TECH`].map(node);

const agent = (name: { vi: string; en: string }): Node => ({
  '@type': 'foaf:Agent',
  'foaf:name': texts(name),
});

/** Whose the portal is; where nobody said so, the portal itself: DCAT-AP demands a name. */
const publisher = (): Node => agent(inBoth(operatorName));

/**
 * All data of the portal as a DCAT-AP 3 catalogue in JSON-LD: https://semiceu.github.io/DCAT-AP/releases/3.0.0/
 * A series of datasets for each series, in it a dataset for each release; beside it one that holds every period; the API
 * as a data service. The context stands in it: nothing is to be fetched to read it.
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
    'dct:publisher': publisher(),
    'dct:language': languages,
    'dct:modified': day(dataInstant(portal)),
    'dct:license': licence(siteOptions.licence),
    'foaf:homepage': node(page),
    'dcat:themeTaxonomy': node(`${authority}/data-theme`),
    ...spatial(),
    'dcat:dataset': portal.series.flatMap((series) => [
      seriesOf(series),
      datasetOf(portal, series),
      ...series.releases.toReversed().map((release) => releaseOf(portal, series, release)),
    ]),
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

/** A node of the catalogue itself: `…catalog.jsonld#bo-papi`. */
const nodeId = (name: string): string => `${publicAddress(addresses('vi').catalogue())}#${name}`;

/** The releases of a series as what they are: datasets that follow each other. */
function seriesOf({ file: { id, title, about, frequency, terms } }: Series): Node {
  return {
    '@id': nodeId(`bo-${id}`),
    '@type': 'dcat:DatasetSeries',
    'dct:identifier': `bo-${id}`,
    'dct:title': texts(title, { marked: true }),
    'dct:description': texts(about),
    'dct:publisher': publisher(),
    'dct:accrualPeriodicity': frequencyOf(frequency),
    'dct:license': { '@id': termsId(id), ...licence(terms) },
  };
}

/** Every period of a series as one dataset. */
function datasetOf(portal: Portal, series: Series): Node {
  const { id, title, about } = series.file;
  const [first, last] = [series.releases[0], series.releases.at(-1)];
  const published = series.releases.map(({ file }) => file.published_at).toSorted();
  return {
    '@id': idOf(id),
    '@type': 'dcat:Dataset',
    'dct:identifier': id,
    'dct:title': texts(title, { marked: true }),
    'dct:description': texts(about),
    ...shared(series),
    'dcat:landingPage': node(idOf(id)),
    ...(first && last
      ? {
          'dct:issued': day(published[0]!),
          'dcat:version': last.file.version,
          'dct:temporal': stretch(daysOf(first).from, daysOf(last).to),
        }
      : {}),
    'dcat:distribution': seriesDistributions(portal, series, node(termsId(id))),
  };
}

/** One release as a dataset, in its newest version. */
function releaseOf(portal: Portal, series: Series, release: Release): Node {
  const { id, about } = series.file;
  const { from, to } = daysOf(release);
  const page = publicAddress(addresses('vi').release(id, release.period));
  return {
    '@id': page,
    '@type': 'dcat:Dataset',
    'dct:identifier': releaseFileName(id, release.period),
    'dct:title': texts(
      inBoth((lang) => releaseTitle(portal, release, lang)),
      { marked: true },
    ),
    'dct:description': texts(about),
    ...shared(series),
    'dcat:inSeries': node(nodeId(`bo-${id}`)),
    'dcat:landingPage': node(page),
    'dct:issued': day(release.file.published_at),
    'dct:modified': day(appearedAt(release)),
    'dcat:version': release.file.version,
    'dct:temporal': stretch(from, to),
    'dcat:distribution': releaseDistributions(portal, series, release, node(termsId(id))),
  };
}

/** What holds for every dataset of a series. */
function shared({ file: { owner, publisher: source, frequency } }: Series): Node {
  return {
    'dct:publisher': publisher(),
    'dct:creator': agent(source),
    'dct:rightsHolder': agent(owner),
    'dct:language': languages,
    'dct:accrualPeriodicity': frequencyOf(frequency),
    'dct:accessRights': node(`${authority}/access-right/PUBLIC`),
    'dcat:theme': themes,
    ...spatial(),
    ...contact(),
  };
}

const termsId = (series: string): string => nodeId(`dieu-kien-${series}`);

function frequencyOf(frequency: keyof typeof frequencies): Node {
  return node(`${authority}/frequency/${frequencies[frequency]}`);
}

function stretch(from: string, to: string): Node {
  return { '@type': 'dct:PeriodOfTime', 'dcat:startDate': day(from), 'dcat:endDate': day(to) };
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
