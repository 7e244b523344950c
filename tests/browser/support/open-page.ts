import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject, onTestFinished } from 'vitest';
import { watchPolicies } from './policy-violations.ts';

/** What went wrong while a page was open; a good page leaves all three empty. */
export interface PageReport {
  /** Errors and warnings of the console, and uncaught exceptions. */
  readonly consoleErrors: string[];
  /** Requests to any other host than the portal's. */
  readonly foreignRequests: string[];
  /** Answers with status 400 or more. */
  readonly failedRequests: string[];
}

/** The real portal at the root, or below `/nq57/`, or the sample portal. */
export type Site = 'root' | 'below' | 'sample';

interface OpenOptions extends BrowserContextOptions {
  readonly site?: Site;
}

let shared: Promise<Browser> | undefined;

/** The shared browser of the test run; each worker connects once. Whatever a policy refuses in it fails the test. */
export function browser(): Promise<Browser> {
  shared ??= connected();
  return shared;
}

async function connected(): Promise<Browser> {
  const browser = await chromium.connect(inject('browserEndpoint'));
  watchPolicies(browser);
  return browser;
}

/** The address of a page below the base path: `addressOf('en/tien-do/', 'below')`. */
export function addressOf(path: string, site: Site = 'root'): string {
  return inject('sites')[site].url + path.replace(/^\//, '');
}

/** A page that is open, and what went wrong in it so far. */
export interface OpenedPage {
  readonly page: Page;
  readonly report: PageReport;
}

/**
 * Opens a page of the portal in a fresh context, which closes when the test ends.
 * @param path below the base path, without a slash in front
 */
export async function openPage(path: string, options: OpenOptions = {}): Promise<OpenedPage> {
  const opened = await openInContext(path, options);
  onTestFinished(() => opened.page.context().close());
  return opened;
}

/** Opens a page once for all tests of the `describe` around; where it does not open, each of them fails. */
export function openForTests(path: string, options: OpenOptions = {}): () => OpenedPage {
  let opened: OpenedPage | undefined;
  beforeAll(async () => {
    opened = await openInContext(path, options);
  });
  afterAll(() => opened?.page.context().close());
  return () => opened!;
}

async function openInContext(path: string, options: OpenOptions): Promise<OpenedPage> {
  const { site = 'root', ...contextOptions } = options;
  const context = await (await browser()).newContext({ locale: 'vi-VN', ...contextOptions });
  const page = await context.newPage();
  const report = watch(page, new URL(inject('sites')[site].url).host);
  try {
    await page.goto(addressOf(path, site), { waitUntil: 'load' });
  } catch (error) {
    await context.close();
    throw error;
  }
  return { page, report };
}

/** Notes what goes wrong in a page of a host. */
export function watch(page: Page, host: string): PageReport {
  const report: PageReport = { consoleErrors: [], foreignRequests: [], failedRequests: [] };
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) report.consoleErrors.push(message.text());
  });
  page.on('pageerror', (error) => report.consoleErrors.push(String(error)));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:|^wss?:/.test(url.protocol) && url.host !== host) report.foreignRequests.push(url.href);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) report.failedRequests.push(`${response.status()} ${response.url()}`);
  });
  return report;
}
