import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cacheRoot } from '../../src/outlets/kept-bytes.ts';
import type { Answer } from './hosting/answers.ts';

/** MDN's HTTP Observatory, of which only the rules are used: it is far too much for a dependency. */
const observatory = '@mdn/mdn-http-observatory@1.4.8';

const folder = join(cacheRoot, 'observatory');
const source = join(folder, 'node_modules', '@mdn', 'mdn-http-observatory');

/** One rule of Observatory, and what it makes of the answers. */
export interface GradeLine {
  readonly rule: string;
  readonly result: string;
  readonly modifier: number;
  readonly passed: boolean;
}

export interface GradeSheet {
  readonly grade: string;
  readonly score: number;
  readonly lines: readonly GradeLine[];
}

interface Result {
  readonly constructor: { readonly name: string };
  readonly result: string | null;
  readonly pass: boolean | null;
}

/** The modules of the package that are called; the rest scans hosts over the network. */
interface Rules {
  readonly ALL_TESTS: readonly ((requests: object) => Result)[];
  readonly Requests: new (host: string) => {
    readonly responses: Record<string, unknown>;
    readonly resources: { path: string | null };
    session: unknown;
  };
  readonly getScoreModifier: (result: string) => number;
  readonly getGradeForScore: (score: number) => { readonly score: number; readonly grade: string };
  readonly least: number;
}

/** Installs the rules into the cache. @returns why that cannot be, or null */
export function observatoryMissing(): string | null {
  if (existsSync(join(source, 'src', 'constants.js'))) return null;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--omit=optional'];
  const { status, stderr } = spawnSync('npm', ['install', ...options, observatory], {
    cwd: folder,
    encoding: 'utf8',
  });
  return status === 0
    ? null
    : `${observatory} could not be installed: ${stderr.trim().split('\n').at(-1) ?? ''}`;
}

/**
 * Grades a page as Observatory would grade the host, without asking the network: the redirect from http to https is
 * taken as done, for it is the host's own.
 * @param page the answer for the page, and to a program of another site
 */
export async function gradeHeaders(host: string, page: Answer, fromElsewhere: Answer): Promise<GradeSheet> {
  const rules = await loadRules();
  const requests = new rules.Requests(host);
  const url = new URL(`https://${host}/`);
  requests.responses['auto'] = requests.responses['https'] = asAxios(page);
  requests.responses['cors'] = asAxios(fromElsewhere);
  requests.responses['http'] = asAxios(page);
  requests.responses['httpRedirects'] = [
    { url: new URL(`http://${host}/`), status: 301 },
    { url, status: 200 },
  ];
  requests.responses['httpsRedirects'] = [{ url, status: 200 }];
  requests.resources.path = page.bytes.toString();
  requests.session = { url, jar: { serializeSync: () => ({ cookies: [] }) } };
  const results = rules.ALL_TESTS.map((test) => test(requests));
  const lines = results.map(({ constructor, result, pass }) => ({
    rule: constructor.name.replace(/Output$/, ''),
    result: result ?? 'none',
    modifier: result === null ? 0 : rules.getScoreModifier(result),
    passed: pass === true,
  }));
  const lost = lines.reduce((sum, { modifier }) => sum + Math.min(0, modifier), 100);
  const won = lines.reduce((sum, { modifier }) => sum + Math.max(0, modifier), 0);
  // Extra credit counts from an A on.
  return { ...rules.getGradeForScore(lost >= rules.least ? lost + won : lost), lines };
}

async function loadRules(): Promise<Rules> {
  // The package fetches the list of browsers when it is installed; the portal's host is on none.
  mkdirSync(join(source, 'conf'), { recursive: true });
  writeFileSync(join(source, 'conf', 'hsts-preload.json'), '{}');
  const load = async (path: string): Promise<Record<string, unknown>> =>
    (await import(pathToFileURL(resolve(source, 'src', path)).href)) as Record<string, unknown>;
  const [constants, types, grader, charts] = await Promise.all(
    ['constants.js', 'types.js', 'grader/grader.js', 'grader/charts.js'].map(load),
  );
  return {
    ...constants,
    ...types,
    ...grader,
    least: charts!['MINIMUM_SCORE_FOR_EXTRA_CREDIT'],
  } as unknown as Rules;
}

/** What Observatory's rules read of an answer. */
function asAxios({ status, headers, bytes }: Answer): object {
  const known = Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined));
  Object.defineProperty(known, 'get', { value: (name: string) => headers[name.toLowerCase()] });
  return {
    status,
    headers: known,
    data: bytes.toString(),
    verified: true,
    request: { headers: {} },
    config: {},
  };
}
