import type { Portal } from '../../portal/portal.ts';
import type { Lang } from '../../site/addresses.ts';
import type { ProsePage } from '../../wording/pages/prose.ts';

/** What the components inside an MDX page work with; Prose.astro sets it, so that MDX need not pass it on. */
export interface ProseContext {
  readonly portal: Portal;
  readonly lang: Lang;
  readonly page: ProsePage;
}

/**
 * The context of the MDX page that is being rendered: `const { portal, lang } = proseContext(Astro.locals)`.
 * @throws Error when the component stands outside Prose.astro
 */
export function proseContext({ prose }: App.Locals): ProseContext {
  if (!prose) throw new Error('a content component outside src/components/content/Prose.astro');
  return prose;
}

/**
 * The number of the task group that an explainer speaks of.
 * @throws Error on a page that is no explainer of a task group
 */
export function taskGroupOf({ lang, page }: ProseContext): number {
  const number = /^nhom-(\d)$/.exec(page)?.[1];
  if (number === undefined) throw new Error(`content/${lang}/${page}.mdx speaks of no single task group`);
  return Number(number);
}
