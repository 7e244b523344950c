import { occasionsOf, type Figure, type Occasion } from './figures.ts';
import { allFigures, type Portal } from './portal.ts';

/** A task group with what the data hold about it. */
export interface TaskGroup {
  readonly row: Portal['taskGroups'][number];
  /** Its number of tasks in the Government's programme: the figure that is part of a whole of tasks. */
  readonly tasks: Figure | null;
  /** Every other figure about it, newest first. */
  readonly occasions: readonly Occasion[];
}

/** The groups, and the whole that their numbers of tasks are said to be parts of. */
export function taskGroups(portal: Portal): {
  readonly groups: readonly TaskGroup[];
  readonly whole: Figure | null;
  /** What the groups' numbers add up to. */
  readonly sum: number;
} {
  const figures = allFigures(portal);
  const groups = portal.taskGroups.map((row) => {
    const about = figures.filter(({ definition }) => definition.taskGroup === row.number);
    const tasks =
      about.find(({ definition }) => definition.topic === 'tasks' && definition.partOf !== null) ?? null;
    return { row, tasks, occasions: occasionsOf(about.filter((figure) => figure !== tasks)) };
  });
  const wholeId = groups.find(({ tasks }) => tasks)?.tasks?.definition.partOf;
  return {
    groups,
    whole: figures.find(({ definition }) => definition.id === wholeId) ?? null,
    sum: groups.reduce((total, { tasks }) => total + (tasks?.value ?? 0), 0),
  };
}
