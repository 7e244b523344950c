import { z } from 'zod';
import { recommendations as table, recommendationSteps } from '../../intake/tables/accountability-tables.ts';
import { currentRecommendations } from '../../portal/current-recommendations.ts';
import type { Portal } from '../../portal/portal.ts';
import { publicPages } from '../public-address.ts';
import { agencyId, codesOf, day, maybeTexts, pages, period, slug, sources, texts, type Of } from './parts.ts';

/** A recommendation as the newest release that names it has it. */
export const recommendationShape = z.strictObject({
  id: slug,
  period: period.describe('The newest release that names it'),
  title: texts,
  raised_by: agencyId,
  raised_on: day,
  addressee: agencyId,
  holder: agencyId.nullable().describe('With whom it is now; null once answered'),
  task_group: z.int().nullable(),
  first_due: day.nullable(),
  due: day.nullable(),
  state: codesOf(table, 'state'),
  answered_on: day.nullable(),
  answer: maybeTexts,
  steps: z.array(
    z.strictObject({
      date: day,
      action: codesOf(recommendationSteps, 'action'),
      by: agencyId,
      to: agencyId.nullable(),
      due: day.nullable(),
      note: maybeTexts,
    }),
  ),
  page: pages,
  sources,
});

/** The recommendations that an agency raised, was asked for, or has to answer now; those that wait first. */
export function recommendationsOf(portal: Portal, agency: string): readonly Of<typeof recommendationShape>[] {
  return currentRecommendations(portal)
    .filter(({ raisedBy, addressee, holder }) => [raisedBy, addressee, holder].includes(agency))
    .map((row) => ({
      id: row.id,
      period: row.period,
      title: row.title,
      raised_by: row.raisedBy,
      raised_on: row.raisedOn,
      addressee: row.addressee,
      holder: row.holder,
      task_group: row.group,
      first_due: row.firstDue,
      due: row.due,
      state: row.state,
      answered_on: row.answeredOn,
      answer: row.answer,
      steps: row.steps,
      page: publicPages((links) => links.recommendations(row.id)),
      sources: row.sources,
    }));
}
