import { jsonText } from '../outlets/json-text.ts';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { writeSearchIndex } from '../outlets/search-index.ts';
import type { SiteOptions } from '../site/options.ts';
import { outputMarks } from '../site/output-marks.ts';
import { buildMemory } from './build-memory.ts';
import { checkFolder } from './check-folder.ts';
import { countData, describeCounts, type DataCounts } from './data-counts.ts';
import { kindOf, refuseOtherKind } from './refuse-other-kind.ts';
import { runTool } from './tools.ts';
import { step, StepFailed } from './steps.ts';
import { writeTreeList } from './tree-hash.ts';
import { writeHeaders } from './write-headers.ts';
import { swapFolder } from '../desk/files/swap-folder.ts';

/**
 * Builds the portal into a staging folder, search index included, and only then puts it in the place of the last one.
 * Whatever goes wrong on the way leaves the last one whole.
 * @returns the folder of the built portal
 */
export async function buildSite(options: SiteOptions): Promise<string> {
  const outDir = resolve(process.env['OUT_DIR'] || 'dist');
  // Inside the project, because Astro's intermediate files import packages from there; one for each process.
  const staging = resolve('.staging', String(process.pid));
  await refuseOtherKind(outDir, kindOf(options));
  console.log(`Thời điểm dựng / Build instant: ${options.buildInstant}`);
  const data = await step('Kiểm tra dữ liệu / Checking the data', () => checkFolder(options));
  const counts = countData(data, options.buildInstant);
  console.log(`  ${describeCounts(counts)}`);
  try {
    await step('Dựng các trang / Building the pages', () => buildPages(staging));
    const pages = await step('Lập chỉ mục tìm kiếm / Indexing for search', () => writeSearchIndex(staging));
    await writeHeaders(staging, options);
    await writeBuildRecord(staging, options, { ...counts, searchablePages: pages });
    // Last, for it stands for all that was built.
    const tree = await step('Băm mọi tệp / Hashing every file', () => writeTreeList(staging));
    console.log(`  Cả cổng / The whole portal: sha256 ${tree}`);
    await step(`Đưa vào ${outDir} / Moving into ${outDir}`, () => swapFolder(staging, outDir));
  } finally {
    await rm(staging, { recursive: true, force: true, maxRetries: 5 });
  }
  return outDir;
}

async function buildPages(outDir: string): Promise<void> {
  const { code, output } = await runTool('astro', ['build', '--outDir', outDir], { node: buildMemory() });
  if (code !== 0) throw new StepFailed(output);
  const warnings = output.split('\n').filter((line) => line.includes('[WARN]'));
  if (warnings.length > 0) console.warn(warnings.join('\n'));
}

/** `build.json`: which build this is. The instant stands here and nowhere else, unless a page shows it. */
async function writeBuildRecord(
  folder: string,
  { buildInstant, edition }: SiteOptions,
  counts: DataCounts & { readonly searchablePages: number },
): Promise<void> {
  const manifest = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  const record = { instant: buildInstant, version: manifest.version, edition, ...outputMarks, counts };
  await writeFile(join(folder, 'build.json'), jsonText(record));
}
