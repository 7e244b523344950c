import { addresses } from '../../site/addresses.ts';
import { iframeMarkup } from '../../site/embed-markup.ts';
import { outputMarks } from '../../site/output-marks.ts';
import { siteWords } from '../../wording/words/site-words.ts';
import { embedAddress } from './catalogue.ts';
import type { Embed } from './embed.ts';
import { safeHeight } from './heights.ts';
import { snippetTitle } from './snippet-title.ts';

/** Width in pixels that programs are told, which ask for one; frames are as wide as their place. */
const toldWidth = 720;

/** An answer as oEmbed 1.0 asks for it: type `rich`. */
export interface OembedAnswer {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly cache_age: number;
}

/** What a program is told that asks how to embed a page; a sample says so in fields of its own. */
export function oembedAnswer(embed: Embed): OembedAnswer {
  const { lang, variant } = embed;
  const title = snippetTitle(embed);
  const links = addresses(lang);
  const height = safeHeight(embed);
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: siteWords[lang].name,
    provider_url: links.absolute(links.home()),
    html: iframeMarkup({ address: links.absolute(embedAddress(embed)), title, height }),
    width: toldWidth,
    height,
    // A frozen one never changes: a year; others a day.
    cache_age: variant === 'frozen' ? 31_536_000 : 86_400,
    ...outputMarks,
  };
}
