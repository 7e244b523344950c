/** How an embed looks in a frame: as the reader's device asks, or always light, or always dark. */
export const embedThemes = ['auto', 'light', 'dark'] as const;

export type EmbedTheme = (typeof embedThemes)[number];

/** The fragment that forces a theme without a script: the style sheet of the embed answers to it. */
const fragments: Readonly<Record<EmbedTheme, string>> = { auto: '', light: '#sang', dark: '#toi' };

/** The least and greatest height of a frame in pixels that the height script sets, and that the chooser offers. */
export const heightLimits = { least: 80, greatest: 10_000 } as const;

/** The address of an embed in a theme. @param address without a fragment */
export function themedAddress(address: string, theme: EmbedTheme): string {
  return address + fragments[theme];
}

/** A frame that shows an embed. */
export interface Frame {
  /** Its address with the origin. */
  readonly address: string;
  /** What screen readers say of the frame. */
  readonly title: string;
  /** In pixels: enough for the whole embed where no script sets the height. */
  readonly height: number;
}

/**
 * The `iframe` of a frame on one line. Width and height are attributes, which editors keep; the one style removes a
 * border and may be lost. The sandbox allows the height script, and links that open in a new window.
 */
export function iframeMarkup({ address, title, height }: Frame): string {
  return (
    `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${height}" loading="lazy" ` +
    'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" style="border:0"></iframe>'
  );
}

/**
 * The `script` that sets the heights of all frames of a page. Once in a page is enough, more do no harm.
 * @param integrity as the attribute has it, `sha384-…`: the file never changes
 */
export function heightScriptMarkup(address: string, integrity: string): string {
  return `<script async src="${escaped(address)}" integrity="${escaped(integrity)}" crossorigin="anonymous"></script>`;
}

/** An image that leads to a page, for editors that take no frame. */
export interface LinkedImage {
  /** Address of the image, with the origin. */
  readonly image: string;
  /** Address of the page, with the origin. */
  readonly page: string;
  /** What the image says, for those who do not see it. */
  readonly alt: string;
  /** The words of the link under the image. */
  readonly caption: string;
}

/** An image with its link, on one line. The width is an attribute too, so that it is no giant where styles are lost. */
export function linkedImageMarkup({ image, page, alt, caption }: LinkedImage): string {
  const picture = `<img src="${escaped(image)}" alt="${escaped(alt)}" width="720" style="max-width:100%;height:auto">`;
  return `<p>${opening(page)}${picture}</a><br>${opening(page)}${escaped(caption)}</a></p>`;
}

/** A link to a page in words, where there is no image of it. */
export function linkMarkup(page: string, caption: string): string {
  return `<p>${opening(page)}${escaped(caption)}</a></p>`;
}

const opening = (page: string): string => `<a href="${escaped(page)}" target="_blank" rel="noopener">`;

/** Text for an attribute or an element, on one line: what it holds can end neither. */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
