import { otherLang } from '../../../site/lang.ts';
import { pageWords as w } from '../../../wording/desk/page-words.ts';
import { formatTime } from '../../../wording/times.ts';
import type { ReleaseSummary } from '../releases.ts';
import { steps } from '../steps.ts';
import type { View } from '../view.ts';
import { html, type Content, type Markup } from './markup.ts';

/** A whole page: head, the release that it is about with its steps, and what it says. */
export function layout(view: View, title: string, content: Content, current: string | null = null): string {
  const { say, lang, to, release, path } = view;
  const other = otherLang(lang);
  const { markup } = html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – ${say(w.name)}</title>
        <link rel="stylesheet" href="${to.asset('desk.css')}" />
        <script src="${to.asset('desk.js')}" defer></script>
      </head>
      <body>
        <a class="skip-link" href="#noi-dung">${say(w.skip)}</a>
        <header class="desk-header">
          <div class="frame">
            <p class="brand">
              <a href="${to.home()}"><strong>${say(w.name)}</strong> <span>${say(w.onlyHere)}</span></a>
            </p>
            <div class="tools">
              <a href="${path}?lang=${other}" lang="${other}">${say(w.otherLanguage)}</a>
              <form method="post" action="${to.close()}"><button>${say(w.close)}</button></form>
            </div>
          </div>
        </header>
        <div class="frame">
          ${release && releaseBar(view, release, current)}
          <main id="noi-dung" tabindex="-1">
            <h1>${title}</h1>
            ${content}
          </main>
        </div>
      </body>
    </html> `;
  return markup;
}

/** Which release this is, and its steps. */
function releaseBar({ say, lang, to }: View, release: ReleaseSummary, current: string | null): Markup {
  const { series, seriesTitle, period } = release;
  const links = steps.map(({ slug, words }) => {
    const here = slug === current && { markup: ' aria-current="step"' };
    return html`<li${slug === 'dinh-chinh' && { markup: ' class="later"' }}><a href="${to.step(series, period, slug)}"${here}>${say(words.title)}</a></li>`;
  });
  return html`<div class="release">
    <p class="release-name">
      <a href="${to.home()}">${say(w.home)}</a> ›
      <strong>${say(seriesTitle)}, ${formatTime(period, lang)}</strong>
      <span class="badge">${stateText(release, say)}</span>
    </p>
    <nav aria-label="${say(w.steps)}">
      <ol class="steps">
        ${links}
      </ol>
    </nav>
  </div>`;
}

/** «1.0.0, đã chốt». */
export function stateText({ version, sealed }: ReleaseSummary, say: View['say']): string {
  if (version === null) return say(w.notBegun);
  return `${say(w.version).toLocaleLowerCase('vi')} ${version}, ${say(sealed ? w.sealed : w.unsealed)}`;
}
