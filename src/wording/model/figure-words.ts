import Big from 'big.js';
import type { FoundFigure } from '../../portal/find-figure.ts';
import { wholeOf, type Breakdown, type Figure, type Occasion } from '../../portal/figures.ts';
import type { Portal } from '../../portal/portal.ts';
import type { TaskStatement } from '../../portal/progress.ts';
import type { Lang } from '../../site/lang.ts';
import { rankPhrase } from '../sentences/rank-statement.ts';
import { figureStatement, figureValue, type FigureWords } from '../sentences/figure-statement.ts';
import { shareNote } from '../sentences/share-note.ts';
import { lowerFirst, sentenceStart } from '../case.ts';
import { formatNumber, formatRatio } from '../numbers.ts';
import { progress } from '../pages/progress.ts';
import { formatShare } from '../shares.ts';
import { formatTime } from '../times.ts';
import { agencyLabel } from './agency-words.ts';
import { sourcePublisher, sourceRoute } from './source-words.ts';

/** The word for a unit: «nhiệm vụ». */
export function unitTitle(portal: Portal, id: string, lang: Lang): string {
  const unit = portal.units.get(id);
  return (lang === 'vi' ? unit?.title_vi : unit?.title_en) ?? '';
}

/** A figure of the model in the words of one language. */
function toWords(portal: Portal, figure: Figure, lang: Lang): FigureWords {
  return {
    title: figure.definition.title[lang],
    unit: unitTitle(portal, figure.definition.unit, lang),
    value: figure.value,
    denominator: figure.denominator,
    qualifier: figure.qualifier,
    asOf: figure.asOf,
    scope: figure.scope.title[lang],
    status: figure.status,
  };
}

/** «601 nhiệm vụ», «khoảng 16.000 tỷ đồng», «39,98%», or the word of its status. */
export function figureText(portal: Portal, figure: Figure, lang: Lang): string {
  if (figure.definition.unit === 'rank' && figure.value !== null) {
    return rankPhrase({ rank: figure.value, outOf: figure.denominator }, lang);
  }
  return figureValue(toWords(portal, figure, lang), lang);
}

/** The bare number with its qualifier, for a column whose head or row says the unit. */
export function figureNumber(figure: Figure, lang: Lang): string {
  return figure.value === null ? '' : formatNumber(figure.value, lang);
}

/** The sentence to quote for a figure, with the whole and the printed share where the occasion has them. */
export function figureQuote(portal: Portal, figure: Figure, occasion: Occasion, lang: Lang): string {
  const whole = wholeOf(figure, occasion);
  const printed = occasion.figures.find(({ definition }) => definition.shareOf === figure.definition.id);
  const place = figure.definition.unit === 'rank' ? figureText(portal, figure, lang) : undefined;
  return figureStatement(
    { ...toWords(portal, figure, lang), denominator: whole, printedShare: printed?.value ?? null, place },
    lang,
  );
}

/** «46,7%»: the share that this portal computed, or null where there is no whole. */
export function computedShare(figure: Figure, occasion: Occasion, lang: Lang): string | null {
  const whole = ['percent', 'rank'].includes(figure.definition.unit) ? null : wholeOf(figure, occasion);
  return whole === null || figure.value === null ? null : formatShare(figure.value, whole, lang);
}

/** «46,7%, nguồn ghi 47%»: the share that this portal computed and, where it reads differently, that of the source. */
export function figureShareNote(
  figure: Figure,
  printed: Figure | null,
  occasion: Occasion,
  lang: Lang,
): string | null {
  const denominator = ['percent', 'rank'].includes(figure.definition.unit) ? null : wholeOf(figure, occasion);
  return shareNote({ value: figure.value, denominator, printedShare: printed?.value ?? null }, lang);
}

/** A number and what is left of its whole, in words: for a drawing of the two and the table beside it. */
interface ShareParts {
  /** In the figure's own unit; 100 for a percentage. */
  readonly whole: number;
  readonly total: string;
  readonly part: { readonly label: string; readonly text: string };
  readonly rest: { readonly label: string; readonly value: number; readonly text: string };
}

/**
 * A figure as a part of its whole: of its denominator, of the whole said beside it, or of a hundred per cent. Null
 * where it has no value or no whole, or is more than that.
 */
export function shareParts(portal: Portal, { figure, occasion }: FoundFigure, lang: Lang): ShareParts | null {
  const whole = figure.definition.unit === 'percent' ? 100 : wholeOf(figure, occasion);
  if (whole === null || figure.value === null || figure.value > whole) return null;
  const w = progress[lang];
  const left = new Big(whole).minus(figure.value).toNumber();
  const of = (value: number): string =>
    figureText(portal, { ...figure, value, denominator: null, qualifier: null }, lang);
  return {
    whole,
    total:
      figure.definition.unit === 'percent' ? `${figure.scope.title[lang]}: ${of(whole)}` : w.total(of(whole)),
    part: {
      label: figure.definition.title[lang],
      text: figureText(portal, { ...figure, denominator: null }, lang),
    },
    rest: { label: w.left, value: left, text: of(left) },
  };
}

/** Who said a printed percentage, how it reached the portal, and what it is by the numbers beside it. */
export function printedShareStatement(
  portal: Portal,
  { done, assigned, occasion }: TaskStatement,
  printed: Figure,
  lang: Lang,
): string {
  const source = portal.sources.get(printed.sources[0]!)!;
  return progress[lang].printedText(
    figureText(portal, printed, lang),
    agencyLabel(portal, printed.reportedBy, lang),
    formatTime(printed.reportedOn, lang),
    sourcePublisher(source, lang),
    sourceRoute(source, lang),
    formatRatio(done.value!, assigned.value!, lang),
    computedShare(done, occasion, lang)!,
  );
}

/** A whole and its printed parts in a sentence, and what they leave undescribed. */
export function breakdownSummary(portal: Portal, { whole, parts, rest }: Breakdown, lang: Lang): string {
  const part = (figure: Figure): string =>
    `${lowerFirst(figure.definition.title[lang])}: ${figureNumber(figure, lang)}`;
  const left = rest > 0 ? [`${progress[lang].rest}: ${formatNumber(rest, lang)}`] : [];
  const total = progress[lang].total(figureText(portal, whole, lang));
  return `${total}. ${sentenceStart([...parts.map(part), ...left].join('; '))}.`;
}
