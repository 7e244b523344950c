import type { Occasion } from '../../../portal/figures.ts';

/** What a bulletin has said so far, on which its next sentences lean. */
export interface SaidBefore {
  /** What was told last of figures: who said it, when, and of which day. */
  occasion: Occasion | null;
  /** The scope of the tasks told last. */
  taskScope: string | null;
  /** Did the headline say how many tasks are done and how many overdue? Then nothing says it again. */
  headline: boolean;
  /** Scopes that were said. */
  readonly scopes: Set<string>;
}

export const nothingSaid = (): SaidBefore => ({
  occasion: null,
  taskScope: null,
  headline: false,
  scopes: new Set(),
});
