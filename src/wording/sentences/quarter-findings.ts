import type { Finding } from '../../portal/findings.ts';
import type { Lang } from '../../site/lang.ts';
import { assessedSentences } from './quarter-assessed.ts';
import { changeSentences } from './quarter-change.ts';
import { doneSentences } from './quarter-done.ts';
import { missingSentence } from './quarter-missing.ts';
import { movementSentences } from './quarter-movement.ts';
import { overdueSentences } from './quarter-overdue.ts';
import type { Names, Sentence } from './quarter-pieces.ts';
import { waitingSentences } from './quarter-waiting.ts';

/** A finding in words, sentence by sentence; each number of it knows its cell. */
export function findingSentences(finding: Finding, names: Names, lang: Lang): readonly Sentence[] {
  switch (finding.kind) {
    case 'overdue':
      return overdueSentences(finding, names, lang);
    case 'done':
      return doneSentences(finding, lang);
    case 'change':
      return changeSentences(finding, names, lang);
    case 'movement':
      return movementSentences(finding, names, lang);
    case 'assessed':
      return assessedSentences(finding, names, lang);
    case 'waiting':
      return waitingSentences(finding, names, lang);
    case 'missing':
      return [missingSentence(finding, names, lang)];
  }
}
