import { approveVerb } from './approve.ts';
import { calendarVerb } from './calendar.ts';
import { checkVerb } from './check.ts';
import { sealVerb } from './seal.ts';
import { diffVerb } from './diff.ts';
import { newVerb } from './new.ts';
import { previewVerb } from './preview.ts';
import { publishVerb } from './publish.ts';
import { correctVerb } from './correct.ts';
import { importVerb } from './import.ts';
import { templateVerb } from './template.ts';
import type { Verb } from './verb.ts';
import { verifyVerb } from './verify.ts';

/** The verbs of the desk, in the order of a quarter's work. */
export const verbs: readonly Verb[] = [
  newVerb,
  templateVerb,
  importVerb,
  checkVerb,
  diffVerb,
  previewVerb,
  approveVerb,
  sealVerb,
  publishVerb,
  correctVerb,
  verifyVerb,
  calendarVerb,
];
