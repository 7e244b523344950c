import type { CheckedData } from '../../intake/read-data.ts';
import type { Bilingual } from '../../intake/table.ts';
import { buildPortal, findRelease, type Portal, type Release } from '../../portal/portal.ts';
import { buildQuarter, isDisclosure } from '../../portal/quarter.ts';
import { agencyLabel } from '../../wording/model/agency-words.ts';
import { quarterStory } from '../../wording/model/quarter-words.ts';
import { plainText } from '../../wording/sentences/quarter-pieces.ts';
import type { Lang } from '../../site/lang.ts';

/** An agency whose rank is another one after the corrections; null is «not ranked». */
export interface RankMove {
  readonly ranking: string;
  readonly title: Bilingual;
  readonly agency: string;
  readonly name: Bilingual;
  readonly before: number | null;
  readonly after: number | null;
}

/** What corrections cause beyond their own cells. */
export interface Effects {
  readonly ranks: readonly RankMove[];
  /** Findings of the quarter's page that read otherwise: gone, and come. */
  readonly findings: { readonly gone: readonly Bilingual[]; readonly come: readonly Bilingual[] };
}

/** Compares the models of a release before and after. @param now when both are looked at, UTC */
export function effectsOf(
  before: CheckedData,
  after: CheckedData,
  series: string,
  period: string,
  now: string,
): Effects {
  const [old, fresh] = [buildPortal(before, now), buildPortal(after, now)];
  const [from, to] = [findRelease(old, series, period), findRelease(fresh, series, period)];
  if (!from || !to) return { ranks: [], findings: { gone: [], come: [] } };
  const [said, saying] = [findingsOf(old, from), findingsOf(fresh, to)];
  const without = (all: readonly Bilingual[], others: readonly Bilingual[]) =>
    all.filter(({ vi }) => !others.some((other) => other.vi === vi));
  return {
    ranks: rankMoves(fresh, from, to),
    findings: { gone: without(said, saying), come: without(saying, said) },
  };
}

function rankMoves(portal: Portal, from: Release, to: Release): RankMove[] {
  const ids = [...new Set([...from.rankings, ...to.rankings].map(({ ranking }) => ranking.id))];
  return ids.flatMap((id): RankMove[] => {
    const ranksOf = ({ rankings }: Release) =>
      new Map(
        rankings.find(({ ranking }) => ranking.id === id)?.ranked.map(({ agency, rank }) => [agency, rank]),
      );
    const { title } = [...to.rankings, ...from.rankings].find(({ ranking }) => ranking.id === id)!.ranking;
    const [old, now] = [ranksOf(from), ranksOf(to)];
    return [...new Set([...old.keys(), ...now.keys()])].flatMap((agency): RankMove[] => {
      const [before, after] = [old.get(agency) ?? null, now.get(agency) ?? null];
      const name = both((lang) => agencyLabel(portal, agency, lang));
      return before === after ? [] : [{ ranking: id, title, agency, name, before, after }];
    });
  });
}

/** The sentences of a quarter's page, headline first; none for a release that tells no quarter. */
function findingsOf(portal: Portal, release: Release): readonly Bilingual[] {
  const series = portal.series.find(({ file }) => file.id === release.series)!;
  if (!isDisclosure(release)) return [];
  const quarter = buildQuarter(portal, series, release);
  const sentences = (lang: Lang): string[] => {
    const { headline, findings } = quarterStory(portal, quarter, lang);
    return [headline, ...findings.flatMap((finding) => finding.sentences)].map(plainText);
  };
  const [vi, en] = [sentences('vi'), sentences('en')];
  return vi.map((text, index) => ({ vi: text, en: en[index] ?? '' }));
}

function both(text: (lang: Lang) => string): Bilingual {
  return { vi: text('vi'), en: text('en') };
}
