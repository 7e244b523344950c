import { allEmbeds } from '../outlets/embeds/catalogue.ts';
import type { Embed } from '../outlets/embeds/embed.ts';
import { languages } from '../site/lang.ts';
import { sharesOf } from './_exhibits.ts';
import { portal } from './_portal.ts';

/** Every page to be framed in both languages, made once for all that shows or names them. */
export const embeds: readonly Embed[] = languages.flatMap((lang) => allEmbeds(portal, lang, sharesOf(lang)));

export interface EmbedProps {
  readonly embed: Embed;
}

/** Static paths of every embed, in both languages. */
export const embedPaths = () =>
  embeds.map((embed) => ({
    params: { lang: embed.lang === 'vi' ? undefined : embed.lang, key: embed.key },
    props: { embed },
  }));
