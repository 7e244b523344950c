import { buildInstantReader } from '../../site/option-readers.ts';
import type { Problem } from '../../intake/problems.ts';
import { releaseStatuses, type ReleaseFile } from '../../intake/release-schema.ts';
import type { SeriesFile } from '../../intake/series-schema.ts';
import { releaseTables } from '../../intake/tables/index.ts';
import { isDay } from '../../time/periods.ts';
import { releaseOptions, yesOption, type VerbOption, type Wishes } from '../verb.ts';

/** What `new` may be told. */
export const newOptions: readonly VerbOption[] = [
  ...releaseOptions.map(({ name, kind, title }) => ({ name, kind, title })),
  {
    name: 'new-series',
    kind: 'text',
    title: {
      vi: 'mã của một bộ số liệu mới, thay cho --series và --period',
      en: 'id of a new series, in the place of --series and --period',
    },
  },
  {
    name: 'status',
    kind: 'text',
    title: {
      vi: `trạng thái: ${releaseStatuses.join(', ')}; không có mặc định`,
      en: `status: ${releaseStatuses.join(', ')}; there is no default`,
    },
  },
  {
    name: 'published-at',
    kind: 'text',
    title: {
      vi: 'thời điểm công bố: 2026-10-15T09:00:00+07:00; không ghi thì lấy ngày giờ đã ấn định trong lịch công bố',
      en: 'instant of publication: 2026-10-15T09:00:00+07:00; the confirmed one of the calendar without it',
    },
  },
  {
    name: 'basis-number',
    kind: 'text',
    title: {
      vi: 'số văn bản cho phép công bố, cần cho official',
      en: 'number of the document that permits publication, needed for official',
    },
  },
  {
    name: 'basis-date',
    kind: 'text',
    title: { vi: 'ngày văn bản đó: 2026-10-10', en: 'its date: 2026-10-10' },
  },
  {
    name: 'basis-issuer',
    kind: 'text',
    title: { vi: 'cơ quan ban hành văn bản đó', en: 'who issued it' },
  },
  {
    name: 'ranking',
    kind: 'text',
    many: true,
    title: {
      vi: 'bảng xếp hạng có trong kỳ; không ghi thì mọi bảng của bộ số liệu',
      en: 'a ranking of the release; all of the series without it',
    },
  },
  {
    name: 'table',
    kind: 'text',
    many: true,
    title: {
      vi: 'bảng có trong kỳ: scores, results…; không ghi thì như kỳ trước',
      en: 'a table of the release: scores, results …; those of the release before without it',
    },
  },
  yesOption,
];

/** The same faults for every option that has a fixed set of values. */
function notAllowed(option: string, value: string, allowed: Problem['allowed'], file: string): Problem {
  return { code: 'option-value', file, value, allowed, details: { found: `--${option}` } };
}

/** What is wrong with the wishes for a release of a series. */
export function problemsOfWishes(wishes: Wishes, series: SeriesFile, file: string): readonly Problem[] {
  const oneOf = (option: string, values: readonly string[], known: readonly string[]): Problem[] =>
    values
      .filter((value) => !known.includes(value))
      .map((value) => notAllowed(option, value, known.join(' | '), file));
  const publishedAt = wishes.text('published-at');
  const basisDate = wishes.text('basis-date');
  const instantLooks = {
    vi: 'thời điểm có múi giờ, 2026-10-15T09:00:00+07:00',
    en: 'an instant with its offset, 2026-10-15T09:00:00+07:00',
  };
  return [
    ...oneOf('status', [wishes.text('status')].filter(Boolean), releaseStatuses),
    ...oneOf(
      'ranking',
      wishes.list('ranking'),
      series.rankings.map(({ id }) => id),
    ),
    ...oneOf(
      'table',
      wishes.list('table'),
      Object.values(releaseTables).map(({ name }) => name),
    ),
    ...(publishedAt === '' || buildInstantReader.safeParse(publishedAt).success
      ? []
      : [notAllowed('published-at', publishedAt, instantLooks, file)]),
    ...(basisDate === '' || isDay(basisDate)
      ? []
      : [notAllowed('basis-date', basisDate, '2026-10-10', file)]),
  ];
}

/** The status that was asked for; undefined where none was. */
export function statusOf(wishes: Wishes): ReleaseFile['status'] | undefined {
  return releaseStatuses.find((status) => status === wishes.text('status'));
}

/** What was said of the document that permits publication; parts that were not said are left out. */
export function basisOf(wishes: Wishes): Readonly<Record<string, string>> {
  const parts = ['number', 'date', 'issuer'].map((part) => [part, wishes.text(`basis-${part}`)] as const);
  return Object.fromEntries(parts.filter(([, text]) => text !== ''));
}
