import type { CompareData } from '../portal/compare/compare-file.ts';
import type { CompareQuery } from '../site/compare-query.ts';
import type { Lang } from '../site/lang.ts';
import { comparePage } from '../wording/pages/compare.ts';
import { formatTimeShort } from '../wording/times.ts';
import { element } from './element.ts';

/** Fills the fields for the series and the period with what the data hold, and sets what is asked. */
export function fillSelects(
  form: HTMLFormElement,
  found: { readonly data: CompareData; readonly periods: readonly string[] } | null,
  asked: Pick<CompareQuery, 'period' | 'series'>,
  lang: Lang,
): void {
  const w = comparePage[lang];
  const series = (found?.data.series ?? []).map(({ id, short }) => [id, short[lang]] as const);
  const periods = (found?.periods ?? []).map((period) => [period, formatTimeShort(period, lang)] as const);
  fill(form, 'bo', [['', w.allSeries], ...series], asked.series);
  fill(form, 'ky', [['', w.newest], ...periods], asked.period);
}

function fill(
  form: HTMLFormElement,
  name: string,
  options: readonly (readonly [string, string])[],
  value: string | null,
): void {
  const field = form.elements.namedItem(name) as HTMLSelectElement;
  field.replaceChildren(...options.map(([id, label]) => element('option', { value: id }, label)));
  field.value = value ?? '';
}
