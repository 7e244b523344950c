import { embedOfKind } from './embed-kinds.ts';
import { inBothLanguages, pageKindPaths, samplePageKindPaths } from './page-kinds.ts';

const embeds = (site: 'root' | 'sample'): readonly string[] =>
  Object.values(embedOfKind).flatMap(([of, key]) => (of === site ? [`nhung/${key}/`] : []));

/**
 * All pages that are read as people read who see, hear or move otherwise than most: of each kind one, of each kind of
 * embed one, in both languages; what no real data makes yet, of the sample portal. Tests and proof read the same, and
 * `tests/prove/pages-to-read.test.ts` fails where a file of `src/pages` makes none of them.
 */
export const pagesToRead = {
  // One file answers every wrong address, in both languages.
  root: [...inBothLanguages([...pageKindPaths, ...embeds('root')]), '404.html'],
  sample: inBothLanguages([...samplePageKindPaths, ...embeds('sample')]),
} as const satisfies Readonly<Record<'root' | 'sample', readonly string[]>>;
