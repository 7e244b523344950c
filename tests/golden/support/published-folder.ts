import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hashListJson } from '../../../src/outlets/hash-lists.ts';
import { placedFiles, publishedFiles } from '../../../src/outlets/published-files.ts';
import type { Portal } from '../../../src/portal/portal.ts';
import { addresses } from '../../../src/site/addresses.ts';
import { temporaryFolder } from '../../support/folders.ts';

/** The data files of a portal with their list, as a build lays them out. */
export function publishedFolder(portal: Portal): string {
  const folder = temporaryFolder();
  const links = addresses('vi');
  for (const { listed, file } of placedFiles(portal, links)) {
    mkdirSync(dirname(join(folder, listed.path!)), { recursive: true });
    writeFileSync(join(folder, listed.path!), file.bytes);
  }
  writeFileSync(join(folder, 'du-lieu/ma-bam.json'), hashListJson(portal, publishedFiles(portal, links)));
  return folder;
}
