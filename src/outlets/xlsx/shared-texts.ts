/** The texts of the cells of a workbook, each kept once under a number. */
export interface SharedTexts {
  /** The number of the text of one more cell, from 0 on; a text that was there before keeps its own. */
  readonly numberOf: (text: string) => number;
  /** How many cells have a text. */
  readonly cells: () => number;
  /** Each text once, in the order of the numbers. */
  readonly distinct: () => readonly string[];
}

/** No texts yet. Cells name them by their numbers, as in Excel's own files: ids and names stand in thousands of cells. */
export function sharedTexts(): SharedTexts {
  const numbers = new Map<string, number>();
  let cells = 0;
  return {
    numberOf(text) {
      cells += 1;
      const number = numbers.get(text) ?? numbers.size;
      if (number === numbers.size) numbers.set(text, number);
      return number;
    },
    cells: () => cells,
    distinct: () => [...numbers.keys()],
  };
}
