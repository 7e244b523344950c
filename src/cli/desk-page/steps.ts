import { join } from 'node:path';
import type { Desk } from '../../desk/verb.ts';
import { stepWords, type StepWords } from '../../wording/desk/step-words.ts';

/** A form of a step: the options that it asks for, and what it says without asking. */
export interface StepForm {
  readonly asks: readonly string[];
  /** Asked for, too, but behind «more». */
  readonly more?: readonly string[];
  /** Flags and texts that the form stands for. */
  readonly says?: (desk: Desk) => Readonly<Record<string, string>>;
  /** Only says what it would do; what it shows is confirmed by one more press. */
  readonly plans?: true;
  /** Takes long: the page says that it is at work. */
  readonly long?: true;
}

/** A step of a release: a page over one verb. */
export interface Step {
  /** In the address. */
  readonly slug: string;
  readonly verb: keyof typeof stepWords;
  readonly words: StepWords;
  readonly forms: readonly StepForm[];
}

const step = (slug: string, verb: Step['verb'], ...forms: StepForm[]): Step => ({
  ...{ slug, verb, forms },
  words: stepWords[verb],
});

/** The steps of a release in the order of a quarter's work; the last one is for later. */
export const steps: readonly Step[] = [
  step('bieu-mau', 'template', { asks: [], more: ['table'] }),
  step('nhap', 'import', {
    asks: ['file', 'table'],
    more: [
      ...['set', 'missing'],
      ...['sheet', 'numbers', 'dates', 'precision', 'percent', 'hidden', 'encoding', 'delimiter'],
      ...['add', 'coverage', 'scope', 'status', 'published-at'],
    ],
    plans: true,
  }),
  step('kiem-tra', 'check', { asks: ['workbook'] }),
  step('so-sanh', 'diff', { asks: [], more: ['published'] }),
  step('xem-truoc', 'preview', { asks: [], says: () => ({ serve: '1' }), long: true }),
  step(
    'duyet',
    'approve',
    { asks: [] },
    {
      asks: ['code', 'prepared-by', 'approved-by', 'secrecy-review', 'personal-data-review', 'approved-on'],
      says: () => ({ record: '1' }),
      plans: true,
    },
  ),
  step('chot', 'seal', { asks: [], plans: true }),
  step(
    'cong-bo',
    'publish',
    {
      asks: [],
      says: ({ outRoot }) => ({ zip: join(outRoot, 'cong-bo', 'ba-cong-khai.zip') }),
      plans: true,
      long: true,
    },
    { asks: ['to'], plans: true, long: true },
  ),
  step('dinh-chinh', 'correct', { asks: ['file', 'kind'], plans: true }),
];

/** The step after another one, or null after the last of a quarter. */
export function stepAfter({ slug }: Step): Step | null {
  const next = steps[steps.findIndex((one) => one.slug === slug) + 1];
  return next && next.slug !== 'dinh-chinh' ? next : null;
}
