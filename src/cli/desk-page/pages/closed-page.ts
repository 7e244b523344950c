import { pageWords as w } from '../../../wording/desk/page-words.ts';
import { html } from '../parts/markup.ts';
import type { View } from '../view.ts';

const style = `:root{color-scheme:light dark}body{font:1.0625rem/1.6 system-ui,sans-serif;max-width:42rem;margin:3rem auto;padding:0 1rem}h1{line-height:1.25}`;

/** The last page. It carries its style inside: nothing is left that could send it a file. */
export function closedPage({ lang, say }: View): string {
  const body = html`<h1>${say(w.closed)}</h1>
    <p>${say(w.closedAbout)}</p>`;
  return `<!doctype html>
<html lang="${lang}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${say(w.closed)}</title><style>${style}</style></head>
<body><main>${body.markup}</main></body>
</html>
`;
}
