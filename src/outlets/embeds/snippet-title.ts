import { lastingTitle } from '../../wording/embeds/lasting-title.ts';
import type { Embed } from './embed.ts';

/** What a snippet calls its frame: of what always shows the newest, without the time that it shows today. */
export function snippetTitle({ lang, title, variant, release, exhibit }: Embed): string {
  if (variant !== 'live') return title;
  if (exhibit?.lasting !== undefined) return exhibit.lasting;
  return lastingTitle(title, [...(release ? [release.period] : []), ...statedTimes(exhibit)], lang);
}

/** The times of its numbers, where its table says them. */
function statedTimes(exhibit: Embed['exhibit']): readonly string[] {
  const table = exhibit?.table();
  const column = table?.columns.findIndex(({ id }) => id === 'as_of') ?? -1;
  if (!table || column < 0) return [];
  return [...new Set(table.rows.flatMap(({ cells }) => cells[column] ?? []))].map(String);
}
