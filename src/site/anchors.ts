/** What makes a figure one of its kind; a page that shows a figure once may leave the dates out. */
export interface FigureKey {
  readonly figure: string;
  readonly scope: string;
  readonly as_of?: string | undefined;
  readonly reported_on?: string | undefined;
  readonly reported_by?: string | undefined;
}

/**
 * The ids of the parts of pages, without `#`: set them as `id={anchors.table('figures')}`, and let the address
 * functions point at them. Each begins with a letter and is unambiguous (slugs hold no `--`).
 */
export const anchors = {
  /** One number: `so-lieu-tasks-completed--whole-system--2025-12-25`. */
  figure: ({ figure, scope, as_of, reported_on, reported_by }: FigureKey): string =>
    id('so-lieu', [figure, scope, as_of, reported_on, reported_by]),
  ranking: (ranking: string): string => id('xep-hang', [ranking]),
  table: (table: string): string => id('bang', [table]),
  column: (table: string, column: string): string => id('cot', [table, column]),
  term: (term: string): string => id('tu', [term]),
  source: (source: string): string => id('nguon', [source]),
  /** A kind of agency on «Ai chịu trách nhiệm». */
  kind: (kind: string): string => id('loai', [kind]),
  agency: (agency: string): string => id('co-quan', [agency]),
  /** An agency in a ranking, or below it with the reason why it is not ranked. */
  rankingRow: (agency: string, ranking: string): string => id('co-quan', [agency, ranking]),
  series: (series: string): string => id('bo', [series]),
  search: (search: string): string => id('tra', [search]),
  target: (target: string): string => id('chi-tieu', [target]),
  milestone: (milestone: string): string => id('moc', [milestone]),
  directive: (directive: string): string => id('chi-dao', [directive]),
  recommendation: (recommendation: string): string => id('kien-nghi', [recommendation]),
  practice: (practice: string): string => id('cach-lam', [practice]),
  scope: (scope: string): string => id('pham-vi', [scope]),
  correction: (correction: string): string => id('dinh-chinh', [correction]),
  section: (section: string): string => id('muc', [section]),
  /** A row of a table of a quarter's page: `dong-groups--3`. */
  row: (table: string, row: string | number): string => id('dong', [table, String(row)]),
} as const;

function id(prefix: string, parts: readonly (string | undefined)[]): string {
  return `${prefix}-${parts.filter((part) => part !== undefined).join('--')}`.toLowerCase();
}
