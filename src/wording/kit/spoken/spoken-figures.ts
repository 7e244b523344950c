import { wholeOf, type Figure, type Occasion } from '../../../portal/figures.ts';
import type { Portal } from '../../../portal/portal.ts';
import { fullStop, lowerFirst, midSentence } from '../../case.ts';
import { agencyLabel } from '../../model/agency-words.ts';
import { unitTitle } from '../../model/figure-words.ts';
import { formatNumber, formatPercent } from '../../numbers.ts';
import { formatShare } from '../../shares.ts';
import { timeKind } from '../../times.ts';
import { statusWord } from '../../words/statuses.ts';
import { tellingNote } from '../telling-note.ts';
import type { SaidBefore } from './said-before.ts';
import { spokenScope } from './spoken-scope.ts';
import { spokenDayOf, spokenWhen } from './spoken-when.ts';

const qualifiers = { about: 'khoảng', nearly: 'gần', over: 'hơn' } as const;

/**
 * What one body said together, as it is heard: who said it and when, how much of how much, what it covers. «Ngày
 * 5/12/2025, Cơ quan Thường trực … cho biết: tính đến ngày 4/12/2025, 601 trong số 1.287 nhiệm vụ đã hoàn thành, tức
 * 46,7%, còn nguồn ghi 47%. Số này tính ở các bộ, ngành, địa phương.» Figures after the first lean on it.
 */
export function figureSentences(
  portal: Portal,
  { figures, occasion }: { readonly figures: readonly Figure[]; readonly occasion: Occasion },
  before: SaidBefore,
): readonly (readonly string[])[] {
  const [first, ...others] = figures;
  if (!first) return [];
  const start = whoAndWhen(portal, occasion, before);
  const scope = first.scope.title.vi;
  const tasks = first.definition.taskState === 'done';
  const other = tasks && before.taskScope !== null && before.taskScope !== scope;
  // What the title names already is no news: «thủ tục hành chính được cắt giảm», scope «Thủ tục hành chính».
  const known = first.definition.title.vi.toLocaleLowerCase('vi').includes(scope.toLocaleLowerCase('vi'));
  before.occasion = occasion;
  if (tasks) before.taskScope = scope;
  return [
    [
      `${start} ${figureClause(portal, first, occasion)}.`,
      ...(known ? [] : [spokenScope(scope)]),
      ...(other ? ['Phạm vi này khác với số nêu trước, nên không so hai số với nhau.'] : []),
      ...[tellingNote(first, 'vi')].filter((note) => note !== null),
    ],
    ...others.map((figure) => [besideSentence(portal, first, figure, occasion)]),
  ];
}

function whoAndWhen(portal: Portal, occasion: Occasion, before: SaidBefore): string {
  const { reportedBy, reportedOn, asOf } = occasion;
  const who = midSentence(agencyLabel(portal, reportedBy, 'vi'));
  const last = before.occasion;
  if (last?.reportedBy === reportedBy && last.reportedOn === reportedOn) {
    return `Cũng theo ${who}, ${last.asOf === asOf ? againWhen(asOf) : spokenWhen(asOf)},`;
  }
  const when = reportedOn === asOf ? 'đến ngày này' : spokenWhen(asOf, reportedOn.slice(0, 4));
  return `${spokenDayOf(reportedOn)}, ${who} cho biết, ${when},`;
}

const againWhen = (asOf: string): string =>
  ['day', 'month'].includes(timeKind(asOf)) ? 'cũng đến thời điểm này' : 'trong cùng thời gian';

