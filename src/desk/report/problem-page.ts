import { createHash } from 'node:crypto';
import { describeProblem, type Problem } from '../../intake/problems.ts';
import type { Bilingual } from '../../intake/table.ts';

const style = `body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem;color:#1a1a1a;background:#fff}
h1{font-size:1.5rem;margin:0}h2{font-size:1.1rem;margin:2rem 0 .5rem;overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%}th,td{border:1px solid #bbb;padding:.4rem .6rem;text-align:left;vertical-align:top}
th{background:#f2efe9}td:first-child{white-space:nowrap}p{margin:.2rem 0}.en{color:#555;font-size:.9rem}code{font-size:.85rem}
@media print{body{margin:0;max-width:none;font-size:11pt}tr{break-inside:avoid}thead{display:table-header-group}}
@media (max-width:600px){table,tbody,tr,td{display:block}thead{display:none}td{border:0;padding:.1rem 0}tr{border-top:1px solid #bbb;padding:.5rem 0;display:block}}`;

/** The page of all problems: Vietnamese with English below, one file, printable, without scripts and other files. */
export function problemPage(
  title: Bilingual,
  about: readonly Bilingual[],
  problems: readonly Problem[],
): string {
  const hash = createHash('sha256').update(style).digest('base64');
  const groups = [...Map.groupBy(problems, ({ file }) => file)];
  const count =
    problems.length === 0
      ? { vi: 'Không có vấn đề nào.', en: 'No problem was found.' }
      : { vi: `${problems.length} vấn đề.`, en: `Problems: ${problems.length}.` };
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'">
<title>${html(title.vi)}</title>
<style>${style}</style>
</head>
<body>
<h1>${html(title.vi)}</h1>
<p class="en" lang="en">${html(title.en)}</p>
${[...about, count].map(pair).join('\n')}
${groups.map(([file, own]) => section(file, own)).join('\n')}
</body>
</html>
`;
}

function section(file: string, problems: readonly Problem[]): string {
  return `<h2>${html(file)}</h2>
<table>
<thead><tr><th scope="col">Ở đâu<br><span class="en" lang="en">Where</span></th><th scope="col">Vấn đề và cách sửa<br><span class="en" lang="en">Problem and cure</span></th></tr></thead>
<tbody>
${problems.map(row).join('\n')}
</tbody>
</table>`;
}

function row(problem: Problem): string {
  const { what, cure } = describeProblem(problem);
  const { cell, line, column, code } = problem;
  const place = [
    cell === undefined ? '' : html(cell),
    line === undefined ? '' : `dòng ${line}`,
    column === undefined ? '' : html(column),
    `<code>${code}</code>`,
  ].filter((part) => part !== '');
  const told = pair({ vi: `${what.vi} ${cure.vi}`, en: `${what.en} ${cure.en}` });
  return `<tr><td>${place.join('<br>')}</td><td>${told}</td></tr>`;
}

function pair({ vi, en }: Bilingual): string {
  return `<p>${html(vi)}</p><p class="en" lang="en">${html(en)}</p>`;
}

function html(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
