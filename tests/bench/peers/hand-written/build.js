// The floor: strings to files, a table and no chart, no script, ten lines of style in each page.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const read = (file) => JSON.parse(readFileSync(new URL(`data/${file}`, import.meta.url), 'utf8'));
const decimal = new Intl.NumberFormat('vi', { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format;
const signed = new Intl.NumberFormat('vi', { signDisplay: 'exceptZero' }).format;
const text = (value) => String(value ?? '').replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const row = ([first, second, ...cells], name) =>
  `<tr><td>${first}<td>${second}${name === undefined ? '' : `<th scope=row>${text(name)}`}${cells.map((cell) => `<td>${cell}`).join('')}`;
const style =
  'body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:0 auto;padding:1rem}div{overflow-x:auto}table{border-collapse:collapse;font-variant-numeric:tabular-nums}td,th{border-bottom:1px solid #ccc;padding:.25rem .5rem;text-align:left}';

/** A page of a heading, a sentence, a table and a line below it. */
const page = (title, finding, heads, rows, below = '') =>
  `<!doctype html><html lang=vi><meta charset=utf-8><meta name=viewport content="width=device-width"><title>${text(title)}</title><meta name=description content="${text(finding)}"><style>${style}</style><main><h1>${text(title)}</h1><p>${text(finding)}<div><table><thead><tr>${heads.map((head) => `<th>${head}`).join('')}<tbody>${rows.join('\n')}</table></div><p>${text(below)}</main>`;

function write(folder, html) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/index.html`, html);
}

const number = (value, format) => (value === null ? '' : format(value));
const { title, finding, source, rows } = read('ranking.json');
const heads = 'Nhóm,Hạng,Tỉnh (thành phố),Khoảng: cao nhất,Khoảng: thấp nhất,Tổng điểm,So với 2023,Ghi chú';
const cells = rows.map(({ group, rank, name, best, worst, score, change, note }) =>
  row(
    [
      text(group),
      text(rank),
      text(best),
      text(worst),
      number(score, decimal),
      number(change, signed),
      text(note),
    ],
    name,
  ),
);
write('_site', page(title, finding, heads.split(','), cells, source));

for (const { id, name, finding: sentence, quarters } of read('agencies.json').agencies) {
  const lines = quarters.map(({ period, score, rank, of }) => row([period, decimal(score), rank, of]));
  write(`_site/agencies/${id}`, page(name, sentence, ['Kỳ', 'Điểm', 'Hạng', 'Trong số'], lines));
}
