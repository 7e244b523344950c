import type { Bilingual } from '../../../intake/table.ts';
import { layout } from '../parts/layout.ts';
import { html } from '../parts/markup.ts';
import type { View } from '../view.ts';

/** A page that only says something: that there is no such page, or that the desk is closed. */
export function messagePage(view: View, title: Bilingual, about: Bilingual | null = null): string {
  return layout(view, view.say(title), about && html`<p class="lead">${view.say(about)}</p>`);
}
