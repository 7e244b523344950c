import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { followLinks } from '../../browser/support/broken-links.ts';
import { withBrowser } from '../../browser/support/chromium.ts';
import { keyboardWay } from '../../browser/support/focus.ts';
import { watch } from '../../browser/support/open-page.ts';
import { htmlProblems, structureProblems } from '../../browser/support/page-problems.ts';
import {
  frameTooHeavy,
  htmlTooHeavy,
  loadedFiles,
  scriptsTooHeavy,
  visitTooHeavy,
} from '../../browser/support/page-weight.ts';
import { desktop, readings } from '../../browser/support/readings.ts';
import type { HostedPortal } from '../part.ts';
import { whileServed } from '../while-served.ts';
import type { MutationOutcome } from './mutation-outcome.ts';
import { pageMutations, type PageMutation } from './page-mutations.ts';

type PageOutcome = MutationOutcome<PageMutation>;

type Question = (mutation: PageMutation, html: string) => Promise<readonly string[]>;

/** Damages one page after the other of a portal, as files or on the way to the browser; the portal stays as it is. */
export function tryPageMutations(portal: HostedPortal, work: string): Promise<readonly PageOutcome[]> {
  return whileServed(portal, (url) => withBrowser((browser) => tryAll(portal, work, browser, url)));
}

async function tryAll(
  { folder, base, origin }: HostedPortal,
  work: string,
  browser: Browser,
  url: string,
): Promise<readonly PageOutcome[]> {
  const questions: Readonly<Record<string, Question>> = {
    links: ({ path }, html) => Promise.resolve(linksOfDamaged({ folder, base, origin }, work, path, html)),
    html: ({ path }, html) => htmlProblems(html, fileOf(path)),
    structure: ({ path }, html) => Promise.resolve(structureProblems(html, fileOf(path))),
    weight: ({ path }, html) => Promise.resolve(htmlTooHeavy(fileOf(path), html)),
    'frame weight': ({ path }, html) =>
      Promise.resolve(frameTooHeavy({ folder, base }, fileOf(path), html) ?? ['no page to be framed']),
  };
  const tried: PageOutcome[] = [];
  for (const mutation of pageMutations) {
    const ask =
      questions[mutation.asked] ?? ((one, html) => askBrowser(browser, url, { folder, base }, one, html));
    tried.push(await tryOne(folder, mutation, ask));
  }
  return tried;
}

const fileOf = (path: string): string => `${path}index.html`;

async function tryOne(folder: string, mutation: PageMutation, ask: Question): Promise<PageOutcome> {
  const failed = (fault: string): PageOutcome => ({ mutation, red: null, fault });
  const sound = readFileSync(join(folder, fileOf(mutation.path)), 'utf8');
  if (!mutation.from.test(sound)) return failed(`/${mutation.path} has no ${String(mutation.from)}`);
  const before = await ask({ ...mutation, style: '' }, sound);
  if (before.length > 0) return failed(`${mutation.guards}: answers before any damage: ${before[0]!}`);
  const [red] = await ask(mutation, sound.replace(mutation.from, mutation.to));
  return red === undefined
    ? failed(`${mutation.guards}: nobody notices ${mutation.to}`)
    : { mutation, red, fault: null };
}

/** Broken links of a copy of the portal in which one page is damaged. */
function linksOfDamaged(
  portal: Pick<HostedPortal, 'folder' | 'base' | 'origin'>,
  work: string,
  path: string,
  html: string,
): readonly string[] {
  const copy = join(work, 'links');
  rmSync(copy, { recursive: true, force: true });
  if (spawnSync('cp', ['-al', portal.folder, copy]).status !== 0)
    spawnSync('cp', ['-a', portal.folder, copy]);
  // A link shares its bytes with the portal: it is taken away before another file comes in its place.
  rmSync(join(copy, fileOf(path)));
  writeFileSync(join(copy, fileOf(path)), html);
  return followLinks({ ...portal, folder: copy }).broken;
}

/** Opens the page with other bytes and the headers of the host, and asks one question. */
async function askBrowser(
  browser: Browser,
  address: string,
  portal: Pick<HostedPortal, 'folder' | 'base'>,
  { path, asked, style }: PageMutation,
  html: string,
): Promise<readonly string[]> {
  const context = await browser.newContext({ viewport: desktop });
  const page = await context.newPage();
  try {
    const report = watch(page, new URL(address).host);
    const sheet = `${address}damage.css`;
    const body = style ? html.replace('</head>', `<link rel="stylesheet" href="${sheet}"></head>`) : html;
    await page.route(address + path, async (route) => {
      await route.fulfill({ response: await route.fetch(), body });
    });
    if (style) await page.route(sheet, (route) => route.fulfill({ contentType: 'text/css', body: style }));
    await page.goto(address + path);
    if (asked === 'policy') return [...report.consoleErrors, ...report.foreignRequests];
    if (asked === 'focus') return await focusOf(page);
    if (asked === 'scripts') return scriptsTooHeavy(portal, await loadedFiles(page, portal.base));
    if (asked === 'first visit') return visitTooHeavy(portal, html, await loadedFiles(page, portal.base));
    return await readings.find(({ name }) => name === asked)!.faults(page);
  } finally {
    await context.close();
  }
}

async function focusOf(page: Page): Promise<readonly string[]> {
  const way = keyboardWay(page);
  await way.to(page.locator('.site-nav a').first());
  return way.faults;
}
