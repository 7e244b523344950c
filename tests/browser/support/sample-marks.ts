import { unzipSync } from 'fflate';

/** What a portal that is not the published one writes on all that it gives away, and what stands in its titles. */
const marks = {
  sample: { text: 'DỮ LIỆU MẪU / SAMPLE DATA', title: /<title>\[(?:Dữ liệu mẫu|Sample data)\] / },
  preview: {
    text: 'BẢN XEM TRƯỚC – chưa công bố / PREVIEW – not published',
    title: /<title>\[(?:Xem trước|Preview)\] /,
  },
} as const;

type MarkName = keyof typeof marks;

/** Files that every portal shares, whatever its data: code, styles, fonts, the search index, the icon, headers, packages. */
const shared =
  /^(?:_astro|pagefind)\/|^nhung\/(?:v1|khung|tu-kiem-tra)\.js$|^favicon\.svg$|^_headers$|^web\.config$|^sbom\.cdx\.json$/;

/** Says what a file of a marked portal lacks; null where it carries every mark that its kind has. */
export function missingMark(
  path: string,
  content: string | Uint8Array,
  name: MarkName = 'sample',
): string | null {
  if (shared.test(path)) return null;
  if (/\.(?:xlsx|zip)$/.test(path)) return packedLacks(path, content, name);
  const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
  if (path.endsWith('csv-metadata.json')) return includesMark(text, name);
  const check = checks[path.slice(path.lastIndexOf('.') + 1)];
  return check ? check(text, name) : 'nobody knows how this kind of file is marked';
}

type Check = (text: string, name: MarkName) => string | null;

const includesMark: Check = (text, name) => (text.includes(marks[name].text) ? null : 'no mark');

const checks: Readonly<Record<string, Check>> = {
  html: htmlLacks,
  csv: csvLacks,
  json: jsonLacks,
  jsonld: jsonLacks,
  svg: includesMark,
  xml: includesMark,
  txt: includesMark,
  bib: includesMark,
  ics: icsLacks,
  // An image is drawn from an SVG that has the mark: sample.test.ts draws some again, kit.test.ts looks for its colour.
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

/** In an OpenAPI document the fields of our own begin with `x-`. */
function jsonLacks(text: string, name: MarkName): string | null {
  const fields = JSON.parse(text) as Readonly<Record<string, string>>;
  return (fields[name] ?? fields[`x-${name}`]) === marks[name].text ? null : `no field «${name}»`;
}

/** Calendar software shows the names of calendar and events; long lines are folded. */
function icsLacks(text: string, name: MarkName): string | null {
  const names = text.replaceAll('\r\n ', '').match(/^(?:X-WR-CALNAME|SUMMARY):.*/gm) ?? [];
  return names.every((line) => line.includes(marks[name].text)) ? null : 'an event without the mark';
}

/** With semicolons in files for Excel. */
function csvLacks(text: string, name: MarkName): string | null {
  const [header, ...rows] = text.trimEnd().split(/\r?\n/);
  if (!/[,;]$/.test(header!.slice(0, -name.length)) || !header!.endsWith(name))
    return `no last column «${name}»`;
  return rows.every((row) => row.endsWith(marks[name].text)) ? null : 'a row without the mark';
}

/** A workbook says it on each sheet, and in each row of the sheets after the first; a ZIP file in each of its files. */
function packedLacks(path: string, content: string | Uint8Array, name: MarkName): string | null {
  if (typeof content === 'string') return 'no bytes';
  const files = Object.entries(unzipSync(content)).map(
    ([part, bytes]) => [part, new TextDecoder().decode(bytes)] as const,
  );
  const texts = textsOfCells(Object.fromEntries(files)['xl/sharedStrings.xml'] ?? '');
  const lacking = path.endsWith('.zip')
    ? files.flatMap(([part, text]) => missingMark(part, text, name) ?? [])
    : files.flatMap(([part, xml]) =>
        part.startsWith('xl/worksheets/sheet') ? (sheetLacks(part, withTexts(xml, texts), name) ?? []) : [],
      );
  return lacking.length === 0 ? null : `${lacking.length}: ${lacking[0]!}`;
}

/** The texts of a workbook, in the order of the numbers by which cells name them. */
export function textsOfCells(sharedStrings: string): readonly string[] {
  return [...sharedStrings.matchAll(/<si><t[^>]*>(.*?)<\/t><\/si>/gs)].map(([, text]) => text!);
}

/** A sheet with the texts in the places of their numbers. */
const withTexts = (xml: string, texts: readonly string[]): string =>
  xml.replace(/ t="s"><v>(\d+)<\/v>/g, (_, number: string) => `><t>${texts[Number(number)] ?? ''}</t>`);

function sheetLacks(part: string, xml: string, name: MarkName): string | null {
  const rows = xml.match(/<row .*?<\/row>/gs) ?? [];
  const unmarked = rows.slice(1).filter((row) => !row.includes(marks[name].text));
  if (part.endsWith('/sheet1.xml'))
    return rows[0]!.includes(marks[name].text) ? null : 'no mark on the first sheet';
  if (!rows[0]!.includes(`>${name}<`)) return `no column «${name}» on a sheet`;
  return unmarked.length === 0 ? null : 'a row of a sheet without the mark';
}
