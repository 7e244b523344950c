import type { IndexedPage } from '../../portal/page-index.ts';
import type { Portal } from '../../portal/portal.ts';
import type { Lang } from '../../site/lang.ts';
import { midSentence } from '../case.ts';
import { nameKey } from '../search-names.ts';
import type { SearchKind } from '../search-kinds.ts';
import { joinList } from '../sentences/lists.ts';
import { words } from '../words.ts';
import { agencyLabel } from './agency-words.ts';
import { documentLabel, documentTitle } from './document-words.ts';

/** What the index from A to Z shows of a page, and by which names search finds it there. */
interface IndexEntry {
  readonly kind: SearchKind;
  readonly label: string;
  /** Stands after the label: a former name, where it belongs today, the title of a document. */
  readonly note: string | null;
  /** Keys of further names, as `nameKey` makes them. */
  readonly names: readonly string[];
}

/** The entry of a page in the index. */
export function indexEntry(portal: Portal, page: IndexedPage, lang: Lang): IndexEntry {
  const t = words(lang);
  const entry = (
    kind: SearchKind,
    label: string,
    note: string | null,
    names: readonly string[],
  ): IndexEntry => ({
    kind,
    label,
    note,
    names: [...new Set(names.map(nameKey))].filter((name) => name !== nameKey(label)),
  });
  switch (page.type) {
    case 'main': {
      const { title, menu } = t.pages[page.page];
      return entry('page', title, null, menu === undefined ? [] : [menu]);
    }
    case 'agency': {
      const { agency } = page;
      const kind = agency.kind === 'province' ? 'province' : 'body';
      const names = agency.names.flatMap(({ full, short, also }) => [
        full.vi,
        short.vi,
        full.en,
        short.en,
        ...also,
      ]);
      return entry(kind, agencyLabel(portal, agency.id, lang), agencyNote(portal, page, lang), names);
    }
    case 'formerName': {
      const kind = page.agency.kind === 'province' ? 'province' : 'body';
      const now = t.search.nowCalled(midSentence(page.agency.name.full[lang]));
      return entry(kind, page.name.short[lang], now, []);
    }
    case 'rankings':
      return entry(
        'ranking',
        t.search.rankingsOf(page.series.file.short[lang]),
        page.series.file.title[lang],
        [],
      );
    case 'releases':
      return entry('release', t.search.releasesOf(page.series.file.short[lang]), null, []);
    case 'taskGroup': {
      const { number, short_vi, short_en } = page.group;
      return entry(
        'taskGroup',
        t.titles.taskGroup(number, lang === 'vi' ? short_vi : short_en).title,
        null,
        [],
      );
    }
    case 'document': {
      const title = documentTitle(page.document, lang);
      return entry('document', documentLabel(page.document, lang), title, [page.document.number, title]);
    }
  }
}

function agencyNote(
  portal: Portal,
  { agency, formerNames }: Extract<IndexedPage, { type: 'agency' }>,
  lang: Lang,
): string | null {
  const t = words(lang).search;
  if (agency.successors.length > 0) {
    const names = agency.successors.map((id) => midSentence(portal.agencies.get(id)!.name.full[lang]));
    return t.nowPartOf(joinList(names, lang));
  }
  return formerNames.length > 0 ? t.formerly(formerNames.map(({ short }) => short[lang]).join(', ')) : null;
}
