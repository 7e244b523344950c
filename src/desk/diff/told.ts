import type { Finding } from '../../portal/findings.ts';
import { buildQuarter, isDisclosure } from '../../portal/quarter.ts';
import type { Lang } from '../../site/lang.ts';
import { quarterStory } from '../../wording/model/quarter-words.ts';
import { rankingFinding } from '../../wording/model/ranking-words.ts';
import { plainText } from '../../wording/sentences/quarter-pieces.ts';
import type { Side } from './compared.ts';

/** What the pages say of a release: the headline, a finding of the quarter, or what a ranking leads with. */
export interface Told {
  readonly of: 'headline' | Finding['kind'] | 'ranking';
  /** Which ranking; empty for the quarter. */
  readonly ranking: string;
  readonly text: string;
}

/** One sentence of the pages before and after; null where that side does not say it. */
export interface ToldChange extends Pick<Told, 'of' | 'ranking'> {
  readonly before: string | null;
  readonly after: string | null;
}

/** Everything that the pages of a release say first, in their order. */
export function toldBy({ portal, series, release }: Side, lang: Lang): readonly Told[] {
  const rankings = release.rankings.map((table): Told => {
    return { of: 'ranking', ranking: table.ranking.id, text: rankingFinding(portal, table, lang) };
  });
  if (!isDisclosure(release)) return rankings;
  const { headline, findings } = quarterStory(portal, buildQuarter(portal, series, release), lang);
  return [
    { of: 'headline', ranking: '', text: plainText(headline) },
    ...findings.map(({ kind, sentences }): Told => ({
      of: kind,
      ranking: '',
      text: sentences.map(plainText).join(' '),
    })),
    ...rankings,
  ];
}

/** The sentences of two sides, beside each other. */
export function toldChanges(before: readonly Told[], after: readonly Told[]): readonly ToldChange[] {
  const textIn = (list: readonly Told[], { of, ranking }: ToldChange | Told): string | null =>
    list.find((one) => one.of === of && one.ranking === ranking)?.text ?? null;
  const gone = before.filter((one) => textIn(after, one) === null);
  return [...after, ...gone].map(({ of, ranking, ...rest }) => ({
    of,
    ranking,
    before: textIn(before, { of, ranking, ...rest }),
    after: textIn(after, { of, ranking, ...rest }),
  }));
}
