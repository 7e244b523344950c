import './search-box.ts';
import { actionWords } from '../wording/words/action-words.ts';
import { searchWords } from '../wording/words/search-words.ts';

let dialog: HTMLDialogElement | undefined;

/**
 * Opens the search dialog. Its content is the search box of the search page, taken from there on first use.
 * @param address of the search page
 * @throws when the page cannot be had
 */
export async function openSearch(address: string): Promise<void> {
  if (dialog?.open) return;
  if (dialog) {
    dialog.showModal();
    field(dialog)?.select();
    return;
  }
  const fresh = (dialog = makeDialog());
  document.body.append(fresh);
  fresh.showModal();
  try {
    const box = await fetchBox(address);
    fresh.querySelector('[role=status]')!.replaceWith(box);
    field(fresh)?.focus();
  } catch (error) {
    fresh.remove();
    dialog = undefined;
    throw error;
  }
}

function makeDialog(): HTMLDialogElement {
  const lang = document.documentElement.lang === 'en' ? 'en' : 'vi';
  const made = document.createElement('dialog');
  made.className = 'search-dialog';
  made.setAttribute('aria-label', searchWords[lang].label);
  const bar = document.createElement('div');
  bar.className = 'bar';
  const keys = document.createElement('p');
  keys.textContent = searchWords[lang].keys;
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = actionWords[lang].close;
  close.addEventListener('click', () => made.close());
  const status = document.createElement('p');
  status.role = 'status';
  status.textContent = searchWords[lang].opening;
  bar.append(keys, close);
  made.append(bar, status);
  // A press beside the box, on the backdrop.
  made.addEventListener('click', (event) => {
    if (event.target === made) made.close();
  });
  return made;
}

async function fetchBox(address: string): Promise<Element> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const box = page.querySelector('site-search');
  if (!box) throw new Error(`${address}: no search box`);
  await Promise.all([...page.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].map(loadStyle));
  return document.importNode(box, true);
}

/** Takes over a style sheet of the search page that this page has not. */
async function loadStyle(link: HTMLLinkElement): Promise<void> {
  const own = document.querySelector(`link[href="${link.getAttribute('href')!}"]`);
  if (own) return;
  const copy = document.importNode(link);
  await new Promise((resolve) => {
    copy.addEventListener('load', resolve);
    copy.addEventListener('error', resolve);
    document.head.append(copy);
  });
}

const field = (within: Element): HTMLInputElement | null =>
  within.querySelector<HTMLInputElement>('[data-search-field]');
