import { releaseDesk } from '../../desk/diff/confirmations.ts';
import type { Desk, Verb } from '../../desk/verb.ts';
import type { Lang } from '../../site/lang.ts';
import { pageWords as w } from '../../wording/desk/page-words.ts';
import { deskAddresses } from './addresses.ts';
import { takeAnswers } from './import-answers.ts';
import { closedPage } from './pages/closed-page.ts';
import { reasonName } from './pages/diff-parts.ts';
import { homePage } from './pages/home-page.ts';
import { messagePage } from './pages/message-page.ts';
import { stepPage } from './pages/step-page.ts';
import { verbPage } from './pages/verb-page.ts';
import { html } from './parts/markup.ts';
import { findSummary } from './releases.ts';
import { askedBy, runAsked, type Ran } from './run-verb.ts';
import { readAsset } from './server/assets.ts';
import { readDeskFile } from './server/desk-files.ts';
import { pagePolicy, reportPolicy } from './server/headers.ts';
import { steps, type Step } from './steps.ts';
import { viewOf, type View } from './view.ts';

/** What a request that was let in asks for. */
export interface Asking {
  readonly url: URL;
  /** Null for a page that is only looked at. */
  readonly form: FormData | null;
}

/** What it is answered with. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
  /** The page was closed by its button. */
  readonly ends?: true;
}

/** What the pages work with; a new desk each time, because «now» goes on while the page is open. */
export interface Office {
  readonly desk: () => Desk;
  readonly verbs: readonly Verb[];
}

/** Answers a request: pages, their files, papers of the desk. */
export async function answer({ url, form }: Asking, { desk: deskNow, verbs }: Office): Promise<Answer> {
  const parts = partsOf(url.pathname);
  const lang: Lang = url.searchParams.get('lang') === 'en' ? 'en' : 'vi';
  const desk = deskNow();
  const view = viewOf(lang, { desk, verbs, release: null, path: url.pathname });
  const notFound = (): Answer => page(messagePage(view, w.refusals[404]), 404);
  if (parts === null) return notFound();
  const [place, ...rest] = parts;
  if (place === undefined) return page(homePage(view));
  if (place === 'tinh') return assetAnswer(rest) ?? notFound();
  if (place === 'giay') return paperAnswer(desk, rest) ?? notFound();
  if (place === 'dong' && form) return closing(closedPage(view));
  if (place === 'ky' && rest.length === 0) return chosen(view, url);
  if (place === 'ky') return (await stepAnswer(view, rest, form)) ?? notFound();
  const verb = place === 'viec' && rest.length === 1 ? verbs.find(({ name }) => name === rest[0]) : undefined;
  if (!verb) return notFound();
  return page(verbPage(view, verb, form && (await runGeneric(view, verb, form))));
}

/** The decoded parts of a path; null for one that is not written properly. */
function partsOf(path: string): readonly string[] | null {
  try {
    return path.split('/').filter(Boolean).map(decodeURIComponent);
  } catch {
    return null;
  }
}

/** A page, with the policy that all pages have. */
export function page(body: string, status = 200): Answer {
  return {
    status,
    headers: { 'Content-Type': 'text/html;charset=utf-8', 'Content-Security-Policy': pagePolicy },
    body,
  };
}

function closing(body: string): Answer {
  const { status, headers } = page('');
  return { status, headers: { ...headers, 'Content-Security-Policy': reportPolicy(body) }, body, ends: true };
}

function assetAnswer([name = '', ...more]: readonly string[]): Answer | null {
  const asset = more.length === 0 ? readAsset(name) : null;
  return asset && { status: 200, headers: { 'Content-Type': asset.type }, body: asset.bytes };
}

