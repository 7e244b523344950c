import type { Bilingual } from '../table.ts';

/**
 * What is wrong and how to mend it. `{value}` is what was found, `{allowed}` what may stand there; other placeholders
 * are filled from the problem's details.
 */
export interface ProblemText {
  readonly what: Bilingual;
  readonly cure: Bilingual;
}
