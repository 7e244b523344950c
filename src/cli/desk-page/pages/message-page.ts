import type { Bilingual } from '../../../intake/table.ts';
import { layout } from '../parts/layout.ts';
import type { View } from '../view.ts';

/** A page that only says something: that there is no such page. */
export function messagePage(view: View, title: Bilingual): string {
  return layout(view, view.say(title), null);
}
