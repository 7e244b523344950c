import type { Lang } from '../../site/lang.ts';

/** The addresses of the local page, in one language. Not those of the site: nothing here is ever published. */
export function deskAddresses(lang: Lang) {
  const at = (...parts: readonly string[]): string => {
    const path = `/${parts.map((part) => `${encodeURIComponent(part)}/`).join('')}`;
    return lang === 'en' ? `${path}?lang=en` : path;
  };
  return {
    home: () => at(),
    /** Takes series and period from a form. */
    choose: () => at('ky'),
    step: (series: string, period: string, step: string) => at('ky', series, period, step),
    verb: (name: string) => at('viec', name),
    close: () => at('dong'),
    /** A paper that the desk wrote, by its path below the desk's folder. */
    paper: (parts: readonly string[]) => `/giay/${parts.map(encodeURIComponent).join('/')}`,
    asset: (name: string) => `/tinh/${name}`,
  };
}

export type DeskAddresses = ReturnType<typeof deskAddresses>;
