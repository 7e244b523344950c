import { readData } from '../../intake/read-data.ts';
import type { LockEntry } from '../../intake/lock/lock-schema.ts';
import type { Problem } from '../../intake/problems.ts';
import { hashListJson } from '../../outlets/hash-lists.ts';
import { publishedFiles } from '../../outlets/published-files.ts';
import { markTableFiles } from '../../outlets/marked-files.ts';
import type { PublishedList } from '../../portal/file-check/published-list.ts';
import { buildPortal } from '../../portal/portal.ts';
import { addresses } from '../../site/addresses.ts';
import { marksOf } from '../../site/output-marks.ts';
import type { Desk } from '../verb.ts';

/** What the data folder at hand would publish, and the lock; or the problems of the folder. */
export function listOfData({
  dataRoot,
  edition,
  now,
}: Desk): { list: PublishedList; lock: readonly LockEntry[] } | { problems: readonly Problem[] } {
  const { data, problems } = readData(dataRoot, edition);
  if (!data) return { problems };
  const portal = buildPortal(markTableFiles(data, marksOf({ edition, preview: false })), now);
  const text = hashListJson(portal, publishedFiles(portal, addresses('vi')));
  return { list: JSON.parse(text) as PublishedList, lock: data.lock };
}
