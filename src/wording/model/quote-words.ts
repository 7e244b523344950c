import type { Agency } from '../../portal/agencies.ts';
import { newestStandings, type Portal } from '../../portal/portal.ts';
import type { Lang } from '../../site/lang.ts';
import { midSentence, sentenceStart, withoutStop } from '../case.ts';
import { agencyWords } from '../pages/agency.ts';
import { agencyOpening, agencyTitle } from './agency-words.ts';
import { sourceDay, sourcePublisher } from './source-words.ts';
import { computedNote, standingStatement } from './standing-words.ts';

/**
 * Sentences that a reporter can quote as they stand: who, which period, of how many, from where, and what this portal
 * computed. Only ranks are quoted; that an exact rank was not found is no news about the agency.
 */
export function agencyQuotes(portal: Portal, agency: Agency, lang: Lang): readonly string[] {
  const opening =
    agency.kind === 'central-body'
      ? []
      : [withSources(portal, agencyOpening(portal, agency, lang), agency.sources, lang)];
  const name = sentenceStart(midSentence(agencyTitle(portal, agency, lang)));
  const ranked = newestStandings(portal, agency.id).filter(({ entry }) => 'rank' in entry);
  return [
    ...opening,
    ...ranked.map((standing) => {
      const note = computedNote(standing.table, lang);
      const kind = `${name}, ${standing.table.ranking.title[lang]}: ${standingStatement(standing, lang)}`;
      const quote = withSources(portal, kind, standing.entry.sources, lang);
      return note === null ? quote : `${withoutStop(quote)}; ${note}.`;
    }),
  ];
}

/** A sentence with its sources in brackets before the full stop. */
function withSources(portal: Portal, sentence: string, ids: readonly string[], lang: Lang): string {
  const sources = ids.map((id) => {
    const source = portal.sources.get(id)!;
    return [sourcePublisher(source, lang), sourceDay(source, lang)].filter(Boolean).join(', ');
  });
  return `${withoutStop(sentence)} (${agencyWords[lang].quoteSource(sources.join('; '))}).`;
}
