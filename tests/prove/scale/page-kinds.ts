/** The parameters of one page, as its route names them. */
export type PageParams = Readonly<Record<string, string | undefined>>;

/** A route by its file and by its pattern is one: `[...lang]/trach-nhiem/[agency]`. */
export const routeName = (route: string): string =>
  route
    .replace(/^\//, '')
    .replace(/\.(?:astro|ts)$/, '')
    .replace(/(?:^|\/)index$/, '')
    .replace(/\/$/, '');

/**
 * What a page is one of many of, besides its route: a route like `nhung/[...key]` has small pages of agencies and large
 * ones of rankings. It is the first and the last part of the free parameter, without numerals: `xep-hang … bang-provinces`.
 * Empty where the route has no parameter of several parts.
 */
export function kindWithin(route: string, params: PageParams): string {
  const free = /\[\.\.\.(?!lang\])(\w+)\]/.exec(route)?.[1];
  return free === undefined ? '' : kindOfParts((params[free] ?? '').split('/'));
}

/**
 * The same of a file that was written, by its path in the portal.
 * @param route as `routeName` gives it
 */
export function kindOfFile(route: string, path: string): string {
  const parts = routeName(route).split('/');
  const free = parts.findIndex((part) => /\[\.\.\.(?!lang\])/.test(part));
  if (free === -1) return '';
  const own = path.replace(/\/index\.html$/, '').split('/');
  const inEnglish = parts[0] === '[...lang]' && own[0] === 'en';
  const before = free - (parts[0] === '[...lang]' ? 1 : 0) + (inEnglish ? 1 : 0);
  // The route has the ending, the parameter has not: `hinh/[...key].svg`.
  const ending = parts.at(-1)!.replace(/^.*\]/, '');
  const kept = own.slice(before);
  if (ending !== '') kept.push(kept.pop()!.slice(0, -ending.length));
  return kindOfParts(kept);
}

function kindOfParts(parts: readonly string[]): string {
  const kept = parts.length > 1 ? [parts[0]!, parts.at(-1)!] : parts;
  return kept.map((part) => part.replace(/\d+/g, '')).join(' … ');
}
