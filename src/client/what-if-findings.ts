import { followed, trialChanges } from '../portal/what-if-changes.ts';
import { isPublished, type TrialRow } from '../portal/what-if.ts';
import type { WhatIfFile } from '../portal/what-if-file.ts';
import type { Lang } from '../site/lang.ts';
import { sentenceStart } from '../wording/case.ts';
import {
  changesInShort,
  changesStatement,
  followedInShort,
  followedStatement,
  intervalNote,
  whatIfStates,
} from '../wording/sentences/what-if-changes.ts';

/** What a trial is said to change. */
export interface Findings {
  /** For the bar, which has little room. */
  readonly short: string;
  readonly full: string;
  /** On the agencies that the reader follows; `''` for none. */
  readonly followed: string;
}

/** Puts a trial into words. */
export function findingsOf(
  file: WhatIfFile,
  weights: readonly number[],
  trial: readonly TrialRow[] | null,
  agency: string | null,
  lang: Lang,
): Findings {
  const states = whatIfStates[lang];
  const unranked = followed(file.unranked, agency).map(
    ({ name, reason }) => `${name[lang]}: ${reason[lang]}.`,
  );
  if (trial === null) return { short: states.zero, full: states.zero, followed: unranked.join(' ') };
  const ids = new Set(followed(file.agencies, agency).map(({ id }) => id));
  const mine = trial.filter((row) => ids.has(row.agency.id));
  const sentences = mine.map((row) => `${followedStatement(row, trial.length, lang)}.`);
  const interval = mine.length === 1 ? mine[0]!.agency.interval : null;
  const all = [...sentences, ...(interval ? [intervalNote(interval, lang)] : []), ...unranked].join(' ');
  if (isPublished(file, weights)) return { short: states.published, full: states.published, followed: all };
  const changes = trialChanges(file, trial);
  const short = [
    sentenceStart(changesInShort(changes, lang)),
    ...mine.map((row) => followedInShort(row, lang)),
  ];
  return {
    short: short.map((text) => `${text}.`).join(' '),
    full: changesStatement(changes, lang),
    followed: all,
  };
}
