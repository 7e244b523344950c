import type { Agency } from '../../portal/agencies.ts';
import { agencyQuarter } from '../../portal/agency-quarter.ts';
import { findRelease, newestStandings, type Portal, type Release, type Series } from '../../portal/portal.ts';
import { newestTaskStatements } from '../../portal/progress.ts';
import { buildQuarter, isDisclosure } from '../../portal/quarter.ts';
import { releaseSources } from '../../portal/release-contents.ts';
import { taskGroups, type TaskGroup } from '../../portal/task-groups.ts';
import { addresses } from '../../site/addresses.ts';
import type { Lang } from '../../site/lang.ts';
import { agencyOpening, agencyTitle } from '../../wording/model/agency-words.ts';
import { missingStatement, quarterFinding, rankSentences } from '../../wording/model/agency-quarter-words.ts';
import { figureQuote } from '../../wording/model/figure-words.ts';
import { quarterStory } from '../../wording/model/quarter-words.ts';
import { releaseOpening } from '../../wording/model/release-page-words.ts';
import { releaseTitle } from '../../wording/model/release-words.ts';
import { otherPopulationNote } from '../../wording/model/standing-words.ts';
import { groupCountsExhibit } from '../../charts/exhibits/group-counts.ts';
import { quarterWords } from '../../wording/pages/quarter.ts';
import { taskGroupWords } from '../../wording/pages/task-groups.ts';
import { plainText } from '../../wording/sentences/quarter-pieces.ts';
import { words } from '../../wording/words.ts';
import type { Embed, EmbedText } from './embed.ts';

/** What is said by a block, with where it comes from. */
export type Block = Pick<Embed, 'kind' | 'title' | 'finding' | 'texts' | 'releases' | 'sources' | 'page'>;

const plain = (texts: readonly (string | null | undefined)[]): readonly EmbedText[] =>
  texts.flatMap((text) => (text ? [{ heading: null, text }] : []));

/** The findings of a quarter, as its page opens with them; of a release of figures alone what it says of tasks. */
export function findingsBlock(portal: Portal, lang: Lang, series: Series, release: Release): Block {
  const w = quarterWords[lang];
  const around = {
    kind: 'findings',
    title: `${releaseTitle(portal, release, lang)} – ${w.findingsTitle}`,
    page: addresses(lang).release(release.series, release.period),
    releases: [release],
    sources: releaseSources(release),
  } as const;
  if (!isDisclosure(release)) {
    const statements = newestTaskStatements(release.figures);
    return {
      ...around,
      finding: releaseOpening(series, release, lang),
      texts: plain(statements.map(({ done, occasion }) => figureQuote(portal, done, occasion, lang))),
    };
  }
  const { headline, findings } = quarterStory(portal, buildQuarter(portal, series, release), lang);
  return {
    ...around,
    finding: plainText(headline),
    texts: findings.map(({ kind, sentences }) => ({
      heading: w.findings[kind],
      text: sentences.map(plainText).join(' '),
    })),
  };
}

/** An agency in the sentences that its page opens with: what it is, how its tasks stand, its place in each ranking. */
export function agencyBlock(portal: Portal, lang: Lang, agency: Agency): Block {
  const quarter = agencyQuarter(portal, agency.id);
  const standings = newestStandings(portal, agency.id);
  const around = {
    kind: 'agency' as const,
    title: agencyTitle(portal, agency, lang),
    page: addresses(lang).agency(agency.id),
    finding: agencyOpening(portal, agency, lang),
    releases: [
      ...new Set([...(quarter ? [quarter.release] : []), ...standings.map(({ release }) => release)]),
    ],
  };
  return {
    ...around,
    texts: [
      ...plain([
        quarter && quarterFinding(agency, quarter, lang),
        quarter && missingStatement(portal, quarter, lang),
      ]),
      ...standings.map((standing) => ({
        heading: standing.table.ranking.title[lang],
        text: [rankSentences(portal, standing, lang), otherPopulationNote(portal, standing, lang)]
          .filter(Boolean)
          .join(' '),
      })),
    ],
    sources: [
      ...new Set([
        ...agency.sources,
        ...(quarter?.sources ?? []),
        ...standings.flatMap(({ entry }) => entry.sources),
      ]),
    ],
  };
}

/** A task group: its share of the programme's tasks, and the newest that was said of it, a sentence for each figure. */
export function taskGroupBlock(portal: Portal, lang: Lang, { row, tasks, occasions }: TaskGroup): Block {
  const { short_vi, short_en } = row;
  const { title } = words(lang).titles.taskGroup(row.number, lang === 'vi' ? short_vi : short_en);
  const counts = tasks && groupCountsExhibit(portal, lang, row.number);
  const [newest] = occasions;
  const figures = [...(tasks ? [tasks] : []), ...(newest?.figures ?? [])];
  const said = newest?.figures.filter(({ value }) => value !== null) ?? [];
  return {
    kind: 'task-group',
    title,
    page: addresses(lang).taskGroup(row.number),
    releases: [
      ...new Set(figures.flatMap((figure) => findRelease(portal, figure.series, figure.period) ?? [])),
    ],
    finding: counts?.finding ?? taskGroupWords[lang].noFigures,
    texts: plain([
      counts?.note,
      ...(newest ? said.map((figure) => figureQuote(portal, figure, newest, lang)) : []),
    ]),
    sources: [
      ...new Set([...row.source, ...(tasks?.sources ?? []), ...said.flatMap(({ sources }) => sources)]),
    ],
  };
}

/** Every task group as a block. */
export function taskGroupBlocks(portal: Portal, lang: Lang): readonly (readonly [number, Block])[] {
  return taskGroups(portal).groups.map((group) => [group.row.number, taskGroupBlock(portal, lang, group)]);
}
