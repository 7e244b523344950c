import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import { openPage } from './support/open-page.ts';
import { pageKindPaths, pageKindPathsInBothLanguages } from './support/page-kinds.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The violations that axe finds, in a form short enough to read in a failed test. */
async function violations(path: string, options: Parameters<typeof openPage>[1]): Promise<string[]> {
  const { page } = await openPage(path, options);
  const results = await new AxeBuilder({ page }).withTags(tags).analyze();
  return results.violations.flatMap(({ id, nodes }) =>
    nodes
      .slice(0, 3)
      .map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}

describe('axe, levels A and AA', () => {
  it.each(pageKindPathsInBothLanguages)('finds nothing on «/%s»', async (path) => {
    expect(await violations(path, {})).toEqual([]);
  });

  it.each(pageKindPaths)('finds nothing on «/%s» in the dark on a phone', async (path) => {
    expect(await violations(path, { colorScheme: 'dark', viewport: { width: 360, height: 780 } })).toEqual(
      [],
    );
  });
});
