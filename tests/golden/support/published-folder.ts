import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hashListJson } from '../../../src/outlets/hash-lists.ts';
import { publishedCopies, publishedFiles } from '../../../src/outlets/published-files.ts';
import { longCsv, longTables } from '../../../src/outlets/long-csv.ts';
import type { PublishedFile } from '../../../src/portal/file-check/published-list.ts';
import type { Portal } from '../../../src/portal/portal.ts';
import { addresses } from '../../../src/site/addresses.ts';
import { temporaryFolder } from '../../support/folders.ts';

/** The tables of a portal as CSV files with their list, as a build lays them out. */
export function publishedFolder(portal: Portal): string {
  const folder = temporaryFolder();
  const tables = [
    ...portal.registerFiles,
    ...portal.series.flatMap(({ tableFiles, releases }) => [
      ...tableFiles,
      ...releases.flatMap((release) => release.tableFiles),
    ]),
  ].map(({ text }) => text);
  const long = portal.series.flatMap((series) =>
    longTables(series).map(({ table }) => longCsv(series, table.name)),
  );
  const texts = new Map([...tables, ...long].map((text) => [hashOf(text), text]));
  const links = addresses('vi');
  const [files, copies] = [publishedFiles, publishedCopies].map((list) =>
    list(portal, links).filter(({ path }) => path?.endsWith('.csv')),
  ) as [PublishedFile[], PublishedFile[]];
  for (const { path, sha256 } of [...files, ...copies]) {
    mkdirSync(dirname(join(folder, path!)), { recursive: true });
    writeFileSync(join(folder, path!), texts.get(sha256)!);
  }
  writeFileSync(join(folder, 'du-lieu/ma-bam.json'), hashListJson(portal, files));
  return folder;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
