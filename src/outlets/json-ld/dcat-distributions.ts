import type { Series } from '../../portal/portal.ts';
import { addresses } from '../../site/addresses.ts';
import { inBoth } from '../../wording/in-both.ts';
import { apiWords } from '../../wording/pages/api.ts';
import { formatTime } from '../../wording/times.ts';
import { longTables } from '../long-csv.ts';
import { publicAddress } from '../public-address.ts';
import { node, texts, type Node } from './dcat-parts.ts';

const fileTypes = 'http://publications.europa.eu/resource/authority/file-type';
const media = 'https://www.iana.org/assignments/media-types';
const dataPackage = 'https://datapackage.org/profiles/2.0/datapackage.json';

/**
 * The files of a series: every table over all periods, the tables and the descriptor of the newest release, what the
 * API says of it.
 * @param licence on what terms they may be used
 */
export function distributionsOf(series: Series, licence: Node): readonly Node[] {
  const { id, title } = series.file;
  const links = addresses('vi');
  const newest = series.releases.at(-1);
  const one = (
    path: string,
    kind: 'CSV' | 'JSON',
    name: { vi: string; en: string },
    more: Node = {},
  ): Node => ({
    '@id': publicAddress(path),
    '@type': 'dcat:Distribution',
    'dct:title': texts(name),
    'dcat:accessURL': node(publicAddress(path)),
    'dcat:downloadURL': node(publicAddress(path)),
    'dct:format': node(`${fileTypes}/${kind}`),
    'dcat:mediaType': node(`${media}/${kind === 'CSV' ? 'text/csv' : 'application/json'}`),
    'dct:license': licence,
    ...more,
  });
  return [
    ...longTables(series).map(({ table }) => one(links.longFile(id, table.name), 'CSV', table.title)),
    ...(newest?.tableFiles ?? []).map(({ table, bytes, sha256 }) =>
      one(
        links.dataFile(id, newest!.period, `${table.name}.csv`),
        'CSV',
        inBoth((lang) => `${table.title[lang]}, ${formatTime(newest!.period, lang)}`),
        {
          'dcat:byteSize': { '@value': String(bytes), '@type': 'xsd:nonNegativeInteger' },
          'spdx:checksum': {
            '@type': 'spdx:Checksum',
            'spdx:algorithm': node('http://spdx.org/rdf/terms#checksumAlgorithm_sha256'),
            'spdx:checksumValue': { '@value': sha256, '@type': 'xsd:hexBinary' },
          },
        },
      ),
    ),
    ...(newest
      ? [
          one(
            links.dataFile(id, newest.period, 'datapackage.json'),
            'JSON',
            inBoth((lang) => `datapackage.json, ${formatTime(newest.period, lang)}`),
            { 'dct:conformsTo': { '@id': dataPackage, '@type': 'dct:Standard' } },
          ),
        ]
      : []),
    one(
      links.api('series', `${id}.json`),
      'JSON',
      inBoth((lang) => `${apiWords[lang].name}: ${title[lang]}`),
      {
        'dct:conformsTo': {
          '@id': publicAddress(links.api('schemas', 'one-series.json')),
          '@type': 'dct:Standard',
        },
      },
    ),
  ];
}
