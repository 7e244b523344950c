import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as spreadsheet from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { serveFolder } from '../../src/cli/serve.ts';
import { environmentOfCommands } from '../support/build.ts';
import { flag } from './hostile/poison.ts';
import { asParsed, parseInBrowser } from './hostile/sound-files.ts';
import { browser } from './support/open-page.ts';
import { filesOf } from './support/site-files.ts';

// The intake refuses such texts (tests/golden/damage.test.ts). Here they are forced past it, for every outlet is to
// stand by itself: nothing runs, and what is to be parsed can be parsed.

const folder = mkdtempSync(join(tmpdir(), 'ba-cong-khai-hostile-'));
let files: readonly string[] = [];
let parser: Page;

beforeAll(async () => {
  const script = fileURLToPath(new URL('./hostile/build-hostile.ts', import.meta.url));
  const { code, output } = await run(script, [folder]);
  if (code !== 0) throw new Error(output);
  files = filesOf(folder);
  parser = await (await browser()).newPage();
  await parser.goto(inject('sites').root.url);
}, 120_000);

afterAll(async () => {
  await parser.close();
  rmSync(folder, { recursive: true, force: true });
});

function run(script: string, args: readonly string[]): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, [script, ...args], { env: environmentOfCommands() });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8');
const withEnding = (...endings: readonly string[]): readonly string[] =>
  files.filter((file) => endings.some((ending) => file.endsWith(ending)));

/** What is wrong in the files of some endings. */
async function parsed(
  endings: readonly string[],
  type: 'text/html' | 'application/xml',
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const file of withEnding(...endings)) {
    const wrong = await parser.evaluate(parseInBrowser, asParsed(textOf(file), type));
    found.push(...wrong.map((what) => `${file}: ${what}`));
  }
  return found;
}

describe('hostile texts that got past the intake', () => {
  it('are in pages, drawings, feeds and data at all', () => {
    for (const ending of ['.html', '.svg', '.xml', '.json', '.csv', '.txt', '.bib', '.ics']) {
      const some = withEnding(ending).some((file) => /pwned|HYPERLINK|evil\.example/.test(textOf(file)));
      expect(`${ending}: ${some}`).toBe(`${ending}: true`);
    }
  });

  it('make no element, attribute or script in any page', async () => {
    expect(await parsed(['.html'], 'text/html')).toEqual([]);
  });

  it('leave every drawing and feed well-formed, without a script', async () => {
    expect(await parsed(['.svg', '.xml'], 'application/xml')).toEqual([]);
  });

  it('leave JSON, CSV and calendars readable', () => {
    for (const file of withEnding('.json', '.jsonld', '.webmanifest'))
      expect(() => void JSON.parse(textOf(file)), file).not.toThrow();
    for (const file of withEnding('.csv')) {
      const delimiter = file.endsWith('-excel-vi.csv') ? ';' : ',';
      const { data, errors } = Papa.parse<string[]>(textOf(file).trimEnd(), { delimiter });
      expect(errors, file).toEqual([]);
      expect(new Set(data.map((row) => row.length)).size, file).toBe(1);
    }
    for (const file of withEnding('.ics')) expect(() => void ICAL.parse(textOf(file)), file).not.toThrow();
  });

  it('are texts and no formulas or links in workbooks, and text in papers', async () => {
    for (const file of withEnding('.xlsx')) {
      const book = spreadsheet.read(readFileSync(join(folder, file)), { cellFormula: true });
      for (const sheet of Object.values(book.Sheets)) {
        for (const cell of Object.values(sheet) as readonly spreadsheet.CellObject[]) {
          expect(typeof cell === 'object' ? cell.f : undefined, file).toBeUndefined();
        }
      }
    }
    for (const file of withEnding('.xlsx', '.docx')) {
      for (const [name, bytes] of Object.entries(unzipSync(readFileSync(join(folder, file))))) {
        if (!/\.(xml|rels)$/.test(name)) continue;
        const wrong = await parser.evaluate(parseInBrowser, asParsed(strFromU8(bytes), 'application/xml'));
        expect(wrong, `${file}: ${name}`).toEqual([]);
      }
    }
  });

  it('run in no page, even where no policy forbids it', { timeout: 180_000 }, async () => {
    const { url, close } = await serveFolder({ folder, base: '/', port: 0 });
    const context = await (await browser()).newContext({ bypassCSP: true });
    const page = await context.newPage();
    const ran: string[] = [];
    page.on('dialog', (dialog) => void dialog.dismiss());
    page.on('pageerror', (error) => ran.push(String(error)));
    for (const path of someOfEachKind(withEnding('.html'))) {
      await page.goto(url + path.replace(/index\.html$/, ''), { waitUntil: 'load' });
      if (await page.evaluate((name) => Reflect.has(window, name), flag)) ran.push(path);
    }
    await page.goto(`${url}tim-kiem/?q=onerror`);
    await page.locator('[data-part=pages] li').first().waitFor();
    if (await page.evaluate((name) => Reflect.has(window, name), flag)) ran.push('search');
    await context.close();
    await close();
    expect(ran).toEqual([]);
  });
});

/** Two pages of each folder: its own and one below. */
function someOfEachKind(pages: readonly string[]): readonly string[] {
  const kinds = Map.groupBy(pages, (path) => path.split('/').slice(0, -2).join('/'));
  return [...kinds.values()].flatMap((paths) => paths.slice(0, 2));
}
