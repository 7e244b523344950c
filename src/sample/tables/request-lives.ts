import type { recommendationSteps } from '../../intake/tables/accountability-tables.ts';
import { addDays, type Quarter } from '../calendar.ts';
import type { Cells } from '../files.ts';
import type { Random } from '../random.ts';
import type { answers } from '../words/request-texts.ts';
import { requestTexts, stepNotes } from '../words/request-texts.ts';
import { bodies, twoDigits, type World } from '../world.ts';

type Step = Omit<Cells<typeof recommendationSteps>, 'date'> & { readonly date: string };
type Answer = keyof typeof answers;

/** A recommendation from beginning to end; what a quarter knows of it is cut out of this. */
export interface RequestLife {
  readonly id: string;
  readonly number: string;
  readonly text: (typeof requestTexts)[number];
  readonly raisedBy: string;
  readonly raisedOn: string;
  readonly addressee: string;
  readonly firstDue: string;
  readonly steps: readonly Step[];
  /** What the last step says, if it is an answer. */
  readonly answer: Answer;
}

/** Every recommendation of the sample; each quarter has two new ones at least. */
export function requestLives(world: World): readonly RequestLife[] {
  const { quarters, size } = world;
  const random = world.random.fork('recommendations');
  const count = Math.max(2 * quarters.length, Math.round(size.tasks * 0.08));
  return Array.from({ length: count }, (_, index) =>
    makeLife(world, random, index + 1, quarters[index % quarters.length]!),
  );
}

function makeLife(world: World, random: Random, number: number, quarter: Quarter): RequestLife {
  const raisedBy = random.pick(random.chance(0.8) ? world.provinces : world.ministries);
  const receivers = [...world.ministries, bodies.standing].filter((id) => id !== raisedBy);
  const addressee = random.pick(receivers);
  const raisedOn = addDays(quarter.first, random.int(quarter.index === 0 ? -80 : 0, 85));
  const firstDue = addDays(raisedOn, random.int(30, 45));
  const id = `mau-kn-${twoDigits(number)}`;
  return {
    id,
    number: twoDigits(number),
    text: random.pick(requestTexts),
    raisedBy,
    raisedOn,
    addressee,
    firstDue,
    steps: makeSteps(random, { raisedBy, addressee, raisedOn, firstDue }, receivers).map((step, index) => ({
      recommendation: id,
      step: index + 1,
      ...step,
    })),
    answer: random.pick([
      'accepted',
      'accepted',
      'partly-accepted',
      'explained',
      'explained',
      'not-accepted',
    ]),
  };
}

function makeSteps(
  random: Random,
  {
    raisedBy,
    addressee,
    raisedOn,
    firstDue,
  }: Record<'raisedBy' | 'addressee' | 'raisedOn' | 'firstDue', string>,
  receivers: readonly string[],
): Step[] {
  const steps: Step[] = [{ date: raisedOn, action: 'sent', by: raisedBy, to: addressee, due: firstDue }];
  let [holder, day] = [addressee, raisedOn];
  const others = receivers.filter((id) => id !== addressee);
  if (random.chance(0.35)) {
    day = addDays(day, random.int(4, 20));
    const to = random.pick(others);
    steps.push({ date: day, action: 'forwarded', by: holder, to, ...noteOf('forwarded') });
    holder = to;
    if (random.chance(0.25)) {
      day = addDays(day, random.int(4, 12));
      steps.push({ date: day, action: 'returned', by: holder, to: addressee, ...noteOf('returned') });
      holder = addressee;
    }
  }
  if (random.chance(0.3)) {
    day = addDays(day, random.int(3, 10));
    const due = addDays(firstDue, random.int(30, 75));
    steps.push({ date: day, action: 'extended', by: holder, due, ...noteOf('extended') });
  }
  // One in seven is never answered: those are the ones that wait very long.
  if (random.chance(0.86))
    steps.push({ date: addDays(day, random.int(12, 150)), action: 'answered', by: holder });
  return steps;
}

function noteOf(action: keyof typeof stepNotes) {
  return { note_vi: stepNotes[action].vi, note_en: stepNotes[action].en };
}
