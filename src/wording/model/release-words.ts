import type { Portal, Release } from '../../portal/portal.ts';
import type { Lang } from '../../site/lang.ts';
import { lowerFirst, sentenceStart } from '../case.ts';
import { formatNumber } from '../numbers.ts';
import { joinList } from '../sentences/lists.ts';
import { formatTimeShort } from '../times.ts';
import { releaseWords } from '../words/release-words.ts';

/** «PAPI 2024», «Nghị quyết 57, Quý III/2025». */
export function releaseTitle(portal: Portal, { series, period }: Release, lang: Lang): string {
  const { short } = portal.series.find(({ file }) => file.id === series)!.file;
  const time = formatTimeShort(period, lang);
  return /^\d{4}$/.test(period) ? `${short[lang]} ${time}` : `${short[lang]}, ${time}`;
}

/** The word for a release's status. */
export function releaseStatus({ file }: Release, lang: Lang): string {
  return sentenceStart(releaseWords[lang].status[file.status]);
}

/** What a release holds, in a few words: «51 số liệu và 2 bảng xếp hạng». */
export function releaseContents(
  {
    figures,
    rankings,
    tasks,
    recommendations,
  }: Pick<Release, 'figures' | 'rankings' | 'tasks' | 'recommendations'>,
  lang: Lang,
): string {
  const ranked = rankings.filter((table) => table.ranked.length + table.unranked.length > 0).length;
  const parts = [
    count(figures.length, { vi: 'số liệu', en: ['figure', 'figures'] }, lang),
    count(ranked, { vi: 'bảng xếp hạng', en: ['ranking', 'rankings'] }, lang),
    count(tasks.length, { vi: 'nhiệm vụ', en: ['task', 'tasks'] }, lang),
    count(recommendations.length, { vi: 'kiến nghị', en: ['recommendation', 'recommendations'] }, lang),
  ];
  return sentenceStart(
    joinList(
      parts.filter((part) => part !== null),
      lang,
    ),
  );
}

function count(n: number, word: { vi: string; en: readonly [string, string] }, lang: Lang): string | null {
  if (n === 0) return null;
  return `${formatNumber(n, lang)} ${lang === 'vi' ? word.vi : word.en[n === 1 ? 0 : 1]}`;
}

/** «phiên bản 1.0.0, tổng hợp từ báo chí và văn bản». */
export function releaseVersionAndStatus({ file }: Release, lang: Lang): string {
  const { version, status } = releaseWords[lang];
  return `${lowerFirst(version)} ${file.version}, ${status[file.status]}`;
}
