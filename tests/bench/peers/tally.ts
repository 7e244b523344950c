import { readdirSync } from 'node:fs';

/** How many pages of HTML a built folder holds, and how many files in all. */
export function tallyOf(folder: string): { readonly pages: number; readonly files: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return { pages: files.filter(({ name }) => name.endsWith('.html')).length, files: files.length };
}
