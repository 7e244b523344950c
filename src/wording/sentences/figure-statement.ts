import type { Lang } from '../../site/lang.ts';
import { fullStop, lowerFirst, sentenceStart } from '../case.ts';
import { formatNumber, formatRatio } from '../numbers.ts';
import { formatTime, timeKind } from '../times.ts';
import { statusWord, type StatusCode } from '../words/statuses.ts';
import { notFoundPhrase } from './not-found.ts';
import { shareNote } from './share-note.ts';

/** One published number, in the language of the sentence. */
export interface FigureWords {
  /** What is counted, as the definition's title: «Nhiệm vụ đã hoàn thành», “Tasks completed”. */
  readonly title: string;
  /** «nhiệm vụ», «tỷ đồng», «%»; empty for a bare count. */
  readonly unit: string;
  readonly value: number | null;
  /** What stands for value and unit where they are no amount: «hạng 71/193». */
  readonly place?: string | undefined;
  /** Of how many. */
  readonly denominator?: number | null | undefined;
  readonly qualifier?: 'about' | 'nearly' | 'over' | null | undefined;
  readonly asOf: string;
  readonly scope: string;
  readonly status: StatusCode;
  /** The percentage that the source itself gives beside the number. */
  readonly printedShare?: number | null | undefined;
  /** For status O: when the sources were last searched. */
  readonly searchedOn?: string | undefined;
}

const qualifiers = {
  vi: { about: 'khoảng', nearly: 'gần', over: 'hơn' },
  en: { about: 'about', nearly: 'nearly', over: 'over' },
} as const;

/** «khoảng 16.000 tỷ đồng», “about VND 16,000 billion”, «601/1.287 nhiệm vụ», «39,98%»: the number with what belongs to it, without its title. */
export function figureValue(figure: FigureWords, lang: Lang): string {
  const { value, unit } = figure;
  if (value === null) return statusWord(figure.status, lang);
  const money = lang === 'en' ? sumOfMoney(figure, value) : null;
  if (money !== null) return money;
  const number = amount(figure, value, lang);
  if (unit === '' || (isOne(figure, lang) && /^(?!million|billion|trillion).*s$/.test(unit))) return number;
  return unit.startsWith('%') ? number + unit : `${number} ${unit}`;
}

/** “about VND 95 trillion” for about 95,000 billion: as English is written; null for other units and for shares. */
function sumOfMoney({ qualifier, denominator, unit }: FigureWords, value: number): string | null {
  const [, scale, currency] = /^(million|billion|trillion) (VND|USD)$/.exec(unit) ?? [];
  if (scale === undefined || denominator != null) return null;
  const next = { million: 'billion', billion: 'trillion', trillion: null }[scale];
  const larger = next && value >= 1000 && value % 100 === 0;
  const number = larger
    ? `${formatNumber(value / 1000, 'en')} ${next}`
    : `${formatNumber(value, 'en')} ${scale}`;
  return `${qualifier ? `${qualifiers.en[qualifier]} ` : ''}${currency!} ${number}`;
}

function amount({ qualifier, denominator }: FigureWords, value: number, lang: Lang): string {
  const number =
    denominator == null
      ? formatNumber(value, lang)
      : lang === 'vi'
        ? formatRatio(value, denominator, lang)
        : `${formatNumber(value, lang)} of ${formatNumber(denominator, lang)}`;
  return qualifier ? `${qualifiers[lang][qualifier]} ${number}` : number;
}

/**
 * A sentence to quote: «Đến 4/12/2025: 601/1.287 nhiệm vụ đã hoàn thành (46,7%, nguồn ghi 47%) – phạm vi: bộ, ngành,
 * địa phương.» Where the title does not begin with the unit: «Kinh phí đăng ký, tháng 10/2025: khoảng 16.000 tỷ đồng
 * – phạm vi: …» The scope is always said.
 */
export function figureStatement(figure: FigureWords, lang: Lang): string {
  const { title, asOf, value } = figure;
  const counted = readsAsOne(figure, lang) && value !== null;
  const start = counted ? whenPhrase(asOf, lang) : `${sentenceStart(title)}, ${whenInside(asOf, lang)}`;
  const said =
    value === null
      ? missing(figure, lang)
      : counted
        ? `${amount(figure, value, lang)} ${lowerFirst(title)}`
        : startsWithUnit(figure)
          ? amount(figure, value, lang)
          : (figure.place ?? figureValue(figure, lang));
  const scope = `${scopeWord[lang]}: ${figure.scope}`;
  return fullStop(`${start}: ${said}${notes(figure, lang)} – ${scope}`);
}

/**
 * A statement in two: what is said, and its scope, for a place that sets the scope in smaller letters beside it. Null
 * where it names none.
 */
export function partedAtScope(statement: string, lang: Lang): readonly [said: string, scope: string] | null {
  const mark = ` – ${scopeWord[lang]}: `;
  const at = statement.lastIndexOf(mark);
  if (at < 0) return null;
  return [fullStop(statement.slice(0, at)), sentenceStart(statement.slice(at + 3))];
}

const scopeWord = { vi: 'phạm vi', en: 'scope' } as const;

/** Number and title make one phrase where the title begins with the unit; not so for one thing in English. */
function readsAsOne(figure: FigureWords, lang: Lang): boolean {
  return startsWithUnit(figure) && !isOne(figure, lang);
}

/** One thing in English, whose unit and title are plurals. */
function isOne({ value, denominator }: FigureWords, lang: Lang): boolean {
  return lang === 'en' && value === 1 && denominator == null;
}

function startsWithUnit({ title, unit }: FigureWords): boolean {
  const start = title.slice(0, unit.length).toLocaleLowerCase('vi');
  return unit !== '' && start === unit.toLocaleLowerCase('vi') && /^( |$)/.test(title.slice(unit.length));
}

function missing({ status, searchedOn }: FigureWords, lang: Lang): string {
  return status === 'O' && searchedOn ? notFoundPhrase(searchedOn, lang) : statusWord(status, lang);
}

/** What stands in brackets after a number: its share, and a status that the reader must know. */
function notes(figure: FigureWords, lang: Lang): string {
  if (figure.value === null) return '';
  // A rank is no share.
  const share = figure.place === undefined ? shareNote(figure, lang) : null;
  const status = figure.status === 'A' ? null : statusWord(figure.status, lang);
  const all = [share, status].filter((note) => note !== null);
  return all.length > 0 ? ` (${all.join('; ')})` : '';
}

/**
 * «Đến 4/12/2025» of a day, «Tính đến tháng 8/2025» of a month, to begin a sentence; a quarter or a year stands as it is,
 * for it may be a flow or a state.
 */
export function whenPhrase(asOf: string, lang: Lang): string {
  return sentenceStart(whenInside(asOf, lang));
}

/** The same inside a sentence: «đến 4/12/2025», «tính đến tháng 8/2025». */
export function whenInside(asOf: string, lang: Lang): string {
  const time = formatTime(asOf, lang);
  const kind = timeKind(asOf);
  if (kind === 'day') return `${lang === 'vi' ? 'đến' : 'as of'} ${time}`;
  if (kind === 'month') return `${lang === 'vi' ? 'tính đến' : 'as of'} ${time}`;
  return lang === 'vi' ? lowerFirst(time) : time;
}
