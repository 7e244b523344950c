import { pageWords as w } from '../../../wording/desk/page-words.ts';
import { formatTime } from '../../../wording/times.ts';
import { selectField } from '../parts/fields.ts';
import { layout, stateText } from '../parts/layout.ts';
import { html, type Markup } from '../parts/markup.ts';
import { listSeries, type ReleaseSummary, type SeriesSummary } from '../releases.ts';
import type { View } from '../view.ts';

/** The first page: which release to work on, and the tasks that belong to none. */
export function homePage(view: View, message: Markup | null = null): string {
  const { say, to } = view;
  const series = listSeries(view.desk);
  const others = view.verbs.map(
    ({ name, title }) => html`<li><a href="${to.verb(name)}">${say(title)}</a> <code>${name}</code></li>`,
  );
  const content = html`<p class="lead">${say(w.chooseAbout)}</p>
    ${message} ${series.length === 0 ? html`<p>${say(w.noSeries)}</p>` : newPeriod(view, series)}
    ${series.map((one) => releaseTable(view, one))}
    <section aria-labelledby="viec">
      <h2 id="viec">${say(w.allTasks)}</h2>
      <p>${say(w.allTasksAbout)}</p>
      <ul class="verbs">
        ${others}
      </ul>
    </section>`;
  return layout(view, say(w.choose), content);
}

function newPeriod({ say, to, lang }: View, series: readonly SeriesSummary[]): Markup {
  const entries = series.map(({ id, title }) => [id, `${say(title)} (${id})`] as const);
  return html`<section aria-labelledby="ky-moi" class="card">
    <h2 id="ky-moi">${say(w.newPeriod)}</h2>
    <form method="get" action="${to.choose().replace(/\?.*/, '')}" class="row">
      <p class="field">
        <label for="bo">${say(w.series)}</label
        >${selectField({ id: 'bo', name: 'series', required: true }, entries, '')}
      </p>
      <p class="field">
        <label for="ky">${say(w.period)}</label
        ><input
          id="ky"
          name="period"
          type="text"
          required
          pattern="[0-9]{4}(-Q[1-4]|-H[12])?"
          placeholder="2026-Q4"
          autocomplete="off"
          aria-describedby="ky-la"
        />
      </p>
      ${lang === 'en' && html`<input type="hidden" name="lang" value="en" />`}
      <p class="field"><button class="primary">${say(w.open)}</button></p>
    </form>
    <p class="small soft" id="ky-la">${say(w.newPeriodAbout)}</p>
  </section>`;
}

function releaseTable(view: View, { id, title, releases }: SeriesSummary): Markup | null {
  if (releases.length === 0) return null;
  const { say } = view;
  const [shown, older] = [releases.slice(0, 4), releases.slice(4)];
  const table = (rows: readonly ReleaseSummary[]): Markup =>
    html`<ul class="releases">
      ${rows.map((release) => releaseRow(view, release))}
    </ul>`;
  return html`<section aria-labelledby="bo-${id}">
    <h2 id="bo-${id}">${say(title)} <code>${id}</code></h2>
    ${table(shown)}${
      older.length > 0 &&
      html`<details class="more">
        <summary>+ ${older.length}</summary>
        ${table(older)}
      </details>`
    }
  </section>`;
}

function releaseRow({ say, lang, to }: View, release: ReleaseSummary): Markup {
  const { series, period } = release;
  return html`<li>
    <a href="${to.step(series, period, 'nhap')}">${formatTime(period, lang)}</a>
    <span class="soft">${stateText(release, say)}</span>
  </li>`;
}
