import { optionDefaults } from '../site/option-defaults.ts';
import { siteOptions } from '../site/options.ts';
import type { Lang } from '../site/lang.ts';
import { words } from '../wording/words.ts';

/** Is it said whose the portal is? A default text is the name of nobody. */
export function hasOperator(lang: Lang): boolean {
  return siteOptions.governingBody[lang] !== optionDefaults.governingBody[lang];
}

/** Who publishes the portal, for formats that demand a name: the governing body, else the portal itself. */
export function operatorName(lang: Lang): string {
  return hasOperator(lang) ? siteOptions.governingBody[lang] : words(lang).site.name;
}
