import { reportedSpan, statusCounts } from '../../portal/release-contents.ts';
import type { Portal, Release, Series } from '../../portal/portal.ts';
import type { Lang } from '../../site/lang.ts';
import { lowerFirst, sentenceStart } from '../case.ts';
import { formatDate } from '../dates.ts';
import { dayInVietNam } from '../instants.ts';
import { joinList } from '../sentences/lists.ts';
import { rankingsWords } from '../pages/rankings.ts';
import { releasesWords } from '../pages/releases.ts';
import { formatTime } from '../times.ts';
import { words } from '../words.ts';
import { releaseContents } from './release-words.ts';

/**
 * The sentence that a release's page opens with: «Kỳ Quý IV/2025 của bộ số liệu «Thực hiện Nghị quyết 57-NQ/TW»:
 * 39 số liệu của 8 phạm vi, nêu từ 21/10/2025 đến 31/12/2025.»
 */
export function releaseOpening(series: Series, release: Release, lang: Lang): string {
  const w = releasesWords[lang];
  const parts = [
    figuresSaid(release, lang),
    lowerFirst(releaseContents({ ...release, figures: [] }, lang)),
  ].filter(Boolean);
  const start = w.opening(formatTime(release.period, lang), series.file.title[lang]);
  return `${start}: ${parts.length > 0 ? parts.join('; ') : w.empty}.`;
}

/** How many figures of how many scopes, and when they were said; empty without figures. */
function figuresSaid(release: Release, lang: Lang): string {
  const { figures } = release;
  const span = reportedSpan(figures);
  if (!span) return '';
  const w = releasesWords[lang];
  const scopes = new Set(figures.map(({ scope }) => scope.id)).size;
  const when =
    span.from === span.to
      ? words(lang).labels.reportedOnTime(span.from)
      : w.reportedBetween(formatTime(span.from, lang), formatTime(span.to, lang));
  return `${lowerFirst(releaseContents({ figures, rankings: [], tasks: [], recommendations: [] }, lang))}${w.ofScopes(scopes)}, ${when}`;
}

/** What the list of releases opens with: how many there are, since when, of which status. */
export function releasesOverview(portal: Portal, lang: Lang): string {
  const w = releasesWords[lang];
  const releases = portal.series.flatMap((series) => series.releases);
  const newest = releases
    .map(({ file }) => dayInVietNam(file.published_at))
    .toSorted()
    .at(-1);
  if (newest === undefined) return w.none;
  return `${w.count(releases.length, portal.series.length, formatDate(newest, lang))} ${statusSentence(releases, lang)}`;
}

/** Of which status some releases are: all of one, or so many of each. */
export function statusSentence(releases: readonly Release[], lang: Lang): string {
  const w = releasesWords[lang];
  const counts = statusCounts(releases);
  const word = words(lang).releases.status;
  const [only] = counts;
  const official = counts.some(({ status }) => status === 'official');
  const first =
    counts.length === 1 && only
      ? w.allOfStatus(word[only.status])
      : w.byStatus(
          joinList(
            counts.map(({ status, count }) => `${count} ${word[status]}`),
            lang,
          ),
        );
  return official ? first : `${first} ${w.noneOfficial}`;
}

/** What a release holds, line by line: «6 số liệu và 2 bảng xếp hạng», then how many have a rank in each ranking. */
export function releaseContentLines(release: Release, lang: Lang): readonly string[] {
  const w = rankingsWords[lang];
  const several = release.rankings.length > 1;
  const lines = release.rankings.map(({ ranking, ranked, size }) =>
    several
      ? `${ranking.title[lang]}: ${w.ranked(ranked.length, size)}`
      : sentenceStart(w.ranked(ranked.length, size)),
  );
  return [releaseContents(release, lang) || releasesWords[lang].empty, ...lines];
}
