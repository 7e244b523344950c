import type { Bilingual } from '../../intake/table.ts';
import { addDays, earlier, later } from '../calendar.ts';
import type { Random } from '../random.ts';
import { moveReasons, roles, taskResults, taskTexts, type TaskText } from '../words/task-texts.ts';
import type { World } from '../world.ts';

/** A task from beginning to end; what a quarter knows of it is cut out of this. */
export interface TaskLife {
  readonly id: string;
  /** As in its title: 123. */
  readonly number: number;
  readonly withheld: boolean;
  readonly text: TaskText;
  readonly agency: string;
  readonly with: readonly string[];
  readonly role: Bilingual;
  readonly assignedOn: string;
  /** Null for a recurring task. */
  readonly firstDue: string | null;
  /** The day on which the due date moved, and where to. */
  readonly moved: {
    readonly on: string;
    readonly due: string;
    readonly reason: (typeof moveReasons)[number];
  } | null;
  /** Null while nobody knows when. */
  readonly doneOn: string | null;
  readonly result: (typeof taskResults)[number];
}

/** Every task of the sample; ministries have more of them than provinces. */
export function taskLives(world: World): readonly TaskLife[] {
  const random = world.random.fork('tasks');
  return Array.from({ length: world.size.tasks }, (_, index) => makeLife(world, random, index + 1));
}

function makeLife(world: World, random: Random, number: number): TaskLife {
  const { ministries, provinces, quarters, quality } = world;
  const isMinistry = random.chance(0.62);
  const agency = random.pick(isMinistry ? ministries : provinces);
  const assignedOn = assignmentDay(random, quarters[0]!.first, quarters.at(-1)!.last);
  const recurring = random.chance(0.08);
  const dates = recurring
    ? { firstDue: null, moved: null, doneOn: null }
    : makeDates(random, assignedOn, quality.get(agency)!);
  return {
    id: `mau-nv-${String(number).padStart(4, '0')}`,
    number,
    withheld: random.chance(0.03),
    text: random.pick(taskTexts),
    agency,
    with: partners(random, world.agencies, agency),
    role: random.pick(roles[isMinistry ? 'ministry' : 'province']),
    assignedOn,
    ...dates,
    result: random.pick(taskResults),
  };
}

/** Half of the tasks were given in the quarter before the first; a few are new in each. */
function assignmentDay(random: Random, first: string, last: string): string {
  const span = (Date.parse(last) - Date.parse(first)) / 86_400_000;
  return random.chance(0.55) ? addDays(first, -random.int(1, 89)) : addDays(first, random.int(0, span));
}

function partners(random: Random, agencies: readonly string[], lead: string): string[] {
  const drawn = Array.from({ length: random.pick([0, 0, 1, 1, 2, 3]) }, () => random.pick(agencies));
  return [...new Set(drawn)].filter((id) => id !== lead).toSorted();
}

/** When it was first due, whether that moved, and when it was done: better agencies are late less often. */
function makeDates(
  random: Random,
  assignedOn: string,
  quality: number,
): Pick<TaskLife, 'firstDue' | 'moved' | 'doneOn'> {
  const firstDue = addDays(assignedOn, random.int(60, 420));
  const moved = random.chance(0.11)
    ? {
        on: later(assignedOn, addDays(firstDue, -random.int(5, 50))),
        due: addDays(firstDue, random.int(30, 180)),
        reason: random.pick(moveReasons),
      }
    : null;
  const due = moved?.due ?? firstDue;
  const fate = random.next();
  const lateShare = 0.32 * (1 - quality);
  if (fate < lateShare / 3) return { firstDue, moved, doneOn: null };
  if (fate < lateShare) return { firstDue, moved, doneOn: addDays(due, random.int(4, 170)) };
  const earliest = later(addDays(assignedOn, 20), moved ? moved.on : assignedOn);
  const doneOn = earlier(due, later(earliest, addDays(due, -random.int(0, 90))));
  return { firstDue, moved, doneOn };
}