function paperAnswer({ outRoot }: Desk, parts: readonly string[]): Answer | null {
  const file = readDeskFile(outRoot, parts);
  if (file === null) return null;
  const policy = file.isReport ? reportPolicy(file.bytes.toString('utf8')) : "default-src 'none'";
  const save =
    file.saveAs === null ? null : `attachment; filename*=UTF-8''${encodeURIComponent(file.saveAs)}`;
  return {
    status: 200,
    headers: {
      'Content-Type': file.type,
      'Content-Security-Policy': policy,
      ...(save ? { 'Content-Disposition': save } : {}),
    },
    body: file.bytes,
  };
}

/** The form of the first page names a release; the release's first step is where it leads. */
function chosen(view: View, { searchParams }: URL): Answer {
  const [series, period] = ['series', 'period'].map((name) => (searchParams.get(name) ?? '').trim()) as [
    string,
    string,
  ];
  if (findSummary(view.desk, series, period) === null) {
    const message = html`<p class="refusal">${view.say(w.newPeriodAbout)}</p>`;
    return page(homePage(view, message), 400);
  }
  const to = deskAddresses(view.lang).step(series, period, 'bieu-mau');
  return { status: 303, headers: { Location: to }, body: '' };
}

async function stepAnswer(
  view: View,
  [series = '', period = '', slug = '', ...more]: readonly string[],
  form: FormData | null,
): Promise<Answer | null> {
  const release = findSummary(view.desk, series, period);
  const step = steps.find((one) => one.slug === slug);
  if (release === null || !step || more.length > 0) return null;
  const verb = view.verbs.find(({ name }) => name === step.verb);
  if (!verb) return null;
  const ran = form && (await runStep({ ...view, release }, step, verb, form));
  // The verb may have begun or sealed the release.
  const after = { ...view, release: findSummary(view.desk, series, period) };
  return page(stepPage(after, step, verb, ran));
}

async function runStep({ desk, release }: View, step: Step, verb: Verb, form: FormData): Promise<Ran> {
  const { series, period } = release!;
  const folder = releaseDesk(desk.outRoot, series, period);
  const chosenForm = step.forms[Number(form.get('form') ?? -1)];
  const named = verb.options.some(({ name }) => name === 'series') ? { series, period } : {};
  const asked = await askedBy(form, verb, desk, folder, { ...chosenForm?.says?.(desk), ...named });
  // The first press of a form that plans never does it, whatever the form says.
  if (chosenForm?.plans) asked.values.delete('yes');
  if (step.verb === 'import') await takeAnswers(form, asked.values, folder);
  if (step.verb === 'diff') return confirmJumps(verb, desk, asked, form);
  return runAsked(verb, desk, asked);
}

/** Runs the comparison once for each reason that was given, since one reason goes with one run; once without any. */
async function confirmJumps(
  verb: Verb,
  desk: Desk,
  asked: Awaited<ReturnType<typeof askedBy>>,
  form: FormData,
): Promise<Ran> {
  const prefix = reasonName('');
  const reasons = [...form].flatMap(([name, why]) =>
    name.startsWith(prefix) && typeof why === 'string' && why.trim() !== ''
      ? [{ id: name.slice(prefix.length), why: why.trim() }]
      : [],
  );
  const groups = [...Map.groupBy(reasons, ({ why }) => why)];
  let ran: Ran | null = null;
  for (const [why, jumps] of groups) {
    const values = new Map([...asked.values, ['confirm', jumps.map(({ id }) => id)], ['why', [why]]]);
    ran = await runAsked(verb, desk, { ...asked, values });
    if (ran.outcome?.ok !== true) return ran;
  }
  return ran ?? runAsked(verb, desk, asked);
}

/** A generic form may name a release; its uploads then lie with the release's papers. */
async function runGeneric({ desk }: View, verb: Verb, form: FormData): Promise<Ran> {
  const [series = '', period = ''] = ['series', 'period'].map((name) =>
    form.getAll(name).find((value) => typeof value === 'string'),
  );
  const folder = findSummary(desk, series, period) ? releaseDesk(desk.outRoot, series, period) : desk.outRoot;
  return runAsked(verb, desk, await askedBy(form, verb, desk, folder));
}
