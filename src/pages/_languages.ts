import type { Lang } from '../site/lang.ts';

interface LanguagePath {
  readonly params: { readonly lang: string | undefined };
  readonly props: { readonly lang: Lang };
}

/** Static paths of a page in both languages: Vietnamese at the root, English under `en/`. */
export function inBothLanguages(): LanguagePath[];
/** The same for pages made from data: `items` gives each page's parameters and props. */
export function inBothLanguages<P extends Record<string, string>, D extends object>(
  items: readonly { readonly params: P; readonly props: D }[],
): (LanguagePath & { params: P; props: D })[];
export function inBothLanguages(
  items: readonly { readonly params: object; readonly props: object }[] = [{ params: {}, props: {} }],
) {
  return (['vi', 'en'] as const).flatMap((lang) =>
    items.map(({ params, props }) => ({
      params: { lang: lang === 'vi' ? undefined : lang, ...params },
      props: { lang, ...props },
    })),
  );
}
