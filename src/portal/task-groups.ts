import { breakdownsOf, occasionsOf, type Figure, type Occasion } from './figures.ts';
import { allFigures, type Portal } from './portal.ts';

/** A task group with what the data hold about it. */
export interface TaskGroup {
  readonly row: Portal['taskGroups'][number];
  /** Its number of tasks in the newest programme that counts by group. */
  readonly tasks: Figure | null;
  /** Every other figure about it, newest first. */
  readonly occasions: readonly Occasion[];
}

/** The numbers of tasks of the groups, and the whole that they are said to be parts of, as one occasion gave them. */
export interface TaskGroupCounts {
  readonly groups: readonly TaskGroup[];
  readonly whole: Figure | null;
  /** What the groups' numbers add up to. */
  readonly sum: number;
}

/**
 * The groups with their numbers of tasks. The whole and its parts are taken from one occasion, the newest that gives a
 * whole and parts by group: numbers of two programmes never stand or add up together.
 */
export function taskGroups(portal: Portal): TaskGroupCounts {
  const figures = allFigures(portal);
  // Other wholes have parts of a group too; but such a whole belongs to that group itself.
  const newest = occasionsOf(figures)
    .flatMap(breakdownsOf)
    .find(
      ({ whole, parts }) =>
        whole.definition.taskGroup === null && parts.every(({ definition }) => definition.taskGroup !== null),
    );
  const groups = portal.taskGroups.map((row) => {
    const about = figures.filter(({ definition }) => definition.taskGroup === row.number);
    const tasks = newest?.parts.find(({ definition }) => definition.taskGroup === row.number) ?? null;
    return { row, tasks, occasions: occasionsOf(about.filter((figure) => figure !== tasks)) };
  });
  return {
    groups,
    whole: newest?.whole ?? null,
    sum: groups.reduce((total, { tasks }) => total + (tasks?.value ?? 0), 0),
  };
}
