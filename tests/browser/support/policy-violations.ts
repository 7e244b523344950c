import type { Browser, BrowserContext } from 'playwright-core';

/** A test, by the directives whose refusals it expects. */
type Expectation = Set<string>;

/** The test that runs. */
let running: Expectation = new Set();

/** What was refused and not looked at yet, with the test that opened the page: an event may come late. */
const refused: { readonly text: string; readonly test: Expectation }[] = [];

/**
 * Listens, in each context that a browser makes from now on, for whatever a content security policy refuses: the event
 * that the document gets, and what the console says, which also speaks of frames and of pages without JavaScript.
 */
export function watchPolicies(browser: Browser): void {
  browser.on('context', (context) => {
    watchContext(context).catch(() => {
      // A context that closes at once has nothing to tell.
    });
  });
}

/**
 * Says that the running test expects refusals by a directive, `script-src`; all others fail it (`no-violations.ts`).
 * @returns what was refused by it so far
 */
export function expectRefused(directive: string): () => readonly string[] {
  running.add(directive);
  const test = running;
  return () =>
    refused.filter((one) => one.test === test && one.text.includes(directive)).map(({ text }) => text);
}

/** What was refused to tests that did not expect it; the next test begins anew. */
export function takeUnexpected(): readonly string[] {
  running = new Set();
  return refused
    .splice(0)
    .filter(({ text, test }) => ![...test].some((directive) => text.includes(directive)))
    .map(({ text }) => text);
}

async function watchContext(context: BrowserContext): Promise<void> {
  const test = running;
  const note = (text: string): void => void refused.push({ text, test });
  context.on('console', (message) => {
    if (/content security policy/i.test(message.text())) note(message.text());
  });
  // Both are sent before the context is handed to whoever asked for it, so that no page is without them.
  await Promise.all([
    context.exposeBinding('noteRefused', (_, text: string) => {
      note(text);
    }),
    context.addInitScript(() => {
      addEventListener(
        'securitypolicyviolation',
        ({ documentURI, effectiveDirective, blockedURI, sample }) => {
          const { noteRefused } = globalThis as unknown as { noteRefused: (text: string) => void };
          noteRefused(`${documentURI}: ${effectiveDirective} refused ${blockedURI} ${sample}`.trim());
        },
      );
    }),
  ]);
}
