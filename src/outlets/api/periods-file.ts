import { z } from 'zod';
import type { Portal, Release, Series } from '../../portal/portal.ts';
import { newestReleases } from '../../portal/releases.ts';
import { appearedAt, versionsOf } from '../../portal/versions.ts';
import { addresses, periodToAddress } from '../../site/addresses.ts';
import { inBoth } from '../../wording/in-both.ts';
import { words } from '../../wording/words.ts';
import { publicAddress, publicPages } from '../public-address.ts';
import { headOf, headShape } from './head.ts';
import { single, type ApiKind } from './kind.ts';
import { address, day, instant, maybeTexts, pages, sha256, slug, texts, version, type Of } from './parts.ts';
import { rankingHref } from './ranking-file.ts';
import { releaseAbout, releaseAboutOf } from './release-parts.ts';
import { tasksHref } from './tasks-file.ts';

const role = z.string().describe('A role, no name of a person');

const fileShape = z.strictObject({
  table: slug,
  title: texts,
  rows: z.int(),
  csv: z.strictObject({ href: address, bytes: z.int(), sha256 }),
  json: z.strictObject({ href: address }),
});

const periodShape = z.strictObject({
  ...headShape,
  ...releaseAbout,
  status_meaning: texts,
  basis: z
    .strictObject({ number: z.string(), date: day, issuer: z.string() })
    .nullable()
    .describe('The document that permits publication; only official releases have one'),
  review: z
    .strictObject({ prepared_by: role, approved_by: role, approved_on: day })
    .nullable()
    .describe('null where nobody approved it at this portal'),
  seal: z
    .strictObject({ at: instant, hash: sha256 })
    .nullable()
    .describe('The entry of the lock that keeps this version as it is; null where it is not sealed'),
  note: maybeTexts,
  descriptor: address.describe('datapackage.json'),
  files: z.array(fileShape),
  figures: z.int().describe('How many figures it holds: see figures.json'),
  rankings: z.array(z.strictObject({ ranking: slug, title: texts, href: address })),
  tasks: address.nullable().describe('Its list of tasks; null where it has none'),
  versions: z
    .array(z.strictObject({ version, appeared_at: instant, page: pages, descriptor: address }))
    .describe('Every version, newest first, at addresses whose content never changes'),
});

const listShape = z.strictObject({ ...headShape, periods: z.array(z.strictObject(releaseAbout)) });

function periodFile(portal: Portal, series: Series, release: Release): Of<typeof periodShape> {
  const links = addresses('vi');
  const { file, approval, seal, series: id, period } = release;
  const at = (name: string): string => publicAddress(links.dataFile(id, period, name));
  return {
    ...headOf(portal, {
      path: ['periods', id, `${periodToAddress(period)}.json`],
      shape: 'period',
      page: (book) => book.release(id, period),
      releases: [release],
    }),
    ...releaseAboutOf(portal, release),
    status_meaning: inBoth((lang) => words(lang).releases.statusMeaning[file.status]),
    basis: file.basis,
    review: approval && {
      prepared_by: approval.prepared_by,
      approved_by: approval.approved_by,
      approved_on: approval.approved_on,
    },
    seal: seal && { at: seal.sealed_at, hash: seal.hash },
    note: file.note ?? null,
    descriptor: at('datapackage.json'),
    files: release.tableFiles.map(({ table, rowCount, bytes, sha256: hash }) => ({
      table: table.name,
      title: table.title,
      rows: rowCount,
      csv: { href: at(`${table.name}.csv`), bytes, sha256: hash },
      json: { href: at(`${table.name}.json`) },
    })),
    figures: release.figures.length,
    rankings: release.rankings.map(({ ranking }) => ({
      ranking: ranking.id,
      title: ranking.title,
      href: rankingHref(series, release, ranking.id),
    })),
    tasks: release.tasks.length > 0 ? tasksHref(release) : null,
    versions: versionsOf(release).map((one) => ({
      version: one.file.version,
      appeared_at: appearedAt(one),
      page: publicPages((book) => book.releaseVersion(id, period, one.file.version)),
      descriptor: publicAddress(links.versionFile(id, period, one.file.version, 'datapackage.json')),
    })),
  };
}

export const periodKind: ApiKind = {
  path: '/periods/{series}/{period}.json',
  name: 'period',
  shape: periodShape,
  summary: {
    vi: 'Một kỳ công bố: trạng thái, phiên bản, chốt số liệu, tệp',
    en: 'One release: status, version, seal, files',
  },
  params: {
    series: { vi: 'Bộ số liệu', en: 'Series' },
    period: { vi: 'Kỳ, chữ thường', en: 'Period, in small letters' },
  },
  files: (portal) =>
    portal.series.flatMap((series) =>
      series.releases.map((release) => ({
        params: { series: series.file.id, period: periodToAddress(release.period) },
        value: () => periodFile(portal, series, release),
      })),
    ),
};

export const periodsKind: ApiKind = {
  path: '/periods.json',
  name: 'periods',
  shape: listShape,
  summary: { vi: 'Mọi kỳ công bố, mới nhất trước', en: 'Every release, newest first' },
  files: single((portal): Of<typeof listShape> => ({
    ...headOf(portal, {
      path: ['periods.json'],
      shape: 'periods',
      page: (links) => links.releases(),
      releases: newestReleases(portal),
    }),
    periods: newestReleases(portal).map((release) => releaseAboutOf(portal, release)),
  })),
};
