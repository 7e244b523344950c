import type { PublishedFile, PublishedList } from '../portal/file-check/published-list.ts';
import { recognise, type Verdict } from '../portal/file-check/recognise.ts';
import { addressBook } from '../site/address-book.ts';
import { verifyWords } from '../wording/pages/verify.ts';
import { verdictWords } from '../wording/sentences/file-verdict.ts';
import { element } from './element.ts';
import { pageLang } from './page-lang.ts';

let list: Promise<PublishedList> | undefined;

/** Checks files one after the other and shows what each is, in the place of what was shown before. */
export async function checkFiles(host: HTMLElement, files: readonly File[]): Promise<void> {
  const w = verifyWords[pageLang()];
  const status = host.querySelector('[data-part=status]')!;
  const shown = host.querySelector<HTMLElement>('[data-part=verdicts]')!;
  let published: PublishedList;
  try {
    published = await (list ??= loadList(host.dataset['list']!));
  } catch {
    list = undefined;
    status.textContent = w.failed;
    return;
  }
  const results = [];
  for (const file of files) results.push(await checkFile(published, file));
  shown.replaceChildren(...results.map((result) => verdictItem(host, published, result)));
  shown.hidden = false;
  const known = results.filter(({ verdict }) => verdict?.kind === 'published').length;
  status.textContent = w.status(known, files.length);
}

async function loadList(address: string): Promise<PublishedList> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return (await response.json()) as PublishedList;
}

interface Result {
  readonly name: string;
  /** Null where the file cannot be read. */
  readonly verdict: Verdict | null;
  readonly sha256: string | null;
}

async function checkFile(published: PublishedList, file: File): Promise<Result> {
  const { name } = file;
  // Saved in another encoding a file has twice the bytes; what is larger is none of ours and need not be read.
  const largest = Math.max(...published.files.map(({ bytes }) => bytes));
  if (file.size > 3 * largest) return { name, verdict: { kind: 'foreign', namesakes: [] }, sha256: null };
  try {
    return { name, ...(await recognise(published, name, new Uint8Array(await file.arrayBuffer()), hashOf)) };
  } catch {
    return { name, verdict: null, sha256: null };
  }
}

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function verdictItem(
  host: HTMLElement,
  published: PublishedList,
  { name, verdict, sha256 }: Result,
): HTMLElement {
  const lang = pageLang();
  const w = verifyWords[lang];
  const said = verdict ? verdictWords(verdict, published, lang) : { finding: w.unreadable, notes: [] };
  const links = addressBook({ base: host.dataset['base']!, siteUrl: '' }, lang);
  const file = verdict && verdict.kind !== 'foreign' ? verdict.files[0] : undefined;
  return element(
    'li',
    { 'data-verdict': verdict?.kind ?? 'unreadable' },
    element('p', { class: 'name' }, name),
    element('p', { class: 'verdict' }, said.finding),
    ...said.notes.map((note) => element('p', {}, note)),
    sha256 === null ? null : element('p', { class: 'small soft' }, 'SHA-256: ', element('code', {}, sha256)),
    releaseLink(file, links, w.toRelease),
  );
}

function releaseLink(
  file: PublishedFile | undefined,
  links: ReturnType<typeof addressBook>,
  text: string,
): HTMLElement | null {
  if (file?.kind !== 'release') return null;
  return element('p', {}, element('a', { href: links.release(file.series, file.period) }, text));
}
