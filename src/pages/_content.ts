import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { languages, type Lang } from '../site/lang.ts';
import { prosePages, type ProsePage } from '../wording/pages/prose.ts';

interface MdxPage {
  readonly Content: AstroComponentFactory;
}

const pages = import.meta.glob<MdxPage>('/content/{vi,en}/*.mdx', { eager: true });

/** The same texts as they are written, to know which sources they cite. */
const texts = import.meta.glob<string>('/content/{vi,en}/*.mdx', {
  eager: true,
  query: '?raw',
  import: 'default',
});

const pathOf = (page: string, lang: Lang): string => `/content/${lang}/${page}.mdx`;

const missing = prosePages.flatMap((page) =>
  languages.map((lang) => pathOf(page, lang)).filter((path) => !pages[path]),
);
if (missing.length > 0) {
  throw new Error(`Thiếu bài viết / missing texts: ${missing.join(', ')}`);
}

/** The text of a page in one language; both languages have every page. */
export function contentOf(page: ProsePage, lang: Lang): AstroComponentFactory {
  return pages[pathOf(page, lang)]!.Content;
}

/** The ids of the sources that a page cites, in the order of the text. */
export function citedSources(page: ProsePage, lang: Lang): readonly string[] {
  const cited = texts[pathOf(page, lang)]!.matchAll(/<Cite ids="([^"]+)"/g);
  return [...new Set([...cited].flatMap((match) => match[1]!.split(' ')))];
}

/** The numbers that the explainers of the task groups draw as parts of their wholes. */
export function drawnShares(lang: Lang): readonly { group: number; of: string; scope: string }[] {
  return prosePages.flatMap((page) => {
    const group = /^nhom-(\d)$/.exec(page)?.[1];
    if (group === undefined) return [];
    const drawn = texts[pathOf(page, lang)]!.matchAll(/<ShareChart of="([^"]+)" scope="([^"]+)" \/>/g);
    return [...drawn].map(([, of, scope]) => ({ group: Number(group), of: of!, scope: scope! }));
  });
}
