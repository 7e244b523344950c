import { placedFiles } from '../../src/outlets/published-files.ts';
import type { Portal } from '../../src/portal/portal.ts';
import { addressBook } from '../../src/site/address-book.ts';

/** Addresses as they stand in the folder of a built portal. */
const book = addressBook({ base: '', siteUrl: '' }, 'vi');

/** What may stand in the name of a file below the folder of the portal: nothing leads up, nothing to another root. */
function leadsOut(address: string): boolean {
  return address.includes('..') || /[\\\0]/.test(address) || /^(?:\/|[a-z]+:)/i.test(address);
}

/** Ids and versions of the model, and the addresses made from them, that could lead out of the folder of the portal. */
export function strayAddresses(portal: Portal): readonly string[] {
  const releases = portal.series.flatMap((series) =>
    series.releases.flatMap((release) => [release, ...release.earlier]),
  );
  const names = [
    ...portal.agencies.keys(),
    ...portal.sources.keys(),
    ...portal.documents.map(({ id }) => id),
    ...portal.series.map(({ file }) => file.id),
    ...releases.flatMap(({ series, period, file, tasks, recommendations, rankings, tableFiles }) => [
      series,
      period,
      file.version,
      ...tasks.map(({ id }) => id),
      ...recommendations.map(({ id }) => id),
      ...rankings.map(({ ranking }) => ranking.id),
      ...tableFiles.map(({ path }) => path),
    ]),
    ...portal.registerFiles.map(({ path }) => path),
  ];
  const addresses = [
    ...[...portal.agencies.keys()].map((id) => book.agency(id)),
    ...portal.documents.map(({ id }) => book.document(id)),
    ...portal.series.map(({ file }) => book.rankingSeries(file.id)),
    ...releases.flatMap(({ series, period, file, tasks, rankings, tableFiles }) => [
      book.release(series, period),
      book.releaseVersion(series, period, file.version),
      ...tasks.map(({ id }) => book.task(id)),
      ...rankings.map(({ ranking }) => book.rankingPeriod(series, period, ranking.id)),
      ...tableFiles.flatMap(({ table }) => [
        book.dataFile(series, period, `${table.name}.csv`),
        book.versionFile(series, period, file.version, `${table.name}.csv`),
      ]),
    ]),
  ];
  return [...names, ...addresses]
    .filter(leadsOut)
    .map((address) => `leads out of the folder of the portal: ${address}`);
}

/** The same of every file that the portal would publish, and those whose bytes hold a text that no file may hold. */
export function strayFiles(portal: Portal, forbidden: string): readonly string[] {
  return placedFiles(portal, book).flatMap(({ listed: { path }, file }) => [
    ...(path === null || leadsOut(path)
      ? [`leads out of the folder of the portal: ${path ?? 'no path'}`]
      : []),
    ...(Buffer.from(file.bytes).includes(forbidden)
      ? [`${path ?? ''} holds what stands outside of the folder`]
      : []),
  ]);
}
