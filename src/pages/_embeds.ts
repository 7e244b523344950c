import { allEmbeds } from '../outlets/embeds/catalogue.ts';
import { newestPart, type Embed } from '../outlets/embeds/embed.ts';
import { addresses } from '../site/addresses.ts';
import { languages } from '../site/lang.ts';
import { sharesOf } from './_exhibits.ts';
import { portal } from './_portal.ts';

/** Every page to be framed in both languages, made once for all that shows or names them. */
export const embeds: readonly Embed[] = languages.flatMap((lang) => allEmbeds(portal, lang, sharesOf(lang)));

export interface EmbedProps {
  readonly embed: Embed;
}

const leading = new Map<string, Embed>();
for (const embed of embeds) {
  const page = embed.page.replace(/#.*/, '');
  const known = leading.get(page);
  // A block tells more of its page than a drawing; a drawing is there in the order of the page.
  if (embed.key.split('/').includes(newestPart) || (known && (known.exhibit === null || embed.exhibit)))
    continue;
  leading.set(page, embed);
}

/** The address of what tells programs how to embed a page; undefined where nothing of it can be framed. */
export function oembedOf(page: string): string | undefined {
  const embed = leading.get(page);
  return embed && addresses(embed.lang).oembed(embed.key);
}

/** Static paths of every embed, in both languages. */
export const embedPaths = () =>
  embeds.map((embed) => ({
    params: { lang: embed.lang === 'vi' ? undefined : embed.lang, key: embed.key },
    props: { embed },
  }));
