/** What says that a sentence goes on, and that it went on. */
export const goesOn = '…';

const sentenceBorder = /(?<=[.!?…][»”)]?)(?<!\bTP\.)\s+(?=[\p{Lu}\d«“])/u;

/** The sentences of a text: each ends in a mark and is followed by a capital letter or a number. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(sentenceBorder);
}

/** Where a sentence may go on, on the next slide, and how badly it reads there; never at a dash. */
const borders: readonly { readonly at: RegExp; readonly cost: number }[] = [
  { at: /(?<=;)\s+/u, cost: 0 },
  { at: /(?<=:)\s+/u, cost: 3 },
  { at: /(?<=,)\s+/u, cost: 4 },
  { at: /\s+(?=\()/u, cost: 5 },
];
const anyBorder = new RegExp(borders.map(({ at }) => at.source).join('|'), 'u');

/**
 * A sentence in as few pieces as fit, cut at the borders of its clauses, else between words. Put together they are the
 * sentence, but for the marks that say that it goes on.
 * @param fits whether a piece has room on one slide, its marks included
 */
export function slideParts(sentence: string, fits: (piece: string) => boolean): readonly string[] {
  if (fits(sentence)) return [sentence];
  const clauses = sentence.split(anyBorder);
  const words = sentence.split(/ +/);
  return bestCut(clauses, fits) ?? atWords(words, fits);
}

interface Cut {
  readonly pieces: readonly string[];
  readonly cost: number;
}

/** The fewest pieces; of those the best to read, which is also not very uneven. Null where one clause is too long. */
function bestCut(clauses: readonly string[], fits: (piece: string) => boolean): readonly string[] | null {
  const last = clauses.length - 1;
  const from = new Map<number, Cut | null>();
  /** The best way to show the clauses from `start` on. */
  const best = (start: number): Cut | null => {
    if (!from.has(start)) from.set(start, search(start));
    return from.get(start)!;
  };
  const search = (start: number): Cut | null => {
    let found: Cut | null = null;
    for (let end = start; end <= last; end += 1) {
      const piece = withMarks(clauses.slice(start, end + 1).join(' '), start > 0, end < last);
      if (!fits(piece)) continue;
      const rest = end === last ? { pieces: [], cost: 0 } : best(end + 1);
      if (!rest) continue;
      const border = end === last ? 0 : costOf(clauses[end]!, clauses[end + 1]!);
      const cut = { pieces: [piece, ...rest.pieces], cost: rest.cost + border + shortness(piece) };
      if (!found || isBetter(cut, found)) found = cut;
    }
    return found;
  };
  return best(0)?.pieces ?? null;
}

function isBetter(cut: Cut, than: Cut): boolean {
  const fewer = than.pieces.length - cut.pieces.length;
  return fewer === 0 ? cut.cost < than.cost : fewer > 0;
}

/** A slide of two words reads badly: up to 4 for what is far shorter than a line or two. */
const shortness = (piece: string): number => Math.max(0, 4 - piece.length / 12);

function costOf(before: string, after: string): number {
  const joined = `${before} ${after}`;
  const found = borders.find(({ at }) => {
    const match = new RegExp(at.source, 'gu');
    return [...joined.matchAll(match)].some(({ index }) => index === before.length);
  });
  return found?.cost ?? 0;
}

/** Word by word, each piece as long as fits; a word that never fits stands alone. */
function atWords(words: readonly string[], fits: (piece: string) => boolean): readonly string[] {
  const pieces: string[] = [];
  let open = '';
  for (const word of words) {
    const longer = open === '' ? word : `${open} ${word}`;
    if (open === '' || fits(withMarks(longer, pieces.length > 0, true))) open = longer;
    else {
      pieces.push(open);
      open = word;
    }
  }
  pieces.push(open);
  return pieces.map((piece, index) => withMarks(piece, index > 0, index < pieces.length - 1));
}

const withMarks = (piece: string, wentOn: boolean, goes: boolean): string =>
  `${wentOn ? `${goesOn} ` : ''}${piece}${goes ? ` ${goesOn}` : ''}`;
