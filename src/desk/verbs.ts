import { calendarVerb } from './calendar.ts';
import { checkVerb } from './check.ts';
import { diffVerb } from './diff.ts';
import { newVerb } from './new.ts';
import { previewVerb } from './preview.ts';
import type { Verb } from './verb.ts';

/** The verbs of the desk, in the order of a quarter's work. */
export const verbs: readonly Verb[] = [newVerb, checkVerb, diffVerb, previewVerb, calendarVerb];
