import type { Scene } from '../../charts/scene.ts';
import type { Portal } from '../../portal/portal.ts';
import { addresses } from '../../site/addresses.ts';
import { siteOptions } from '../../site/options.ts';
import { outputMarkLine } from '../../site/output-marks.ts';
import { withoutStop } from '../../wording/case.ts';
import { factHeading, type KitFact, type KitStory } from '../../wording/kit/kit-story.ts';
import { kitStatus, statusesOf } from '../../wording/kit/kit-status.ts';
import { paperWords } from '../../wording/kit/papers/paper-words.ts';
import { releaseTitle, releaseVersionAndStatus } from '../../wording/model/release-words.ts';
import { sourceDay, sourcePublisher, sourceTitle } from '../../wording/model/source-words.ts';
import { words } from '../../wording/words.ts';
import { visible, type Paper, type PaperFact, type PaperTable } from './paper.ts';

/** A story as a paper says it: the sentences of the page with what they stand on. */
export function storyPaper(
  portal: Portal,
  story: KitStory,
  {
    tables = [],
    drawing = null,
  }: { readonly tables?: readonly PaperTable[]; readonly drawing?: Scene | null } = {},
): Paper {
  const { lang, title, lacking, releases, page, frozenPage } = story;
  const [lead, ...facts] = [story.lead, ...story.facts].map((fact) => paperFact(fact, lang));
  const t = words(lang);
  const absolute = (path: string): string => addresses(lang).absolute(path);
  const sources = story.sources.map((id) => portal.sources.get(id)!);
  const statuses = statusesOf(story).map((status) => t.releases.statusMeaning[status]);
  const named = releases.map(
    (release) => `${releaseTitle(portal, release, lang)}, ${releaseVersionAndStatus(release, lang)}`,
  );
  return {
    lang,
    portal: t.site.name,
    title: visible(title),
    kind: visible(kitStatus(story)),
    mark: outputMarkLine ?? null,
    lead: lead!,
    facts,
    drawing,
    tables: tables.map(visibleTable),
    lacking: lacking === null ? null : visible(lacking),
    status: [...statuses, t.site.footer.noJudging],
    releases: named.length === 0 ? null : visible(named.join('; ')),
    publishers: visible(
      withoutStop([...new Set(sources.map((source) => sourcePublisher(source, lang)))].join('; ')),
    ),
    sources: sources.map((source) => {
      const day = sourceDay(source, lang);
      return visible(
        `${sourceTitle(source, lang)} – ${sourcePublisher(source, lang)}${day === '' ? '' : `, ${day}`}.`,
      );
    }),
    address: absolute(page),
    frozen: frozenPage === null ? null : absolute(frozenPage),
    scanned: siteOptions.hasPublicAddress ? absolute(frozenPage ?? page) : null,
    instant: releases.at(-1)?.file.published_at ?? portal.instant,
  };
}

function visibleTable(table: PaperTable): PaperTable {
  const { caption, heads, sections } = table;
  return {
    ...table,
    caption: visible(caption),
    heads: heads.map(visible),
    sections: sections.map(({ title, rows }) => ({
      title: title === null ? null : visible(title),
      rows: rows.map(({ cells, note }) => ({
        cells: cells.map(visible),
        note: note === null ? null : visible(note),
      })),
    })),
  };
}

function paperFact(fact: KitFact, lang: KitStory['lang']): PaperFact {
  const w = paperWords[lang];
  const { sentences, scope, note } = fact;
  // A statement of its own, which has a row that it can be read in: the findings of a disclosure are all of one publisher.
  const said = fact.frozen === undefined ? undefined : fact.said;
  const heading = factHeading(fact);
  return {
    tag: heading === null ? null : visible(heading),
    sentences: sentences.map(visible),
    details: [said === undefined ? null : w.said(said), scope === null ? null : w.scope(scope), note]
      .filter((text) => text !== null)
      .map(visible),
  };
}
