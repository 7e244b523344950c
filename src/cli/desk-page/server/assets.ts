import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** A file that the pages load. */
export interface Asset {
  readonly bytes: Buffer;
  readonly type: string;
}

const here = (path: string): URL => new URL(path, import.meta.url);
const styles = ['tokens.css', 'fonts.css', 'base.css'].map((name) => here(`../../../styles/${name}`));

/** The style of the site with that of the desk after it; its fonts stand at addresses of this page. */
function sheet(): string {
  const texts = [...styles, here('../assets/desk.css')].map((url) => readFileSync(url, 'utf8'));
  return texts.join('\n').replace(/url\('([^']+)'\)/g, (_, path: string) => `url('/tinh/${basename(path)}')`);
}

/** The fonts that the site's style names, by file name. */
function fonts(): ReadonlyMap<string, URL> {
  const base = here('../../../styles/fonts.css');
  const named = [...readFileSync(base, 'utf8').matchAll(/url\('([^']+\.woff2)'\)/g)];
  return new Map(named.map(([, path]) => [basename(path!), new URL(path!, base)]));
}

/** A file of the pages by its name, or null. */
export function readAsset(name: string): Asset | null {
  if (name === 'desk.css') return { bytes: Buffer.from(sheet()), type: 'text/css;charset=utf-8' };
  if (name === 'desk.js') {
    return { bytes: readFileSync(here('../assets/desk.js')), type: 'text/javascript;charset=utf-8' };
  }
  const font = fonts().get(name);
  return font ? { bytes: readFileSync(font), type: 'font/woff2' } : null;
}
