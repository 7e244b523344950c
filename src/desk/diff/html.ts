import { escapeXml } from '../../charts/svg-markup.ts';
import type { Bilingual } from '../../intake/table.ts';

/** Markup that is safe to stand in a page. */
export type Html = string & { readonly html?: never };

/** A text of the data or of ours. */
export const text = (words: string): Html => escapeXml(words);

/** Vietnamese first, English beside it in small. */
export const both = ({ vi, en }: Bilingual): Html =>
  `${text(vi)} <span class="en" lang="en">${text(en)}</span>`;

/** A table with a head; one without rows is said to be empty. */
export function table(
  heads: readonly Bilingual[],
  rows: readonly (readonly Html[])[],
  numeric: readonly number[] = [],
): Html {
  const cell = (content: Html, index: number): string =>
    `<td${numeric.includes(index) ? ' class="number"' : ''}>${content}</td>`;
  return [
    '<div class="wide"><table><thead><tr>',
    ...heads.map((head) => `<th scope="col">${both(head)}</th>`),
    '</tr></thead><tbody>',
    ...rows.map((cells) => `<tr>${cells.map(cell).join('')}</tr>`),
    '</tbody></table></div>',
  ].join('');
}

/** A list that is folded away on the screen and stands open on paper when it was opened. */
export const folded = (summary: string, inside: Html): Html =>
  `<details><summary>${text(summary)}</summary>${inside}</details>`;

const style = `
@page { size: A4; margin: 16mm; }
body { margin: 0 auto; max-width: 62rem; padding: 1.5rem; font: 1rem/1.5 "Segoe UI", system-ui, sans-serif; color: #1c1a17; background: #fff; }
h1 { font-size: 1.6rem; margin: 0 0 .5rem; } h2 { font-size: 1.3rem; margin: 2rem 0 .5rem; border-top: 2px solid #1c1a17; padding-top: .5rem; } h3 { font-size: 1.05rem; margin: 1.4rem 0 .3rem; }
h1, h2, h3 { line-height: 1.35; break-after: avoid; }
.en { color: #5c5851; font-weight: 400; font-size: .85em; }
table { border-collapse: collapse; width: 100%; margin: .4rem 0 1rem; font-size: .92rem; }
th, td { border: 1px solid #b9b3a8; padding: .3rem .5rem; text-align: left; vertical-align: top; overflow-wrap: break-word; }
.wide { overflow-x: auto; } th .en { display: block; }
thead { display: table-header-group; } th { background: #f2efe8; } tr { break-inside: avoid; }
.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
code { font-family: Consolas, monospace; white-space: nowrap; } summary { cursor: pointer; }
@media print { body { padding: 0; max-width: none; font-size: 9.5pt; } .wide { overflow: visible; } th, td { padding: .15rem .3rem; } }
`;

/** A report as one file: no script, nothing from elsewhere, made to be printed too. */
export function reportPage(title: Bilingual, body: Html): string {
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${text(title.vi)}</title>
<style>${style}</style>
</head>
<body>
<h1>${both(title)}</h1>
${body}
</body>
</html>
`;
}
