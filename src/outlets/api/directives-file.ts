import { z } from 'zod';
import { directives as table } from '../../intake/tables/directives.ts';
import { byDue, isPastDue, type Directive } from '../../portal/directives.ts';
import type { Portal } from '../../portal/portal.ts';
import { dayInVietNam } from '../../time/viet-nam-day.ts';
import { inBoth } from '../../wording/in-both.ts';
import { outcomeText } from '../../wording/model/directive-words.ts';
import { publicPages } from '../public-address.ts';
import { headOf, headShape } from './head.ts';
import { single, type ApiKind } from './kind.ts';
import {
  agencyId,
  codesOf,
  day,
  maybeTexts,
  pages,
  slug,
  sources,
  texts,
  textsOf,
  time,
  type Of,
} from './parts.ts';

/** What a session asked of whom, and what was found since. */
export const directiveShape = z.strictObject({
  id: slug,
  date: time.describe('When it was asked'),
  asked_by: agencyId,
  addressees: z.array(agencyId).describe('Empty for a general request'),
  addressees_text: maybeTexts.describe('Whom a general request speaks of'),
  concerns: z.array(agencyId).describe('Whose work it is'),
  what: texts.describe('What was asked, in the words of this portal'),
  due: day.nullable().describe('The last day; null where none was named'),
  rhythm: codesOf(table, 'rhythm').nullable(),
  past_due: z.boolean().describe('Had the last day passed when the portal was built?'),
  outcome: codesOf(table, 'outcome'),
  searched_on: day.describe('When it was last looked for'),
  found: texts.describe('What was found since; a result that was not found may exist all the same'),
  page: pages,
  sources,
});

const directivesShape = z.strictObject({ ...headShape, directives: z.array(directiveShape) });

/** A directive as the API gives it. */
export function directiveOf(portal: Portal, directive: Directive): Of<typeof directiveShape> {
  const { id, date, asked_by, addressee, addressee_vi, addressee_en, concerns, due, rhythm } = directive;
  const today = dayInVietNam(portal.instant);
  return {
    id,
    date,
    asked_by,
    addressees: addressee,
    addressees_text: textsOf(addressee_vi, addressee_en),
    concerns,
    what: { vi: directive.what_vi, en: directive.what_en },
    due,
    rhythm,
    past_due: isPastDue(directive, today),
    outcome: directive.outcome,
    searched_on: directive.searched_on,
    found: inBoth((lang) => outcomeText(directive, today, lang)),
    page: publicPages((links) => links.directives(id)),
    sources: directive.source,
  };
}

export const directivesKind: ApiKind = {
  path: '/directives.json',
  name: 'directives',
  shape: directivesShape,
  summary: {
    vi: 'Kết luận, chỉ đạo, hạn và từ đó đã thấy gì',
    en: 'Directives, due dates, what was found since',
  },
  files: single((portal): Of<typeof directivesShape> => ({
    ...headOf(portal, {
      path: ['directives.json'],
      shape: 'directives',
      page: (links) => links.directives(),
    }),
    directives: byDue(portal.directives).map((directive) => directiveOf(portal, directive)),
  })),
};
