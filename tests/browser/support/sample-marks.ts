/** What a portal that is not the published one writes on all that it gives away, and what stands in its titles. */
const marks = {
  sample: { text: 'DỮ LIỆU MẪU / SAMPLE DATA', title: /<title>\[(?:Dữ liệu mẫu|Sample data)\] / },
  preview: {
    text: 'BẢN XEM TRƯỚC – chưa công bố / PREVIEW – not published',
    title: /<title>\[(?:Xem trước|Preview)\] /,
  },
} as const;

type MarkName = keyof typeof marks;

/** Files that every portal shares, whatever its data: code, styles, fonts, the search index, the icon. */
const shared = /^(?:_astro|pagefind)\/|^favicon\.svg$/;

/** Says what a file of a marked portal lacks; null where it carries every mark that its kind has. */
export function missingMark(path: string, text: string, name: MarkName = 'sample'): string | null {
  if (shared.test(path)) return null;
  const check = checks[path.slice(path.lastIndexOf('.') + 1)];
  return check ? check(text, name) : 'nobody knows how this kind of file is marked';
}

type Check = (text: string, name: MarkName) => string | null;

const includesMark: Check = (text, name) => (text.includes(marks[name].text) ? null : 'no mark');

const checks: Readonly<Record<string, Check>> = {
  html: htmlLacks,
  csv: csvLacks,
  json: (text, name) =>
    (JSON.parse(text) as Partial<Record<MarkName, string>>)[name] === marks[name].text
      ? null
      : `no field «${name}»`,
  svg: includesMark,
  xml: includesMark,
  txt: includesMark,
  bib: includesMark,
  ics: icsLacks,
  // An image is drawn from the SVG beside it, which has the mark: sample.test.ts draws some again.
  png: () => null,
  // Compressed: papers.test.ts reads the mark on each page of each paper.
  pdf: () => null,
  docx: () => null,
};

function htmlLacks(text: string, name: MarkName): string | null {
  if (!marks[name].title.test(text)) return 'no mark in the title';
  if (!/<meta name="robots" content="[^"]*noindex/.test(text)) return 'no noindex';
  if (!/<p class="mark-banner">[^<]+</.test(text)) return 'no banner';
  // Bars in the cells of a table have no name; they are decoration beside a number.
  const drawings = [...text.matchAll(/<svg[^>]*\saria-labelledby=[^>]*>.*?<\/svg>/gs)];
  return drawings.every(([drawing]) => drawing.includes(marks[name].text))
    ? null
    : 'a drawing without a watermark';
}

/** Calendar software shows the names of calendar and events; long lines are folded. */
function icsLacks(text: string, name: MarkName): string | null {
  const names = text.replaceAll('\r\n ', '').match(/^(?:X-WR-CALNAME|SUMMARY):.*/gm) ?? [];
  return names.every((line) => line.includes(marks[name].text)) ? null : 'an event without the mark';
}

function csvLacks(text: string, name: MarkName): string | null {
  const [header, ...rows] = text.trimEnd().split('\n');
  if (!header!.endsWith(`,${name}`)) return `no last column «${name}»`;
  return rows.every((row) => row.endsWith(`,${marks[name].text}`)) ? null : 'a row without the mark';
}
