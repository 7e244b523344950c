import { recommendations as recommendationsTable } from '../../intake/tables/accountability-tables.ts';
import type { Portal } from '../../portal/portal.ts';
import type { RecommendationBoard } from '../../portal/recommendation-board.ts';
import { daysWaiting, type Recommendation, type RecommendationStep } from '../../portal/recommendations.ts';
import type { Lang } from '../../site/lang.ts';
import { daysBetween } from '../../time/validity.ts';
import { sentenceStart } from '../case.ts';
import { recommendationsWords } from '../pages/recommendations.ts';
import { answerStatement, recommendationsLede, waitStatement } from '../sentences/recommendation.ts';
import { inSentence } from '../sentences/places.ts';
import { agencyLabel } from './agency-words.ts';
import { enumWord } from './enum-words.ts';

/** The sentence that the page of recommendations opens with. */
export function boardLede(portal: Portal, board: RecommendationBoard, lang: Lang): string {
  const { day, waiting, pastDue, answered, longest } = board;
  const name = (id: string): string => inSentence(agencyLabel(portal, id, lang, day), lang);
  return recommendationsLede(
    {
      day,
      waiting: waiting.length,
      pastDue,
      answered: answered.length,
      longest: longest && { days: longest.days, holders: longest.holders.map(name) },
    },
    lang,
  );
}

/**
 * Where a recommendation stands: «Đã chờ 87 ngày; hạn trả lời 15/9/2026, đã qua 15 ngày», or how and when it was
 * answered.
 */
export function recommendationState(recommendation: Recommendation, day: string, lang: Lang): string {
  const { state, due, answeredOn } = recommendation;
  const days = daysWaiting(recommendation, day);
  if (answeredOn === null) {
    return waitStatement({ days, due, late: due === null ? null : daysBetween(due, day) }, lang);
  }
  const how = sentenceStart(enumWord(recommendationsTable, 'state', state, lang));
  return answerStatement({ how, on: answeredOn, after: days }, lang);
}

/**
 * The first due date, and each time that it was extended. While a recommendation waits for its first date, that date
 * stands in `recommendationState` already.
 */
export function dueHistory({ firstDue, due, state, steps }: Recommendation, lang: Lang): readonly string[] {
  const w = recommendationsWords[lang];
  const extensions = steps.filter(({ action }) => action === 'extended');
  const said = state === 'waiting' && due === firstDue;
  return [
    ...(firstDue === null || said ? [] : [w.firstDue(firstDue)]),
    ...extensions.map(({ date, due }) => w.extended(date, due)),
  ];
}

/** A step: «Tỉnh Mẫu 01 gửi Bộ Mẫu A; hạn 15/9/2026». Its day stands beside it. */
export function stepText(portal: Portal, step: RecommendationStep, lang: Lang): string {
  const w = recommendationsWords[lang];
  const name = (id: string): string => agencyLabel(portal, id, lang, step.date);
  const said = w.step[step.action](
    inSentence(name(step.by), lang),
    step.to === null ? null : inSentence(name(step.to), lang),
  );
  return [sentenceStart(said), step.due === null ? null : w.stepDue(step.due), step.note?.[lang] ?? null]
    .filter((part) => part !== null)
    .join('; ');
}
