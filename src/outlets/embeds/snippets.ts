import { addresses } from '../../site/addresses.ts';
import {
  heightScriptMarkup,
  iframeMarkup,
  linkedImageMarkup,
  linkMarkup,
  themedAddress,
  type EmbedTheme,
  type Frame,
} from '../../site/embed-markup.ts';
import { chooserWords } from '../../wording/embeds/chooser-words.ts';
import { embedAddress } from './catalogue.ts';
import type { Embed } from './embed.ts';
import { safeHeight } from './heights.ts';
import { hostScriptIntegrity } from './host-script.ts';
import { snippetTitle } from './snippet-title.ts';

/** How a frame is to look; what is left out is as the embed itself would have it. */
export interface SnippetChoices {
  readonly theme?: EmbedTheme;
  /** In pixels. */
  readonly height?: number;
}

/** The three ways to put an embed on another page, each to be pasted as it is. */
export interface EmbedSnippets {
  /** Two lines: the frame, and the script that sets its height. */
  readonly withScript: string;
  readonly frameOnly: string;
  /** An image with its link, or a link where there is no image. */
  readonly image: string;
}

/**
 * The snippets of an embed.
 * @param image the address of an image of it; null where there is none
 */
export function embedSnippets(
  embed: Embed,
  image: string | null,
  { theme = 'auto', height = safeHeight(embed) }: SnippetChoices = {},
): EmbedSnippets {
  const address = themedAddress(addresses(embed.lang).absolute(embedAddress(embed)), theme);
  const frame = frameSnippets({ address, title: snippetTitle(embed), height });
  return { ...frame, image: imageSnippet(embed, image) };
}

/** The two snippets of any frame of the portal. */
export function frameSnippets(frame: Frame): Omit<EmbedSnippets, 'image'> {
  const links = addresses('vi');
  const frameOnly = iframeMarkup(frame);
  const script = heightScriptMarkup(links.absolute(links.embedScript()), hostScriptIntegrity);
  return { frameOnly, withScript: `${frameOnly}\n${script}` };
}

function imageSnippet(embed: Embed, image: string | null): string {
  const { lang, title, finding } = embed;
  const links = addresses(lang);
  const page = links.absolute(embed.page);
  const caption = chooserWords[lang].caption(title);
  if (image === null) return linkMarkup(page, caption);
  return linkedImageMarkup({
    image: links.absolute(image),
    page,
    alt: [title, finding].filter(Boolean).join('. '),
    caption,
  });
}
