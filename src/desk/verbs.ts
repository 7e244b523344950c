import { calendarVerb } from './calendar.ts';
import { checkVerb } from './check.ts';
import { importVerb } from './import.ts';
import { templateVerb } from './template.ts';
import type { Verb } from './verb.ts';

/** The verbs of the desk, in the order of a quarter's work. */
export const verbs: readonly Verb[] = [templateVerb, importVerb, checkVerb, calendarVerb];
