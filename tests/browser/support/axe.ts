import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** WCAG 2.2, levels A and AA; axe has no rule that 2.2 brought to level A. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The violations that axe finds, in a form short enough to read in a failed test. */
export async function violations(page: Page): Promise<string[]> {
  // Only violations are written out, and in the page itself: all else would be described, carried over to an empty page
  // and thrown away there, which takes four times as long. Frames show embeds, which are pages of their own and read as
  // such; axe would call into them, and a frame that is shut off by `sandbox` answers with an error in the console.
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'], iframes: false })
    .setLegacyMode()
    .withTags(tags);
  const results = await axe.analyze();
  return results.violations.flatMap(({ id, nodes }) =>
    nodes
      .slice(0, 3)
      .map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}
