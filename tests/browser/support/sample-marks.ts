/** What a sample portal writes on all that it gives away. */
const mark = 'DỮ LIỆU MẪU / SAMPLE DATA';

/** Files that every portal shares, whatever its data: code, styles, fonts, the search index, the icon. */
const shared = /^(?:_astro|pagefind)\/|^favicon\.svg$/;

/** Says what a file of a sample portal lacks; null where it carries every mark that its kind has. */
export function missingMark(path: string, text: string): string | null {
  if (shared.test(path)) return null;
  const check = checks[path.slice(path.lastIndexOf('.') + 1)];
  return check ? check(text) : 'nobody knows how this kind of file is marked';
}

const includesMark = (text: string): string | null => (text.includes(mark) ? null : 'no mark');

const checks: Readonly<Record<string, (text: string) => string | null>> = {
  html: htmlLacks,
  csv: csvLacks,
  json: (text) => ((JSON.parse(text) as { sample?: string }).sample === mark ? null : 'no field «sample»'),
  svg: includesMark,
  xml: includesMark,
  txt: includesMark,
  bib: includesMark,
  // An image is drawn from the SVG beside it, which has the mark: sample.test.ts draws some again.
  png: () => null,
};

function htmlLacks(text: string): string | null {
  if (!/<title>\[(?:Dữ liệu mẫu|Sample data)\] /.test(text)) return 'no mark in the title';
  if (!/<meta name="robots" content="[^"]*noindex/.test(text)) return 'no noindex';
  if (!/<p class="sample-banner">[^<]+</.test(text)) return 'no banner';
  // Bars in the cells of a table have no name; they are decoration beside a number.
  const drawings = [...text.matchAll(/<svg[^>]*\saria-labelledby=[^>]*>.*?<\/svg>/gs)];
  return drawings.every(([drawing]) => drawing.includes(mark)) ? null : 'a drawing without a watermark';
}

function csvLacks(text: string): string | null {
  const [header, ...rows] = text.trimEnd().split('\n');
  if (!header!.endsWith(',sample')) return 'no last column «sample»';
  return rows.every((row) => row.endsWith(`,${mark}`)) ? null : 'a row without the mark';
}
