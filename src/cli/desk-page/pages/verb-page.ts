import type { Verb } from '../../../desk/verb.ts';
import { pageWords as w } from '../../../wording/desk/page-words.ts';
import { optionField } from '../parts/fields.ts';
import { layout } from '../parts/layout.ts';
import { html } from '../parts/markup.ts';
import { progress, resultSection } from '../parts/result.ts';
import type { Ran } from '../run-verb.ts';
import type { View } from '../view.ts';

/** Any verb, as a form made from its options; with a plan first where it changes something. */
export function verbPage(view: View, verb: Verb, ran: Ran | null): string {
  const { say, to } = view;
  const plans = verb.options.some(({ name }) => name === 'yes');
  const fields = verb.options
    .filter(({ name }) => name !== 'yes')
    .map((option) => optionField(view, option, ran?.values ?? new Map<string, readonly string[]>()));
  const action = to.verb(verb.name);
  const form = html`<form method="post" action="${action}" enctype="multipart/form-data" data-long>
    ${fields}<button class="${plans ? '' : 'primary'}">${say(plans ? w.run : w.runNow)}</button
    >${progress(view)}
  </form>`;
  const content = html`<p class="lead">${say(verb.about)}</p>
    ${ran && resultSection(view, ran, { action, long: true })}${form}`;
  return layout(view, say(verb.title), content);
}
