import { basename, relative, sep } from 'node:path';
import { pageWords as w, paperNames } from '../../../wording/desk/page-words.ts';
import { readDeskFile } from '../server/desk-files.ts';
import type { View } from '../view.ts';
import { html, type Markup } from './markup.ts';

/** What a verb wrote: papers of the desk as links, files of the data by name. */
export function writtenFiles(view: View, written: readonly string[]): Markup | null {
  if (written.length === 0) return null;
  return html`<h3>${view.say(w.written)}</h3>
    <ul class="papers">
      ${written.map((path) => html`<li>${paper(view, path)}</li>`)}
    </ul>`;
}

/** The address of a paper of the desk; null for a file elsewhere. */
export function paperAddress({ desk, to }: View, path: string): string | null {
  const parts = relative(desk.outRoot, path).split(sep);
  return readDeskFile(desk.outRoot, parts) === null ? null : to.paper(parts);
}

function paper(view: View, path: string): Markup {
  const { say } = view;
  const ending = Object.keys(paperNames).find((end) => path.endsWith(end));
  const title = ending === undefined ? null : say(paperNames[ending]!);
  const address = paperAddress(view, path);
  if (address === null) return html`<code>${path}</code>`;
  const name = title ?? basename(path);
  const file = title === null ? null : html` <code>${basename(path)}</code>`;
  if (path.endsWith('.html')) {
    return html`<a href="${address}" target="_blank" rel="noopener">${name}</a>${file}
      <small class="soft">(${say(w.view)})</small>`;
  }
  return html`<a href="${address}" download>${name}</a>${file}
    <small class="soft">(${say(w.download)})</small>`;
}
