import type { ProofFigure } from '../part.ts';
import { memoryBounds, rateOfMix, slowestRate } from './load-faults.ts';
import type { Question } from './questions.ts';
import type { LoadOutcome, LoadSum } from './run-load.ts';
import type { RecordedVisit } from './visits.ts';

/** A visit, and what it asks: the first time by brotli and by gzip, and when it comes again. */
interface VisitKinds {
  readonly visit: RecordedVisit;
  readonly first: readonly Question[];
  readonly zipped: readonly Question[];
  readonly again: readonly Question[];
}

/** One line of the report. */
export const figure = (what: string, value: string): ProofFigure => ({ what, value });

const count = (value: number): string => Math.round(value).toLocaleString('en-US');
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;
const percent = (share: number): string => `${(share * 100).toFixed(0)} %`;
const perAnswer = ({ processor, answers }: LoadSum): number => processor / answers;
const bodies = (questions: readonly Question[]): number =>
  questions.reduce((sum, { bytes }) => sum + bytes, 0);

/** What a visit weighs. */
export function visitFigures({ visit: { name }, first, zipped, again }: VisitKinds): readonly ProofFigure[] {
  return [
    figure(
      `${name}: requests of a first visit, bodies by brotli, by gzip`,
      `${first.length}, ${kilobytes(bodies(first))}, ${kilobytes(bodies(zipped))}`,
    ),
    figure(`${name}: requests when it comes again, nothing changed`, `${again.length}, each «304»`),
  ];
}

/** What the load came to. */
export function loadFigures(load: LoadOutcome): readonly ProofFigure[] {
  const { byte, mix, memory } = load;
  return [
    ...sumFigures('one byte', byte),
    ...sumFigures('mix', mix),
    figure(
      `rate of the mix beside that of one byte (bound: ${percent(slowestRate)})`,
      `${percent(rateOfMix(load))}; processor time of nginx an answer ${(perAnswer(mix) / perAnswer(byte)).toFixed(1)} times as much`,
    ),
    figure('errors and answers of another status or length', count(byte.faultCount + mix.faultCount)),
    figure(
      `memory of the workers before, after each round (bounds: ${megabytes(memoryBounds.first)} in all, ${megabytes(memoryBounds.then)} after the first round)`,
      [memory.before, ...memory.rounds].map(megabytes).join(', '),
    ),
  ];
}

function sumFigures(name: string, sum: LoadSum): readonly ProofFigure[] {
  const [half, most, nearlyAll, all] = sum.latency;
  return [
    figure(
      `${name}: answers, a second, bytes an answer with headers`,
      `${count(sum.answers)}, ${count(sum.answers / sum.seconds)}, ${count(sum.bytes / sum.answers)}`,
    ),
    figure(
      `${name}: milliseconds to the last byte, half, 90 %, 99 %, all`,
      [half, most, nearlyAll, all].map((value) => value.toFixed(2)).join(', '),
    ),
    figure(`${name}: processor time of nginx an answer`, `${(perAnswer(sum) * 1e6).toFixed(0)} µs`),
  ];
}
