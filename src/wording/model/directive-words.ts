import { directives as directivesTable } from '../../intake/tables/directives.ts';
import { isPastDue, periodsSinceAsked, type Directive } from '../../portal/directives.ts';
import type { Lang } from '../../site/lang.ts';
import { fullStop, sentenceStart } from '../case.ts';
import { formatDate } from '../dates.ts';
import { directiveWords } from '../pages/directives.ts';
import { formatTime } from '../times.ts';
import { noResultPhrase } from '../sentences/not-found.ts';

const rhythms = new Map(
  directivesTable.columns.flatMap((column) =>
    column.name === 'rhythm' ? column.values.map(({ code, title }) => [code as string, title] as const) : [],
  ),
);

/**
 * «Hạn 30/3/2026, đã qua», «Hằng quý; từ khi được yêu cầu đã hết Quý I/2026, Quý II/2026 và Quý III/2026», or that no
 * date was named.
 */
export function dueText(directive: Directive, today: string, lang: Lang): string {
  const w = directiveWords[lang];
  const { due, rhythm } = directive;
  if (due !== null) return w.due(formatDate(due, lang), isPastDue(directive, today));
  if (rhythm === null) return w.noDue;
  const ended = periodsSinceAsked(directive, today).map((period) => formatTime(period, lang));
  const often = sentenceStart(rhythms.get(rhythm)?.[lang] ?? rhythm);
  if (ended.length === 0) return often;
  return `${often}; ${ended.length > 4 ? w.endedMany(ended.length, ended.at(-1)!) : w.ended(ended)}`;
}

/** What has been found since, never more than was looked for: «Hạn đã qua, chưa tìm thấy kết quả …». */
export function outcomeText(directive: Directive, today: string, lang: Lang): string {
  const found = lang === 'vi' ? directive.found_vi : directive.found_en;
  if (found !== null) return fullStop(found);
  const past = isPastDue(directive, today) ? directiveWords[lang].pastDue : '';
  return fullStop(sentenceStart(past + noResultPhrase(directive.searched_on, lang)));
}
