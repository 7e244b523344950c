import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** WCAG 2.2, levels A and AA; axe has no rule that 2.2 brought to level A. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The violations that axe finds, in a form short enough to read in a failed test. */
export async function violations(page: Page): Promise<string[]> {
  // Only violations are written out, and in the page itself: all else would be described, carried over to an empty page
  // and thrown away there, which takes four times as long. Frames of other sites, which need that, there are none.
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .setLegacyMode()
    .withTags(tags);
  const results = await axe.analyze();
  return results.violations.flatMap(({ id, nodes }) =>
    nodes
      .slice(0, 3)
      .map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}
