import type { Verb } from '../../../desk/verb.ts';
import { pageWords as w } from '../../../wording/desk/page-words.ts';
import { optionField } from '../parts/fields.ts';
import { layout } from '../parts/layout.ts';
import { html, type Content, type Markup } from '../parts/markup.ts';
import { progress, resultSection } from '../parts/result.ts';
import type { Ran } from '../run-verb.ts';
import { stepAfter, type Step, type StepForm } from '../steps.ts';
import type { Values } from '../values.ts';
import type { View } from '../view.ts';
import { checkParts, workbookField } from './check-parts.ts';
import { diffParts } from './diff-parts.ts';
import { importParts } from './import-parts.ts';
import { linkParts } from './link-parts.ts';

/** A step of a release: what it is for, what came of the last press, and its forms. */
export function stepPage(view: View, step: Step, verb: Verb, ran: Ran | null): string {
  const { say, to } = view;
  const { series, period } = view.release!;
  const action = to.step(series, period, step.slug);
  const forms = step.forms.map((form, index) =>
    stepForm(view, step, verb, form, index, ran?.values ?? new Map<string, readonly string[]>()),
  );
  const asked = ran?.outcome
    ? html`<details class="more again">
        <summary>${say(w.again)}</summary>
        ${forms}
      </details>`
    : forms;
  // A sheet that was made is followed by its record, which is not «again».
  const open = step.slug === 'duyet' && ran !== null && !ran.values.has('yes');
  const result =
    ran &&
    resultSection(view, ran, {
      ...{ action, confirm: step.words.confirm, long: step.forms.some(({ long }) => long) },
      ...{ more: moreOf(view, step, ran), next: nextLink(view, step, ran) },
      ...{
        ownConfirm: step.verb === 'import',
        foldLines: step.verb === 'import' && ran.outcome?.data != null,
      },
    });
  const content = html`<p class="lead">${say(step.words.about)}</p>
    ${result}${open ? forms : asked}`;
  return layout(view, say(step.words.title), content, step.slug);
}

/** What a verb's outcome shows besides its lines. */
function moreOf(view: View, step: Step, ran: Ran): Content {
  if (ran.outcome === null) return null;
  if (step.verb === 'import') return importParts(view, ran);
  if (step.verb === 'check') return checkParts(view, ran);
  if (step.verb === 'diff') return diffParts(view, ran);
  return linkParts(view, ran);
}

function stepForm(view: View, step: Step, verb: Verb, form: StepForm, index: number, values: Values): Markup {
  const { say, to, release } = view;
  const field = (name: string): Markup => {
    if (step.verb === 'check') return workbookField(view, values);
    const option = verb.options.find((one) => one.name === name)!;
    return optionField(view, { ...option, ...requiredHere(step, name) }, values);
  };
  const more = form.more ?? [];
  const action = to.step(release!.series, release!.period, step.slug);
  return html`<form
    method="post"
    action="${action}"
    enctype="multipart/form-data"
    class="card"
    ${form.long && { markup: ' data-long' }}
  >
    <input type="hidden" name="form" value="${index}" />
    ${form.asks.map(field)}
    ${
      more.length > 0 &&
      html`<details class="more">
        <summary>${say(w.moreOptions)}</summary>
        ${more.map(field)}
      </details>`
    }
    <button class="primary">${say(step.words.buttons[index]!)}</button>${progress(view)}
  </form>`;
}

/** What a form of a step needs, though its verb does not always: roles for the record of an approval, the served path. */
function requiredHere({ verb }: Step, name: string): { required?: true } {
  return name === 'to' || (verb === 'approve' && name !== 'code') ? { required: true } : {};
}

function nextLink({ say, to, release }: View, step: Step, ran: Ran | null): Markup | null {
  // The sheet alone is no approval yet.
  if (step.verb === 'approve' && !ran?.values.has('yes')) return null;
  const next = stepAfter(step);
  if (next === null) return null;
  return html`<p class="next">
    <a class="button" href="${to.step(release!.series, release!.period, next.slug)}"
      >${say(w.next)}: ${say(next.words.title)} →</a
    >
  </p>`;
}
