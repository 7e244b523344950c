import { equallyWeighed, publishedSum, publishedWeights, sharesOf, weightScale } from '../portal/what-if.ts';
import type { WhatIfFile } from '../portal/what-if-file.ts';
import type { Lang } from '../site/lang.ts';
import { formatNumber, formatPercent } from '../wording/numbers.ts';
import { scaleNote } from '../wording/sentences/what-if-scale.ts';
import { arrange, part, say } from './what-if-parts.ts';

const fieldsets = (root: Element): HTMLFieldSetElement[] => [
  ...part(root, 'weights').querySelectorAll('fieldset'),
];

const inputs = (fieldset: Element): HTMLInputElement[] => [...fieldset.querySelectorAll('input')];

/** The place of the criterion that an element of the weights belongs to; −1 for other elements. */
export function criterionOf(root: Element, element: Element): number {
  return fieldsets(root).findIndex((fieldset) => fieldset.contains(element));
}

/** The weights as the fields have them where the reader changed one, else as published. */
export function touchedWeights(root: Element, file: WhatIfFile): readonly number[] {
  return publishedWeights(file).map((weight, index) => {
    const touched = inputs(fieldsets(root)[index]!).find(({ value, defaultValue }) => value !== defaultValue);
    return (touched && weightIn(touched)) ?? weight;
  });
}

/** The weight in a field, within its bounds and three decimals; null while it holds no number. */
export function weightIn({ value, max }: HTMLInputElement): number | null {
  const weight = Number.parseFloat(value);
  if (Number.isNaN(weight)) return null;
  return Number(Math.min(Math.max(weight, 0), Number(max)).toFixed(3));
}

/** Makes one field set a criterion, by copying the first, with the bounds of the table's weights. */
export function buildWeights(root: Element, file: WhatIfFile, lang: Lang): void {
  const old = fieldsets(root);
  const { max, step } = weightScale(file);
  const made = file.criteria.map(({ title, weight }, index) => {
    const fieldset = old[index] ?? (old[0]!.cloneNode(true) as HTMLFieldSetElement);
    say(fieldset, 'name', title[lang]);
    say(fieldset, 'published', formatNumber(weight, lang));
    for (const input of inputs(fieldset)) {
      input.max = String(max);
      input.step = String(step);
    }
    return fieldset;
  });
  arrange(part(root, 'weights'), made);
  say(root, 'scale', scaleNote(publishedSum(file), lang));
  part(root, 'inner').hidden = file.criteria.every(({ parts }) => parts === 0);
  part(root, 'equal').hidden = equallyWeighed(file);
}

/** Shows weights and their shares; the field in which the reader is typing keeps its text. */
export function showWeights(
  root: Element,
  weights: readonly number[],
  lang: Lang,
  typing: Element | null,
): void {
  const shares = sharesOf(weights);
  for (const [index, fieldset] of fieldsets(root).entries()) {
    for (const input of inputs(fieldset)) {
      if (input !== typing) input.value = String(weights[index]);
    }
    say(fieldset, 'share', formatPercent(100 * (shares?.[index] ?? 0), lang, { decimals: 1 }));
  }
}
