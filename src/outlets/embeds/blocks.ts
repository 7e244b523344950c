import type { Agency } from '../../portal/agencies.ts';
import { findRelease, type Portal, type Release, type Series } from '../../portal/portal.ts';
import { taskGroups, type TaskGroup } from '../../portal/task-groups.ts';
import { addresses } from '../../site/addresses.ts';
import type { Lang } from '../../site/lang.ts';
import { agencyStory } from '../../wording/kit/agency-story.ts';
import { factHeading, type KitFact, type KitStory } from '../../wording/kit/kit-story.ts';
import { releaseStory } from '../../wording/kit/release-story.ts';
import { figureQuote } from '../../wording/model/figure-words.ts';
import { groupCountsExhibit } from '../../charts/exhibits/group-counts.ts';
import { progressResults } from '../../wording/pages/progress-results.ts';
import { quarterWords } from '../../wording/pages/quarter.ts';
import { taskGroupWords } from '../../wording/pages/task-groups.ts';
import { words } from '../../wording/words.ts';
import type { Embed, EmbedText } from './embed.ts';

/** What is said by a block, with where it comes from. */
export type Block = Pick<Embed, 'kind' | 'title' | 'finding' | 'texts' | 'releases' | 'sources' | 'page'>;

const plain = (texts: readonly (string | null | undefined)[]): readonly EmbedText[] =>
  texts.flatMap((text) => (text ? [{ heading: null, text }] : []));

/**
 * The findings of a quarter; of a release of figures alone what it says of tasks.
 * @param lasting without what was looked for and not found, which changes with every search: for frozen ones
 */
export function findingsBlock(
  portal: Portal,
  lang: Lang,
  series: Series,
  release: Release,
  lasting: boolean,
): Block {
  const story = releaseStory(portal, series, release, lang);
  return {
    ...around(story),
    kind: 'findings',
    title: `${story.title} – ${quarterWords[lang].findingsTitle}`,
    finding: story.lead.sentences.join(' '),
    texts: [...texts(story.facts), ...ending(lasting ? { ...story, lacking: null } : story)],
  };
}

/**
 * An agency: the weightiest that its page tells, how its tasks stand, its place in each ranking, what it is. Where there
 * are no numbers, what was looked for and not found comes first; null where nothing was looked for: such a block would
 * say what the agency is called, and no more.
 */
export function agencyBlock(portal: Portal, lang: Lang, agency: Agency): Block | null {
  const story = agencyStory(portal, agency, lang);
  const { lead, facts, lacking } = story;
  const alone = facts.length === 0 && lead.release === null;
  if (alone && lacking === null) return null;
  const [finding, ...others] = alone ? [lacking!] : lead.sentences;
  const rest = texts([alone ? lead : { ...lead, sentences: others }]);
  return {
    ...around(story),
    kind: 'agency',
    title: story.title,
    finding: finding!,
    texts: [
      ...rest.filter(({ heading, text }) => heading !== null || text !== ''),
      ...texts(facts),
      ...ending(alone ? { ...story, lacking: null } : story),
    ],
  };
}

const around = ({ page, releases, sources }: KitStory) => ({ page, releases, sources });

function texts(facts: readonly KitFact[]): readonly EmbedText[] {
  return facts.map((fact) => ({
    heading: factHeading(fact),
    text: [...fact.sentences, ...(fact.note === null ? [] : [fact.note])].join(' '),
  }));
}

/** What the numbers cover, where no sentence says it, and what was looked for and not found. */
function ending({ lang, lead, facts, lacking }: KitStory): readonly EmbedText[] {
  const scopes = new Set([lead, ...facts].flatMap(({ scope }) => scope ?? []));
  return plain([...[...scopes].map((scope) => progressResults[lang].scope(scope)), lacking]);
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
