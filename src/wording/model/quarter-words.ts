import { findingsOf, headlineOf, type Finding } from '../../portal/findings.ts';
import type { Portal, Release } from '../../portal/portal.ts';
import type { Quarter } from '../../portal/quarter.ts';
import type { Lang } from '../../site/lang.ts';
import { lastDay } from '../../time/periods.ts';
import { findingSentences } from '../sentences/quarter-findings.ts';
import { quarterHeadline } from '../sentences/quarter-headline.ts';
import type { Names, Sentence } from '../sentences/quarter-pieces.ts';
import { inSentence } from '../sentences/places.ts';
import { agencyLabel } from './agency-words.ts';

/** What a quarter is called by in its sentences: names as they were on its last day. */
export function quarterNames(portal: Portal, { period }: Release, lang: Lang): Names {
  const day = lastDay(period);
  return {
    agency: (id) => inSentence(agencyLabel(portal, id, lang, day), lang),
    group: (number) => {
      const row = portal.taskGroups.find((group) => group.number === number)!;
      return `${lang === 'vi' ? 'nhóm' : 'group'} ${number} (${lang === 'vi' ? row.short_vi : row.short_en})`;
    },
  };
}

/** A quarter in words: the headline, then the findings in order. */
export interface QuarterStory {
  readonly headline: Sentence;
  readonly findings: readonly { readonly kind: Finding['kind']; readonly sentences: readonly Sentence[] }[];
}

/** Tells a quarter in the language of a page. */
export function quarterStory(portal: Portal, quarter: Quarter, lang: Lang): QuarterStory {
  const names = quarterNames(portal, quarter.release, lang);
  return {
    headline: quarterHeadline(headlineOf(quarter), lang),
    findings: findingsOf(quarter).map((finding) => ({
      kind: finding.kind,
      sentences: findingSentences(finding, names, lang),
    })),
  };
}
