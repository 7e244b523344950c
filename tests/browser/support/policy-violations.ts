import type { Browser, BrowserContext } from 'playwright-core';

/** What content security policies have refused since they were last taken, in every page of every context. */
const refused = new Set<string>();

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

/** Directives whose refusals the running test expects. */
const expected = new Set<string>();

/**
 * Says that the running test expects refusals by a directive, `script-src`; all others fail it (`no-violations.ts`).
 * @returns what was refused by it so far
 */
export function expectRefused(directive: string): () => readonly string[] {
  expected.add(directive);
  return () => [...refused].filter((text) => text.includes(directive));
}

/** What was refused in a test that did not expect it; the next begins anew. */
export function takeUnexpected(): readonly string[] {
  const unexpected = [...refused].filter((text) => ![...expected].some((one) => text.includes(one)));
  refused.clear();
  expected.clear();
  return unexpected;
}

async function watchContext(context: BrowserContext): Promise<void> {
  context.on('console', (message) => {
    if (/content security policy/i.test(message.text())) refused.add(message.text());
  });
  // Both are sent before the context is handed to whoever asked for it, so that no page is without them.
  await Promise.all([
    context.exposeBinding('noteRefused', (_, text: string) => void refused.add(text)),
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
