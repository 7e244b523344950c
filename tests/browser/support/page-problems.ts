import { HtmlValidate, StaticConfigLoader, type ResolvedConfig } from 'html-validate';

/** The same rules for every page: the loaders of the library work them out anew for each, a quarter of the time. */
class OneConfig extends StaticConfigLoader {
  #resolved: ResolvedConfig | Promise<ResolvedConfig> | undefined;

  override getConfigFor(handle: string): ResolvedConfig | Promise<ResolvedConfig> {
    return (this.#resolved ??= super.getConfigFor(handle));
  }
}

const validator = new HtmlValidate(
  new OneConfig({
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: {
      // Astro writes what it likes here, and both forms are valid.
      'void-style': 'off',
      'attr-quotes': 'off',
      'attribute-boolean-style': 'off',
      'no-trailing-whitespace': 'off',
      // `role="region"` with a name makes a scrolling table reachable; `section` cannot take a focus of its own.
      'prefer-native-element': [
        'error',
        { exclude: ['region', 'listbox', 'option', 'status', 'group', 'img'] },
      ],
      'long-title': 'error',
      // Tables that scroll can be focused, which the rule takes for an error.
      'no-redundant-role': 'error',
      'no-inline-style': 'error',
    },
  }),
);

/** What html-validate has against the text of a page, among it headings out of order and pictures without a text. */
export async function htmlProblems(html: string, file: string): Promise<readonly string[]> {
  // The rule on long titles counts `&#39;` as five letters, browsers and people as one.
  const counted = html.replace(/<title>[^<]*/, (title) => title.replaceAll('&#39;', "'"));
  const { results } = await validator.validateString(counted, file);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${file}:${line} ${ruleId}: ${message}`),
  );
}

/** Scripts, styles and handlers inside of a page, which the policy of the headers would shut out. */
const inline =
  /<script(?![^>]*\bsrc=)(?![^>]*type="application\/(?:ld\+)?json")[^>]*>|<style|\sstyle="|\son\w+="/;

/**
 * What else holds for each page: its language, that of its folder; one main heading, which comes first; a text for every
 * picture; a name for every drawing that is no decoration, and for every frame; nothing inline.
 */
export function structureProblems(html: string, file: string): readonly string[] {
  const lang = file.startsWith('en/') ? 'en' : 'vi';
  const headings = [...html.matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level));
  const unnamed = (pattern: RegExp, name: RegExp): readonly string[] =>
    [...html.matchAll(pattern)].map(([tag]) => tag).filter((tag) => !name.test(tag));
  const problems = [
    ...(html.includes(`<html lang="${lang}"`) ? [] : [`is not in the language ${lang}`]),
    ...(headings.filter((level) => level === 1).length === 1 ? [] : ['has not one main heading']),
    ...(headings[0] === 1 ? [] : ['begins with a smaller heading']),
    ...headings.flatMap((level, at) =>
      at > 0 && level > headings[at - 1]! + 1 ? [`has h${level} after h${headings[at - 1]!}`] : [],
    ),
    ...unnamed(/<img\b[^>]*>/g, /\salt="/).map((tag) => `has a picture without a text: ${tag}`),
    ...unnamed(/<svg\b[^>]*>/g, /aria-hidden="true"|aria-labelledby="[^"]|aria-label="[^"]/).map(
      (tag) => `has a drawing without a name: ${tag}`,
    ),
    ...unnamed(/<iframe\b[^>]*>/g, /\stitle="[^"]/).map((tag) => `has a frame without a name: ${tag}`),
    ...(inline.test(html) ? ['holds a script, style or handler inline'] : []),
  ];
  return problems.map((problem) => `${file} ${problem}`);
}
