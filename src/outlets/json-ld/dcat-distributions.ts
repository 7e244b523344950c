import type { FileForm } from '../../portal/file-check/published-list.ts';
import type { Portal, Release, Series } from '../../portal/portal.ts';
import { addresses } from '../../site/addresses.ts';
import { inBoth } from '../../wording/in-both.ts';
import { fileWords } from '../../wording/open-data/file-words.ts';
import { apiWords } from '../../wording/pages/api.ts';
import { formatTime } from '../../wording/times.ts';
import { packageProfile } from '../data-package.ts';
import type { OpenFile } from '../open-data/open-file.ts';
import { releaseFiles } from '../open-data/release-files.ts';
import { seriesFiles } from '../open-data/series-files.ts';
import { publicAddress } from '../public-address.ts';
import { node, texts, type Node } from './dcat-parts.ts';

const fileTypes = 'http://publications.europa.eu/resource/authority/file-type';
const media = 'https://www.iana.org/assignments/media-types';

/** The forms that the catalogue lists; those for Excel in Vietnamese and for CSVW say the same once more. */
const listed = {
  csv: { type: 'CSV', media: 'text/csv' },
  json: { type: 'JSON', media: 'application/json' },
  xlsx: { type: 'XLSX', media: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  zip: { type: 'ZIP', media: 'application/zip' },
  package: { type: 'JSON', media: 'application/json' },
} as const satisfies Partial<Record<FileForm, object>>;

type Listed = keyof typeof listed;

/**
 * The files of a series beside its releases: every table over all periods, what describes them, what the API says.
 * @param licence on what terms they may be used
 */
export function seriesDistributions(portal: Portal, series: Series, licence: Node): readonly Node[] {
  const { id, title } = series.file;
  const links = addresses('vi');
  const { long, own } = seriesFiles(portal, series, links);
  const schema = publicAddress(links.api('schemas', 'one-series.json'));
  return [
    ...distributions([...long, ...own], (name) => links.seriesFile(id, name), title, licence),
    distribution(
      links.api('series', `${id}.json`),
      'json',
      inBoth((lang) => `${apiWords[lang].name}: ${title[lang]}`),
      licence,
      { 'dct:conformsTo': { '@id': schema, '@type': 'dct:Standard' } },
    ),
  ];
}

/** The files of the newest version of a release. */
export function releaseDistributions(
  portal: Portal,
  series: Series,
  release: Release,
  licence: Node,
): readonly Node[] {
  const links = addresses('vi');
  const about = inBoth((lang) => `${series.file.short[lang]}, ${formatTime(release.period, lang)}`);
  return distributions(
    releaseFiles(portal, series, release, links),
    (name) => links.dataFile(series.file.id, release.period, name),
    about,
    licence,
  );
}

function distributions(
  files: readonly OpenFile[],
  address: (name: string) => string,
  about: { readonly vi: string; readonly en: string },
  licence: Node,
): readonly Node[] {
  return files.flatMap(({ name, form, table, bytes, sha256 }): Node[] => {
    // Of a single table the CSV file is enough.
    if (!(form in listed) || (form === 'json' && table !== null)) return [];
    const title = inBoth((lang) => `${table ?? fileWords[lang][form as Listed]}: ${about[lang]}`);
    return [
      distribution(address(name), form as Listed, title, licence, {
        'dcat:byteSize': { '@value': String(bytes.length), '@type': 'xsd:nonNegativeInteger' },
        'spdx:checksum': {
          '@type': 'spdx:Checksum',
          'spdx:algorithm': node('http://spdx.org/rdf/terms#checksumAlgorithm_sha256'),
          'spdx:checksumValue': { '@value': sha256, '@type': 'xsd:hexBinary' },
        },
        ...(form === 'package'
          ? { 'dct:conformsTo': { '@id': packageProfile, '@type': 'dct:Standard' } }
          : {}),
      }),
    ];
  });
}

function distribution(
  path: string,
  form: Listed,
  name: { readonly vi: string; readonly en: string },
  licence: Node,
  more: Node,
): Node {
  return {
    '@id': publicAddress(path),
    '@type': 'dcat:Distribution',
    'dct:title': texts(name),
    'dcat:accessURL': node(publicAddress(path)),
    'dcat:downloadURL': node(publicAddress(path)),
    'dct:format': node(`${fileTypes}/${listed[form].type}`),
    'dcat:mediaType': node(`${media}/${listed[form].media}`),
    'dct:license': licence,
    ...more,
  };
}
