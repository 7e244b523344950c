import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, inject, it } from 'vitest';
import { svgToPng } from '../../src/outlets/exhibits/png.ts';
import { markTexts } from '../../src/site/marks.ts';
import { temporaryFolder } from '../support/folders.ts';
import { runBuild, runSampleBuild } from '../support/build.ts';
import { brokenLinks } from './support/broken-links.ts';
import { missingMark, textsOfCells } from './support/sample-marks.ts';
import { filesOf } from './support/site-files.ts';

const { folder } = inject('sites').sample;

const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
const ofKind = (ending: string): string[] => filesOf(folder).filter((path) => path.endsWith(ending));

describe('the sample portal', () => {
  it('carries its mark on every file that is not shared with the real one', () => {
    const unmarked = filesOf(folder).flatMap((path) => {
      const missing = missingMark(path, readFileSync(join(folder, path)));
      return missing === null ? [] : [`${path}: ${missing}`];
    });
    expect(unmarked).toEqual([]);
  });

  it('holds each kind of file that a mark is asked of, and drawings', () => {
    for (const ending of ['.html', '.json', '.csv', '.txt']) expect(ofKind(ending), ending).not.toEqual([]);
    expect(read('tien-do/index.html')).toMatch(/<svg[^>]*aria-labelledby/);
    expect(filesOf(folder)).toContain('404.html');
  });

  it('has each image from the marked drawing beside it, to the byte, and the mark is seen in it', async () => {
    // Those of the communication kits have no drawing beside them: see kit.test.ts.
    const images = ofKind('.png').filter((path) => !path.includes('truyen-thong/'));
    expect(images.length).toBeGreaterThan(20);
    expect(images.filter((path) => !read(path.replace(/png$/, 'svg')).includes(markTexts.sample))).toEqual(
      [],
    );
    const cache = temporaryFolder();
    for (const path of images.filter((_, index) => index % 40 === 0)) {
      const svg = read(path.replace(/png$/, 'svg'));
      const image = readFileSync(join(folder, path));
      expect(image.equals(await svgToPng(svg, cache)), path).toBe(true);
      const bare = svg.replace(new RegExp(`<text[^>]*>${markTexts.sample}</text>`), '');
      expect(bare).not.toBe(svg);
      expect(image.equals(await svgToPng(bare, cache)), path).toBe(false);
    }
  });

  it('lets no search engine in, and is in no sitemap', () => {
    expect(read('robots.txt')).toMatch(/^User-agent: \*\nDisallow: \/$/m);
    const feeds = /(?:dinh-chinh|ky-cong-bo|theo-doi)\.xml$/;
    expect(ofKind('.xml').filter((path) => !feeds.test(path))).toEqual([]);
    expect(ofKind('.html').filter((path) => read(path).includes('sitemap'))).toEqual([]);
  });

  it('says in build.json what it is', () => {
    expect(JSON.parse(read('build.json'))).toMatchObject({ edition: 'sample' });
  });

  it('has no link to an agency or document of the real one', () => {
    expect(brokenLinks({ folder, base: '/' }).slice(0, 20)).toEqual([]);
  });

  it('shows a note where the real one explains', () => {
    for (const path of ['nhom-nhiem-vu/5/', 'ket-qua/', 'en/nhom-nhiem-vu/5/', 'en/ket-qua/']) {
      expect(read(`${path}index.html`), path).toMatch(
        /Cổng mẫu chỉ có cơ quan giả định|only fictitious agencies/,
      );
    }
  });

  it('is not replaced by a public one, nor a public one by it', async () => {
    const before = read('build.json');
    const publicBuild = await runBuild({ OUT_DIR: folder });
    expect([publicBuild.code, publicBuild.output]).toEqual([1, expect.stringContaining('OUT_DIR')]);
    expect(read('build.json')).toBe(before);
    const other = temporaryFolder();
    writeFileSync(join(other, 'build.json'), '{"edition":"public"}');
    const { code, output } = await runSampleBuild([], { OUT_DIR: other });
    expect([code, output]).toEqual([1, expect.stringContaining('OUT_DIR')]);
  });

  it('is not built from a size that is not allowed', async () => {
    const { code, output } = await runSampleBuild(['--provinces=1'], {
      OUT_DIR: join(temporaryFolder(), 'none'),
    });
    expect(code).toBe(1);
    expect(output).toMatch(/--provinces=1: phải là .* \/ must be/);
  });
});

