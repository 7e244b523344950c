import type { Portal } from '../../portal/portal.ts';
import type { TargetWithFigure } from '../../portal/targets.ts';
import type { Lang } from '../../site/lang.ts';
import { targetBulletsWords } from '../pages/target-bullets.ts';
import { whenInside } from '../sentences/figure-statement.ts';
import { figureText } from './figure-words.ts';
import { targetLevel } from './target-words.ts';

/** Units in which a value is a part of a whole, and 100 is all of it. */
const partOfWhole = /^percent(?!-gdp$)/;

/** A target as a row of the drawing. A figure that is only near in meaning becomes words and never a bar. */
export function bulletRow(portal: Portal, { target, figure, meaning }: TargetWithFigure, lang: Lang) {
  const w = targetBulletsWords[lang];
  const title = lang === 'vi' ? target.title_vi : target.title_en;
  const said = figure && {
    text: figureText(portal, figure, lang),
    when: whenInside(figure.asOf, lang),
  };
  const same = figure?.value != null && said && meaning === 'same' ? { value: figure.value, ...said } : null;
  return {
    id: target.id,
    title,
    target: {
      kind: target.operator,
      value: target.value,
      label: targetLevel(portal, target, lang),
      most: partOfWhole.test(target.unit) ? 100 : null,
    },
    figure: same && {
      value: same.value,
      label: w.figure(same.text, same.when),
      title: `${title}, ${same.when}: ${same.text}`,
    },
    note:
      figure && said && meaning !== 'same'
        ? w.near(figure.definition.title[lang], figure.scope.title[lang], said.when, said.text)
        : undefined,
  };
}

/** How many targets of a horizon have a figure of the same meaning, and what those figures are. */
export function bulletsStatement(
  portal: Portal,
  year: string,
  targets: readonly TargetWithFigure[],
  lang: Lang,
): { readonly finding: string; readonly summary: string } {
  const w = targetBulletsWords[lang];
  const found = targets.flatMap(({ target, figure, meaning }) =>
    figure && meaning === 'same'
      ? [
          w.statement(
            lang === 'vi' ? target.title_vi : target.title_en,
            `${figureText(portal, figure, lang)} (${whenInside(figure.asOf, lang)})`,
            targetLevel(portal, target, lang),
          ),
        ]
      : [],
  );
  return {
    finding: w.finding(found.length, targets.length, year),
    summary: w.summary(found.join(' '), targets.length - found.length),
  };
}