/** «601 trong số 1.287 nhiệm vụ đã hoàn thành, tức 46,7%», «có 30 luật được thông qua», «doanh thu … là gần 2.300 …». */
function figureClause(portal: Portal, figure: Figure, occasion: Occasion): string {
  const { value, definition, qualifier, status } = figure;
  if (value === null) return `${lowerFirst(definition.title.vi)}: ${statusWord(status, 'vi')}`;
  const unit = unitTitle(portal, definition.unit, 'vi');
  const title = lowerFirst(definition.title.vi);
  const whole = definition.unit === 'percent' ? null : wholeOf(figure, occasion);
  const number = [qualifier ? qualifiers[qualifier] : '', formatNumber(value, 'vi')]
    .filter(Boolean)
    .join(' ');
  const provisional = status === 'A' ? '' : `, ${statusWord(status, 'vi')}`;
  if (definition.unit === 'rank') {
    return `${title} xếp thứ ${number}${whole === null ? '' : ` trong ${formatNumber(whole, 'vi')}`}${provisional}`;
  }
  const ofWhole = whole === null ? '' : ` trong số ${formatNumber(whole, 'vi')}`;
  const share = shareClause(figure, occasion, whole);
  const counted = countedThing(title, unit);
  if (counted !== null) {
    const has = whole === null ? 'có ' : '';
    return `${has}${number}${ofWhole}${counted.large} ${alreadyDone(counted.thing)}${share}${provisional}`;
  }
  const amount = unit.startsWith('%') ? number + unit : `${number}${ofWhole} ${unit}`.trim();
  return `${subjectOf(title, unit)} là ${amount}${share}${provisional}`;
}

/** Title and unit in one phrase where the title begins with what is counted: «94 triệu» «hồ sơ định danh đã thu nhận». */
function countedThing(
  title: string,
  unit: string,
): { readonly large: string; readonly thing: string } | null {
  const [, large = '', noun = ''] = /^((?:nghìn |triệu |tỷ )*)(.*)$/u.exec(unit)!;
  if (noun === '' || !(title === noun || title.startsWith(`${noun} `) || title.startsWith(`${noun},`)))
    return null;
  return { large: large === '' ? '' : ` ${large.trim()}`, thing: title };
}

/** «nhiệm vụ quá hạn» of all tasks would be taken for all overdue tasks: what has happened is said as such. */
function alreadyDone(thing: string): string {
  return thing
    .replace(/^nhiệm vụ quá hạn(,)? chưa/u, 'nhiệm vụ đã quá hạn mà chưa')
    .replace(/^hồ sơ tiếp nhận/u, 'hồ sơ được tiếp nhận')
    .replace(/(?<!đã |chưa )được (?=cắt giảm|đơn giản|thông qua)/u, 'đã được ');
}

/** What a number is of, where its title alone would not say so. */
function subjectOf(title: string, unit: string): string {
  if (unit.startsWith('%'))
    return /^(?:tỷ lệ|mức|chi) /u.test(title) || unit !== '%' ? title : `tỷ lệ ${title}`;
  return /đồng|USD|đô la/u.test(unit) ? title : `số ${title}`;
}

function shareClause(figure: Figure, occasion: Occasion, whole: number | null): string {
  const printed = occasion.figures.find(
    ({ definition }) => definition.shareOf === figure.definition.id,
  )?.value;
  const source = printed == null ? null : formatPercent(printed, 'vi');
  const computed =
    whole === null || figure.value === null || figure.value < 0
      ? null
      : formatShare(figure.value, whole, 'vi');
  if (computed === null) return source === null ? '' : `, tức ${source} theo nguồn`;
  return source === null || source === computed
    ? `, tức ${computed}`
    : `, tức ${computed}, còn nguồn ghi ${source}`;
}

/** Another part of the same whole: «Trong 868 nhiệm vụ này, 102 nhiệm vụ đã quá hạn mà chưa hoàn thành, tức 11,8%.» */
function besideSentence(portal: Portal, first: Figure, figure: Figure, occasion: Occasion): string {
  const whole = wholeOf(figure, occasion);
  const unit = unitTitle(portal, figure.definition.unit, 'vi');
  const clause = figureClause(portal, { ...figure, denominator: whole }, occasion);
  if (whole === null || whole !== wholeOf(first, occasion)) return fullStop(`Cùng lúc đó, ${clause}`);
  const all = formatNumber(whole, 'vi');
  return fullStop(`Cũng trong ${all} ${unit} này, ${clause.replace(` trong số ${all}`, '')}`);
}
