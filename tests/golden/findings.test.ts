import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readData } from '../../src/intake/read-data.ts';
import { buildPortal, resolutionSeries } from '../../src/portal/portal.ts';
import { buildQuarter } from '../../src/portal/quarter.ts';
import { generateSample } from '../../src/sample/generate-sample.ts';
import type { SampleSize } from '../../src/sample/sample-size.ts';
import { quarterNames, quarterStory } from '../../src/wording/model/quarter-words.ts';
import { plainText, type Sentence } from '../../src/wording/sentences/quarter-pieces.ts';
import { formatTime } from '../../src/wording/times.ts';
import { runSampleBuild, testInstant } from '../support/build.ts';
import { temporaryFolder } from '../support/folders.ts';
import { cellOf } from './support/printed-cells.ts';
import { printedReleases, writeSample } from './support/sample-folder.ts';

const sizes: readonly SampleSize[] = [
  { seed: 57, provinces: 34, ministries: 22, quarters: 6, tasks: 868 },
  { seed: 11, provinces: 12, ministries: 5, quarters: 4, tasks: 200 },
  { seed: 2, provinces: 2, ministries: 2, quarters: 2, tasks: 1 },
  { seed: 3, provinces: 5, ministries: 3, quarters: 2, tasks: 20 },
  { seed: 4, provinces: 63, ministries: 26, quarters: 3, tasks: 60, ties: false },
  { seed: 105, provinces: 20, ministries: 9, quarters: 5, tasks: 90 },
];

const found = (sentence: Sentence) => sentence.filter((piece) => typeof piece !== 'string');

describe.each(sizes)(
  'the findings of $provinces + $ministries agencies, $tasks tasks, seed $seed',
  (size) => {
    const files = generateSample(size);
    const printed = printedReleases(files);

    it.each(['vi', 'en'] as const)('hold only numbers that stand in the cell they lead to (%s)', (lang) => {
      const portal = buildPortal(readData(writeSample(files), 'sample').data!, testInstant);
      const series = portal.series.find(({ file }) => file.id === resolutionSeries)!;
      let numbers = 0;
      for (const [index, release] of series.releases.entries()) {
        const quarter = buildQuarter(portal, series, release);
        const { headline, findings } = quarterStory(portal, quarter, lang);
        expect(findings.length).toBeLessThanOrEqual(7);
        for (const sentence of [headline, ...findings.flatMap(({ sentences }) => sentences)]) {
          for (const piece of found(sentence)) {
            const cell = cellOf(piece.at, quarter, printed[index]!, printed[index - 1], lang);
            expect(piece.text, `${plainText(sentence)} → ${JSON.stringify(piece.at)}`).toBe(cell);
            numbers += 1;
          }
        }
      }
      expect(numbers).toBeGreaterThan(10);
    });

    it.each(['vi', 'en'] as const)('hold no number that leads nowhere (%s)', (lang) => {
      const portal = buildPortal(readData(writeSample(files), 'sample').data!, testInstant);
      const series = portal.series.find(({ file }) => file.id === resolutionSeries)!;
      const names = quarterNames(portal, series.releases.at(-1)!, lang);
      const known = [
        ...[...portal.agencies.keys()].map(names.agency),
        ...portal.taskGroups.map(({ number }) => names.group(number)),
        ...series.releases.map(({ period }) => formatTime(period, lang)),
      ].toSorted((a, b) => b.length - a.length);
      for (const release of series.releases) {
        const { headline, findings } = quarterStory(portal, buildQuarter(portal, series, release), lang);
        for (const sentence of [headline, ...findings.flatMap(({ sentences }) => sentences)]) {
          const words = sentence.filter((piece) => typeof piece === 'string').join('#');
          const rest = known.reduce((text, name) => text.replaceAll(name, ''), words);
          expect(rest, plainText(sentence)).not.toMatch(/\d/);
        }
      }
    });
  },
);

const text = (html: string): string =>
  html
    .replace(/<svg.*?<\/svg>/gs, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

it('each number on the pages is a link to a row that holds it', async () => {
  const outDir = join(temporaryFolder(), 'dist');
  const size = ['--seed', '7', '--provinces', '6', '--ministries', '4', '--quarters', '3', '--tasks', '60'];
  const { code, output } = await runSampleBuild(size, { OUT_DIR: outDir });
  expect(code, output).toBe(0);
  const page = (path: string): string => readFileSync(join(outDir, path, 'index.html'), 'utf8');
  let links = 0;
  for (const lang of ['', 'en/']) {
    for (const path of ['', 'ky/nq57/2026-q1/', 'ky/nq57/2026-q2/', 'ky/nq57/2026-q3/']) {
      const html = page(lang + path);
      for (const [, href, number] of html.matchAll(/<a class="found" href="([^"]+)">([^<]*)<\/a>/g)) {
        const [address, anchor] = href!.split('#');
        const row = page(address!).match(new RegExp(`<tr id="${anchor}".*?</tr>`, 's'))?.[0];
        expect(row, href).toBeDefined();
        const escaped = number!.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
        expect(text(row!), `${path} ${href}`).toMatch(new RegExp(`(?<![\\d.,])${escaped}(?![\\d%]|[.,]\\d)`));
        links += 1;
      }
    }
  }
  expect(links).toBeGreaterThan(100);
});