describe('texts about the real world', () => {
  it.each([
    ['gioi-thieu/', 'mọi cơ quan, địa phương, văn bản, nguồn và số liệu ở đây đều giả định'],
    ['en/gioi-thieu/', 'every agency, place, document, source and figure here is fictitious'],
    ['thuoc-do/', 'Cổng mẫu không có khảo sát nào hỏi người dân'],
    ['en/thuoc-do/', 'The sample portal has no survey that asked anybody'],
  ])('are not in «%s», which says that it is a sample', (path, said) => {
    const main = /<main[^]*<\/main>/.exec(read(`${path}index.html`))![0];
    expect(main).toContain(said);
    expect(main).not.toMatch(/PAPI|DTI|57-NQ\/TW|15\/10\/2025|12\/3\/2026/);
  });
});

/** A ZIP file with a text gone from one of its files. */
function repacked(bytes: Uint8Array, name: string, text: string): Uint8Array {
  const files = unzipSync(bytes);
  files[name] = strToU8(strFromU8(files[name]!).replaceAll(text, ''));
  return zipSync(files);
}

describe('a mark that is missing is found', () => {
  it.each([
    ['the title', 'index.html', (text: string) => text.replace('[Dữ liệu mẫu] ', '')],
    ['noindex', 'index.html', (text: string) => text.replace('noindex', 'index')],
    ['the banner', '404.html', (text: string) => text.replace('class="mark-banner"', '')],
    [
      'one watermark',
      'tien-do/index.html',
      (text: string) => text.replace(/DỮ LIỆU MẪU \/ SAMPLE DATA(?=<\/text>)/, ''),
    ],
    ['the column', 'du-lieu/danh-muc/agencies.csv', (text: string) => text.replace(/,sample$/m, '')],
    [
      'one row’s mark',
      'du-lieu/danh-muc/agencies.csv',
      (text: string) => text.replace(/,DỮ LIỆU[^\n]*\n$/, '\n'),
    ],
    ['the field', 'du-lieu/danh-muc/agencies.json', (text: string) => text.replace('"sample":', '"x":')],
    [
      'the field',
      'du-lieu/nq57/2026-q3/datapackage.json',
      (text: string) => text.replace('"sample":', '"x":'),
    ],
    ['the line', 'robots.txt', (text: string) => text.replace(/^#.*\n/, '')],
  ])('%s of %s', (_, path, strip) => {
    expect(missingMark(path, read(path))).toBeNull();
    const stripped = strip(read(path));
    expect(stripped).not.toBe(read(path));
    expect(missingMark(path, stripped)).not.toBeNull();
  });

  it.each(['du-lieu/danh-muc/danh-muc.xlsx', 'du-lieu/nq57/2026-q3/nq57-2026-q3.xlsx'])(
    'on one sheet of %s',
    (path) => {
      const bytes = readFileSync(join(folder, path));
      expect(missingMark(path, bytes)).toBeNull();
      const texts = textsOfCells(strFromU8(unzipSync(bytes)['xl/sharedStrings.xml']!));
      const mark = `<v>${texts.indexOf(markTexts.sample)}</v>`;
      for (const sheet of ['sheet1', 'sheet2', 'sheet3']) {
        expect(missingMark(path, repacked(bytes, `xl/worksheets/${sheet}.xml`, mark))).not.toBeNull();
      }
    },
  );

  it.each([
    'doc-truoc.txt',
    'readme.txt',
    'tasks.csv',
    'datapackage.json',
    'csv-metadata.json',
    'ma-bam-sha256.txt',
  ])('of %s in a ZIP file', (name) => {
    const path = 'du-lieu/nq57/2026-q3/nq57-2026-q3.zip';
    const bytes = readFileSync(join(folder, path));
    expect(missingMark(path, bytes)).toBeNull();
    expect(missingMark(path, repacked(bytes, name, markTexts.sample))).not.toBeNull();
  });

  it('of a row for Excel', () => {
    const path = 'du-lieu/danh-muc/agencies-excel-vi.csv';
    expect(missingMark(path, read(path))).toBeNull();
    expect(missingMark(path, read(path).replace(/;DỮ LIỆU[^\r]*\r\n$/, '\r\n'))).not.toBeNull();
  });

  it('a new kind of file has to be thought of', () => {
    expect(missingMark('du-lieu/bang.ods', '')).not.toBeNull();
  });
});
