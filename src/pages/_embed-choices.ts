import { embedChoices, type EmbedChoice } from '../outlets/embeds/choices.ts';
import type { Embed } from '../outlets/embeds/embed.ts';
import type { ImageKind } from '../outlets/embeds/snippets.ts';
import { addresses } from '../site/addresses.ts';
import type { Lang } from '../site/lang.ts';
import { embeds } from './_embeds.ts';
import { exhibitPaths } from './_exhibits.ts';

const choicesOf = (lang: Lang): readonly EmbedChoice[] =>
  embedChoices(embeds.filter((embed) => embed.lang === lang));

/** The pages of the chooser, made once for all that shows them. */
export const choices: Readonly<Record<Lang, readonly EmbedChoice[]>> = {
  vi: choicesOf('vi'),
  en: choicesOf('en'),
};

/** Which exhibits have files, and whether they lead their page, by language and key. */
const filed: ReadonlyMap<string, boolean> = new Map(
  exhibitPaths().map(({ params: { key }, props: { exhibit } }) => [`${exhibit.lang} ${key}`, exhibit.leads]),
);

/** Which image there is of an embed: those that lead their page have a PNG. Frozen rankings have none. */
export function imageOf({ lang, exhibit }: Embed): ImageKind | null {
  if (!exhibit) return null;
  const leads = filed.get(`${lang} ${addresses(lang).exhibitKey(exhibit.page, exhibit.id)}`);
  return leads === undefined ? null : leads ? 'png' : 'svg';
}
