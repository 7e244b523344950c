import { escapeXml } from '../../../charts/svg-markup.ts';

/** HTML that is safe to be sent: every text in it is escaped already. */
export interface Markup {
  readonly markup: string;
}

/** What may stand in a template: markup as it is, texts escaped, nothing for what is not there. */
export type Content = Markup | string | number | null | undefined | false | readonly Content[];

/** Markup from a template: what is put in is escaped, unless it is markup. */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Markup {
  const parts = strings.map((text, index) => (index === 0 ? text : markupOf(values[index - 1]) + text));
  return { markup: parts.join('') };
}

function markupOf(content: Content): string {
  if (content === null || content === undefined || content === false) return '';
  if (typeof content === 'string' || typeof content === 'number') return escapeXml(String(content));
  return 'markup' in content ? content.markup : content.map(markupOf).join('');
}

/** An attribute that is there or not: `<option${attribute('selected', true)}>`. */
export function attribute(name: string, there: boolean): Markup {
  return { markup: there ? ` ${name}` : '' };
}
