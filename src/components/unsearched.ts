import { mostDrawn } from '../charts/exhibits/long-drawing.ts';

/**
 * For `data-pagefind-ignore` on the body of a table with a row for each agency. A result of the search brings the whole
 * text of its page along: thousands of rows would be megabytes, and each agency is found by its own page.
 * @returns undefined, which leaves the attribute out, where the rows are few
 */
export function unsearched(rows: number): '' | undefined {
  return rows > mostDrawn ? '' : undefined;
}
