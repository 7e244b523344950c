import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { serveFolder } from '../../src/cli/serve.ts';
import { runBuild, runSampleBuild } from '../support/build.ts';
import { auditPage } from './audit.ts';
import { startCompressingProxy } from '../support/compressing-proxy.ts';
import { pagesNamed, type MeasuredPage } from './pages.ts';
import { passes, scoreTable, type PageScores } from './verdict.ts';

/**
 * `npm run lighthouse [-- [kind or path …] [--runs 3] [--public dist] [--sample dist-sample]]`: Lighthouse (mobile) on
 * each kind of page. Exit code 1 unless accessibility, best practices and SEO are 100 and the median of performance is
 * 98 or more. Without `--public` and `--sample` it builds what it needs. Performance is only to be trusted on a machine
 * that does nothing else.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string' }, public: { type: 'string' }, sample: { type: 'string' } },
});
const runs = Number(values.runs ?? 3);
if (!Number.isInteger(runs) || runs < 1) throw new RangeError(`--runs ${values.runs}: a whole number from 1`);

const work = await mkdtemp(join(tmpdir(), 'ba-cong-khai-lighthouse-'));
const closers: (() => unknown)[] = [() => rm(work, { recursive: true, force: true })];

/** The built folder of an edition: the one named, or one that is built now. */
async function folderOf(edition: MeasuredPage['edition']): Promise<string> {
  const named = values[edition];
  if (named !== undefined) return resolve(named);
  const folder = join(work, edition);
  const build = edition === 'public' ? runBuild : (env: { OUT_DIR: string }) => runSampleBuild([], env);
  console.log(`building the ${edition} portal`);
  const { code, output } = await build({ OUT_DIR: folder });
  if (code !== 0) throw new Error(output);
  return folder;
}

async function auditEdition(
  edition: MeasuredPage['edition'],
  paths: readonly string[],
): Promise<PageScores[]> {
  if (paths.length === 0) return [];
  const folder = await folderOf(edition);
  const served = await serveFolder({ folder, base: '/', port: 0 });
  const proxy = await startCompressingProxy(served.url);
  closers.push(served.close, proxy.close);
  const scores: PageScores[] = [];
  for (const path of paths) {
    const page = `/${path}${edition === 'sample' ? ' (sample)' : ''}`;
    if (!existsSync(join(folder, path, 'index.html'))) {
      console.log(`${page}: not in this build`);
      continue;
    }
    const found = await auditPage(proxy.url + path, page, { runs, noindex: edition === 'sample' });
    console.log(scoreTable([found]).split('\n').slice(1).join('\n'));
    scores.push(found);
  }
  return scores;
}

try {
  const pages = pagesNamed(positionals);
  const pathsOf = (edition: MeasuredPage['edition']): string[] =>
    pages.filter((page) => page.edition === edition).map(({ path }) => path);
  const scores = [
    ...(await auditEdition('public', pathsOf('public'))),
    ...(await auditEdition('sample', pathsOf('sample'))),
  ];
  console.log(`\n${scoreTable(scores)}`);
  const failed = scores.filter((page) => !passes(page));
  console.log(`${scores.length - failed.length} of ${scores.length} pages pass`);
  if (failed.length > 0 || scores.length === 0) process.exitCode = 1;
} finally {
  for (const close of closers.toReversed()) await close();
}
