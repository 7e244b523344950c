import { madeOnce } from '../../portal/made-once.ts';
import type { Portal, Release } from '../../portal/portal.ts';
import type { Lang } from '../../site/lang.ts';
import { releaseWords } from '../words/release-words.ts';

const fromRepository = {
  vi: 'tổng hợp từ kho dữ liệu công khai',
  en: 'compiled from a public data repository',
} as const;

/**
 * The status of a release inside a sentence. What was compiled from public data repositories alone says so: no newspaper
 * and no document stands behind it.
 */
export function releaseStatusPhrase(portal: Portal, release: Release, lang: Lang): string {
  const { status } = release.file;
  const ids = sourcesOf(release);
  const repository = [...ids].every((id) => portal.sources.get(id)?.route === 'repository');
  return status === 'compiled' && ids.size > 0 && repository
    ? fromRepository[lang]
    : releaseWords[lang].status[status];
}

// Every figure with its files names its releases, and a release may rank thousands.
const sourcesOf = madeOnce(
  ({ figures, rankings }: Release): ReadonlySet<string> =>
    new Set(
      [...figures, ...rankings.flatMap(({ ranked, unranked }) => [...ranked, ...unranked])].flatMap(
        ({ sources }) => sources,
      ),
    ),
);
