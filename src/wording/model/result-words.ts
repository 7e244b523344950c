import { countDifferences } from '../../intake/tables/task-tables.ts';
import type { OverdueTrend } from '../../portal/overdue-trend.ts';
import type { Portal } from '../../portal/portal.ts';
import type { KindLines, ResultLine } from '../../portal/result-lines.ts';
import type { ResultTables } from '../../portal/result-tables.ts';
import type { ReleaseResults } from '../../portal/results.ts';
import { datedOf, doneOf } from '../../portal/counts-of-tasks.ts';
import type { TaskState } from '../../portal/tasks.ts';
import type { Lang } from '../../site/lang.ts';
import { fullStop, lowerFirst, sentenceStart } from '../case.ts';
import { formatNumber } from '../numbers.ts';
import { progressResults } from '../pages/progress-results.ts';
import { missingCounts } from '../sentences/agency-quarter.ts';
import { overdueFinding, resultsStatement } from '../sentences/task-results.ts';
import { kindWords, type AgencyKind } from '../words/agency-words.ts';
import { agencyLabel } from './agency-words.ts';
import { enumWord } from './enum-words.ts';
import { kindTitles } from './kind-words.ts';
import { agencyInSentence, groupLabel, stateTitle } from './task-words.ts';

/** The first sentence of the newest results. */
export function nationalFinding({ results, reported, expected, total }: ResultTables, lang: Lang): string {
  const counts = total && { assigned: total.assigned, done: doneOf(total), overdue: total.overdue };
  return resultsStatement({ asOf: results.asOf, reported, expected, counts }, lang);
}

/** Every part of the tasks assigned, in words: «hoàn thành đúng hạn: 300; hoàn thành muộn: 112; …». */
export function partsSummary(parts: readonly { state: TaskState; value: number }[], lang: Lang): string {
  const each = parts.map(({ state, value }) => `${stateTitle(state, lang)}: ${formatNumber(value, lang)}`);
  return fullStop(sentenceStart(each.join('; ')));
}

/** How many groups have overdue tasks, and which has most. */
export function groupFinding(portal: Portal, { groups }: Pick<ResultTables, 'groups'>, lang: Lang): string {
  const noun = progressResults[lang].groupNoun;
  return overdueFinding(
    counted(groups, (key) => lowerFirst(groupLabel(portal, key, lang))),
    noun,
    lang,
  );
}

/** How many agencies of a kind have overdue tasks, and which has most. */
export function kindFinding(portal: Portal, { kind, lines }: KindLines, lang: Lang): string {
  const one = kindWords[lang][kind];
  const many = lang === 'vi' ? one : englishKinds(kind);
  const name = (key: string): string => agencyInSentence(portal, key, lang);
  return overdueFinding(counted(lines, name), { one, many, each: progressResults[lang].eachPlace }, lang);
}

/** «ministries», but “Government agencies”: small unless it is a name. */
function englishKinds(kind: AgencyKind): string {
  const title = kindTitles[kind].en;
  return /^(Government|Party)\b/.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1);
}

function counted<Key>(lines: readonly ResultLine<Key>[], name: (key: Key) => string) {
  return lines.flatMap(({ key, counts }) =>
    counts ? [{ name: name(key), overdue: counts.overdue, dated: datedOf(counts) }] : [],
  );
}

/** Why a line has no numbers, or not all: «chưa báo cáo». */
export function missingText(
  { missing, counts }: Pick<ResultLine<unknown>, 'missing' | 'counts'>,
  lang: Lang,
): string | null {
  if (missing === null) return null;
  const word = missingCounts(missing, lang);
  return counts ? progressResults[lang].inPart(word) : word;
}

/** Overdue tasks then and now: «7 → 12», and the same to be read aloud. */
export function trendCell({ from, to }: OverdueTrend, lang: Lang): { sign: string; spoken: string } {
  const w = progressResults[lang];
  // Two numbers stay on one line of a narrow cell; words may wrap.
  const gap = from === null || to === null ? ' ' : '\u00a0';
  const say = (value: number | null): string =>
    value === null ? missingCounts('O', lang) : formatNumber(value, lang);
  return {
    sign: `${say(from)}${gap}→${gap}${say(to)}`,
    spoken: w.fromTo(say(from), say(to), from !== null && from === to),
  };
}

/** A declared difference: what less what, of whom, by how many, and why. */
export function differenceStatement(
  portal: Portal,
  difference: ReleaseResults['differences'][number],
  lang: Lang,
): string {
  const { agency, task_group, state, difference: by } = difference;
  const parts = [
    sentenceStart(enumWord(countDifferences, 'compared', difference.compared, lang)),
    agency === null ? null : agencyLabel(portal, agency, lang),
    task_group === null ? null : groupLabel(portal, Number(task_group), lang),
    enumWord(countDifferences, 'state', state, lang),
  ].filter((part) => part !== null);
  const note = lang === 'vi' ? difference.note_vi : difference.note_en;
  return `${parts.join('; ')}: ${formatNumber(by, lang)}. ${fullStop(note)}`;
}
