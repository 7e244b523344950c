import type { Lang } from '../../site/lang.ts';
import { lowerFirst } from '../case.ts';
import { figureTerms } from './figure-terms.ts';
import { resolutionTerms } from './resolution-terms.ts';
import type { Term } from './term.ts';

const glossary = { ...resolutionTerms, ...figureTerms };

/** The name of a term in addresses: `#tu-pham-vi`. */
export type TermId = keyof typeof glossary;

interface GlossaryEntry {
  readonly id: TermId;
  readonly term: string;
  readonly meaning: string;
}

/** All terms in one language, in the order of the Vietnamese alphabet. */
export function glossaryEntries(lang: Lang): readonly GlossaryEntry[] {
  const collator = new Intl.Collator('vi');
  return (Object.entries(glossary) as [TermId, Term][])
    .map(([id, { term, meaning }]) => ({ id, term: term[lang], meaning: meaning[lang] }))
    .toSorted((a, b) => collator.compare(a.term, b.term));
}

/** A stretch of text; with a term where it is to lead to the glossary. */
export interface TextPart {
  readonly text: string;
  readonly term: TermId | null;
}

/**
 * A text in parts, with the first place where each of the terms is written marked; a term that the text does not write
 * is passed over.
 */
export function markTerms(text: string, terms: readonly TermId[], lang: Lang): readonly TextPart[] {
  return terms.reduce<readonly TextPart[]>(
    (parts, term) => markTerm(parts, term, lang),
    [{ text, term: null }],
  );
}

function markTerm(parts: readonly TextPart[], term: TermId, lang: Lang): readonly TextPart[] {
  const entry: Term = glossary[term];
  const spelt = entry.spelt?.[lang] ?? [entry.term[lang], lowerFirst(entry.term[lang])];
  for (const [index, part] of parts.entries()) {
    if (part.term !== null) continue;
    const found = firstOf(part.text, spelt);
    if (!found) continue;
    const pieces: TextPart[] = [
      { text: part.text.slice(0, found.start), term: null },
      { text: part.text.slice(found.start, found.end), term },
      { text: part.text.slice(found.end), term: null },
    ];
    return [
      ...parts.slice(0, index),
      ...pieces.filter((piece) => piece.text !== ''),
      ...parts.slice(index + 1),
    ];
  }
  return parts;
}

/** The first place where one of the spellings stands as whole words; of two at one place the first named. */
function firstOf(text: string, spellings: readonly string[]): { start: number; end: number } | null {
  const letter = /[\p{L}\d]/u;
  const found = spellings.flatMap((spelling) => {
    for (let start = text.indexOf(spelling); start >= 0; start = text.indexOf(spelling, start + 1)) {
      const end = start + spelling.length;
      if (!letter.test(text[start - 1] ?? '') && !letter.test(text[end] ?? '')) return [{ start, end }];
    }
    return [];
  });
  return found.toSorted((a, b) => a.start - b.start)[0] ?? null;
}
