import { checkVerb } from './check.ts';
import { correctVerb } from './correct.ts';
import type { Verb } from './verb.ts';

/** The verbs of the desk, in the order of a quarter's work. */
export const verbs: readonly Verb[] = [checkVerb, correctVerb];
