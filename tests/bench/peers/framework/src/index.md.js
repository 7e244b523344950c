// A page loader: what does not change is in the HTML and not made in the browser.
import { readFileSync } from 'node:fs';

const ranking = JSON.parse(readFileSync(new URL('data/ranking.json', import.meta.url), 'utf8'));

process.stdout.write(`# ${ranking.title}

${ranking.finding}

\`\`\`js
import * as Plot from "@observablehq/plot";
import * as Inputs from "@observablehq/inputs";

const ranking = FileAttachment("./data/ranking.json").json();
const decimal = new Intl.NumberFormat("vi", {minimumFractionDigits: 2, maximumFractionDigits: 2}).format;
const change = new Intl.NumberFormat("vi", {signDisplay: "exceptZero"}).format;
\`\`\`

\`\`\`js
display(resize((width) => Plot.plot({
  width,
  height: 61 * 18 + 40,
  marginLeft: 130,
  ariaLabel: ranking.title,
  x: {label: "Tổng điểm", grid: true},
  y: {label: null},
  color: {type: "ordinal", scheme: "blues", reverse: true, legend: true, label: "Nhóm"},
  marks: [
    Plot.barX(ranking.rows.filter((d) => d.rank !== null), {
      x: "score",
      y: "name",
      fill: "group",
      sort: {y: "-x"},
      tip: true
    }),
    Plot.ruleX([0])
  ]
})));
\`\`\`

\`\`\`js
display(Inputs.table(ranking.rows, {
  columns: ["group", "rank", "name", "best", "worst", "score", "change", "note"],
  header: {
    group: "Nhóm",
    rank: "Hạng",
    name: "Tỉnh, thành phố",
    best: "Khoảng: cao nhất",
    worst: "Khoảng: thấp nhất",
    score: "Tổng điểm",
    change: "So với 2023",
    note: "Ghi chú"
  },
  format: {score: (d) => d === null ? "" : decimal(d), change: (d) => d === null ? "" : change(d)},
  rows: ranking.rows.length,
  select: false
}));
\`\`\`

${ranking.source}
`);
