import type { Agency } from '../../portal/agencies.ts';
import { newestOfEach } from '../../portal/newest-figures.ts';
import { findRelease, type Portal, type Release, type Series } from '../../portal/portal.ts';
import { taskGroups, type TaskGroup } from '../../portal/task-groups.ts';
import { addresses } from '../../site/addresses.ts';
import type { Lang } from '../../site/lang.ts';
import { agencyStory } from '../../wording/kit/agency-story.ts';
import { factHeading, factLine, type KitFact, type KitStory } from '../../wording/kit/kit-story.ts';
import { releaseStory } from '../../wording/kit/release-story.ts';
import { figureQuote, shareParts } from '../../wording/model/figure-words.ts';
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
  const all = [story.lead, ...story.facts].filter(({ searched }) => !(lasting && searched));
  const [lead = story.lead, ...facts] = all;
  return {
    ...around(story),
    kind: 'findings',
    title: `${story.title} – ${quarterWords[lang].findingsTitle}`,
    finding: lead.sentences.join(' '),
    texts: [...noteOf(lead), ...texts(facts), ...ending(lasting ? { ...story, lacking: null } : story)],
  };
}

/**
 * An agency: how its tasks stand, or that nothing was found of them, its place in each ranking, what it is. Null where
 * there are no numbers and nothing was looked for: such a block would say what the agency is called, and no more.
 */
export function agencyBlock(portal: Portal, lang: Lang, agency: Agency): Block | null {
  const story = agencyStory(portal, agency, lang);
  const { lead, facts } = story;
  if (facts.length === 0 && lead.release === null && !lead.searched) return null;
  return {
    ...around(story),
    kind: 'agency',
    title: story.title,
    finding: factLine({ ...lead, scope: null, note: null, sentences: lead.sentences.slice(0, 1) }),
    texts: [...plain(lead.sentences.slice(1)), ...noteOf(lead), ...texts(facts), ...ending(story)],
  };
}

/** What belongs to the number of a lead. */
const noteOf = ({ note }: KitFact): readonly EmbedText[] => plain([note]);

const around = ({ page, releases, sources }: KitStory) => ({ page, releases: () => releases, sources });

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

/** How many figures of a task group are said: a frame is read at a glance. */
const mostFigures = 6;

/** A task group: its share of the programme's tasks, and the newest value of each figure about it, a sentence for each. */
export function taskGroupBlock(portal: Portal, lang: Lang, { row, tasks, occasions }: TaskGroup): Block {
  const { short_vi, short_en } = row;
  const { title } = words(lang).titles.taskGroup(row.number, lang === 'vi' ? short_vi : short_en);
  const counts = tasks && groupCountsExhibit(portal, lang, row.number);
  const told = newestOfEach(occasions, (found) => shareParts(portal, found, lang) !== null).slice(
    0,
    mostFigures,
  );
  const said = told.map(({ figure }) => figure);
  const figures = [...(tasks ? [tasks] : []), ...said];
  return {
    kind: 'task-group',
    title,
    page: addresses(lang).taskGroup(row.number),
    releases: () => [
      ...new Set(figures.flatMap((figure) => findRelease(portal, figure.series, figure.period) ?? [])),
    ],
    finding: counts?.finding ?? taskGroupWords[lang].noFigures,
    texts: plain([
      counts?.note,
      ...told.map(({ figure, occasion }) =>
        [figureQuote(portal, figure, occasion, lang), figure.note?.[lang]].filter(Boolean).join(' '),
      ),
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
