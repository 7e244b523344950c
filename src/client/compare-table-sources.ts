import { comparePage } from '../wording/pages/compare.ts';
import type { CompareContext } from './compare-context.ts';
import { element } from './element.ts';
import { sourceList } from './source-list.ts';

/** The sources of the tables and drawings that stand above, by their ids. */
export function tableSourcesPart({ data, lang }: CompareContext, ids: readonly string[]): HTMLElement {
  const sources = ids.map((id) => data.sources.get(id)!);
  return element(
    'div',
    { class: 'table-sources' },
    element('p', { class: 'small soft' }, `${comparePage[lang].tableSources}:`),
    sourceList(sources, lang),
  );
}
