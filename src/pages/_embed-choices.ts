import { embedChoices, type EmbedChoice } from '../outlets/embeds/choices.ts';
import type { Embed } from '../outlets/embeds/embed.ts';
import { lastingCardName } from '../outlets/kit/kit-images.ts';
import { hasKit } from '../outlets/kit/page-cards.ts';
import { addresses } from '../site/addresses.ts';
import type { Lang } from '../site/lang.ts';
import { embeds } from './_embeds.ts';
import { exhibitPaths } from './_exhibits.ts';
import { portal } from './_portal.ts';

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

/**
 * The address of an image of an embed: of a drawing its file, of an agency or a quarter's findings its share card. Frozen
 * rankings and findings have none.
 */
export function imageOf({ lang, exhibit, kind, variant, agency, release }: Embed): string | null {
  const links = addresses(lang);
  if (exhibit) {
    const { page, id } = exhibit;
    const leads = filed.get(`${lang} ${links.exhibitKey(page, id)}`);
    return leads === undefined ? null : links.exhibitFile(page, id, leads ? 'png' : 'svg');
  }
  if (kind === 'agency' && agency !== null && hasKit(portal, agency))
    return links.agencyKitFile(agency, lastingCardName);
  if (kind === 'findings' && release && variant !== 'frozen')
    return links.releaseKitFile(release.series, release.period, lastingCardName);
  return null;
}
