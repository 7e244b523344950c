import { resultWords as w } from '../../../wording/desk/page-words.ts';
import { html, type Markup } from '../parts/markup.ts';
import { paperAddress } from '../parts/papers.ts';
import type { Ran } from '../run-verb.ts';
import type { View } from '../view.ts';

/** What is to be opened once it is made: the preview, the approval sheet. */
export function linkParts(view: View, { verb, values, outcome }: Ran): Markup | null {
  const { say } = view;
  if (verb.name === 'preview' && outcome?.data) {
    const { url, pages } = outcome.data as { url: string | null; pages: readonly string[] };
    if (url === null) return null;
    const address = new URL(pages[0] ?? '', url).href;
    return html`<p>
      <a class="button primary" href="${address}" target="_blank" rel="noopener noreferrer"
        >${say(w.openPreview)}</a
      >
    </p>`;
  }
  if (verb.name === 'approve' && outcome?.ok && !values.has('record')) {
    const address = paperAddress(view, outcome.written[0] ?? '');
    if (address === null) return null;
    return html`<p>
        <a class="button primary" href="${address}" target="_blank" rel="noopener">${say(w.openSheet)}</a>
      </p>
      <p class="soft">${say(w.printHint)}</p>`;
  }
  return null;
}
