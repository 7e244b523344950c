import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe is asked. */
interface AxeQuestion {
  /** Selector of the one element that is looked at, with all that it holds; the whole page where none is named. */
  readonly within?: string;
  /** Rules that no level of WCAG asks for too. */
  readonly goodPractice?: boolean;
}

/** WCAG 2.2, levels A and AA; axe has no rule that 2.2 brought to level A. */
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const goodPractices = 'best-practice';

/** The program, as it is put into a page. */
const program = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** The violations that axe finds, in a form short enough to read in a failed test. */
export async function violations(page: Page, question: AxeQuestion = {}): Promise<string[]> {
  const { within = null, goodPractice = false } = question;
  const tags = goodPractice ? [...levels, goodPractices] : levels;
  const isThere = await page.evaluate(() => 'axe' in globalThis);
  if (!isThere) await page.evaluate(program);
  const found = await page.evaluate(askAxe, { within, tags });
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}

/** Runs in the page, into which the program was put. */
async function askAxe({
  within,
  tags,
}: {
  readonly within: string | null;
  readonly tags: string[];
}): Promise<readonly Violation[]> {
  const { axe: asked } = globalThis as unknown as { readonly axe: typeof axe };
  // Frames show embeds, which are pages of their own and read as such; axe would call into them, and a frame that is
  // shut off by `sandbox` answers with an error in the console. Of what holds, axe need not tell every place.
  const { violations } = await asked.run(within ?? document, {
    runOnly: tags,
    resultTypes: ['violations'],
    iframes: false,
  });
  return violations.map(({ id, nodes }) => ({ id, nodes: nodes.slice(0, 3) }));
}

type Violation = Pick<axe.Result, 'id' | 'nodes'>;
