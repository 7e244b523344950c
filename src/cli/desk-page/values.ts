import type { VerbOption, Wishes } from '../../desk/verb.ts';

/** What was said of each option: its texts in order; a flag that is on has the text `1`. */
export type Values = ReadonlyMap<string, readonly string[]>;

/** Values as a verb asks for them. */
export function wishesOf(values: Values): Wishes {
  const list = (name: string): readonly string[] => values.get(name) ?? [];
  return { list, text: (name) => list(name)[0] ?? '', flag: (name) => list(name).length > 0 };
}

/** The values of a form for the options of a verb; an option with many values takes one a line. */
export function valuesOf(form: FormData, options: readonly VerbOption[]): Map<string, readonly string[]> {
  const values = new Map<string, readonly string[]>();
  for (const { name, many } of options) {
    const texts = form.getAll(name).filter((value) => typeof value === 'string');
    const parts = many ? texts.flatMap((text) => text.split(/\r?\n/)) : texts;
    const said = parts.map((text) => text.trim()).filter((text) => text !== '');
    if (said.length > 0) values.set(name, said);
  }
  return values;
}

/** The options that a verb must have and that nothing was said of. */
export function missingOptions(options: readonly VerbOption[], values: Values): readonly VerbOption[] {
  return options.filter(({ name, required }) => required && !values.has(name));
}
