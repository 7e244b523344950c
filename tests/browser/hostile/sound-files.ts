import { flag, mark } from './poison.ts';

/** What is wrong in one document, as the browser reads it; nothing of it runs while it is only parsed. */
export type Parsed = readonly string[];

/**
 * Runs in the browser: parses a text as HTML or XML and says what a payload has made of it. Scripts are data (JSON-LD,
 * which must be sound JSON) or files of the site itself.
 */
export function parseInBrowser([text, type, attribute, global]: readonly [
  string,
  DOMParserSupportedType,
  string,
  string,
]): Parsed {
  const found: string[] = [];
  const parsed = new DOMParser().parseFromString(text, type);
  if (type !== 'text/html' && parsed.querySelector('parsererror')) found.push('is not well-formed');
  for (const element of parsed.querySelectorAll('*')) {
    const name = element.tagName.toLowerCase();
    for (const { name: key, value } of element.attributes) {
      if (key === attribute || /^on/i.test(key)) found.push(`<${name} ${key}>`);
      if (
        /^(href|src|srcset|action|formaction|data|xlink:href)$/i.test(key) &&
        /^\s*(javascript|data):/i.test(value)
      ) {
        found.push(`<${name} ${key}=${value.slice(0, 40)}>`);
      }
      if (key === 'srcdoc' || key === 'style') found.push(`<${name} ${key}>`);
    }
    if (name !== 'script') continue;
    const content = element.textContent;
    if (/^application\/(ld\+)?json$/.test(element.getAttribute('type') ?? '')) {
      try {
        JSON.parse(content);
      } catch {
        found.push('<script> of data is not JSON');
      }
    } else if (content.trim() !== '' || content.includes(global)) found.push('<script> with content');
    if (type !== 'text/html') found.push('<script> in XML');
  }
  return found;
}

/** The arguments of `parseInBrowser` for one file. */
export function asParsed(text: string, type: DOMParserSupportedType) {
  return [text, type, mark, flag] as const;
}
