import type { Lang } from '../../site/lang.ts';

/** Units that the portal itself writes; units of figures come with the data. */
export interface UnitWords {
  readonly percent: string;
  readonly points: string;
  readonly percentagePoints: string;
  readonly people: string;
  readonly squareKilometres: string;
  readonly tasks: string;
  readonly days: (n: number) => string;
}

export const unitWords: Readonly<Record<Lang, UnitWords>> = {
  vi: {
    percent: '%',
    points: 'điểm',
    percentagePoints: 'điểm phần trăm',
    people: 'người',
    squareKilometres: 'km²',
    tasks: 'nhiệm vụ',
    days: (n) => `${n} ngày`,
  },
  en: {
    percent: '%',
    points: 'points',
    percentagePoints: 'percentage points',
    people: 'people',
    squareKilometres: 'km²',
    tasks: 'tasks',
    days: (n) => `${n} ${n === 1 ? 'day' : 'days'}`,
  },
};
