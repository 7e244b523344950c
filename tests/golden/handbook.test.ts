import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { freshCopy } from '../handbook/fresh-copy.ts';
import { firstNotPrinted, follow, holdAgainst, settingsOf, wordsOf } from '../handbook/follow.ts';
import { blocksOf, handbooks, parts } from '../handbook/sections.ts';

const copy = freshCopy();
afterAll(() => rmSync(copy, { recursive: true, force: true, maxRetries: 5 }));

const published = join(copy, 'tap-duot/cong');
const read = (path: string): string => readFileSync(join(published, path), 'utf8');
const text = (path: string): string =>
  read(path)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

/** The addresses of the pages that search finds. */
function searchedPages(): string[] {
  const folder = join(published, 'pagefind/fragment');
  return readdirSync(folder).map((name) => {
    const fragment = gunzipSync(readFileSync(join(folder, name))).toString('utf8');
    return /"url":"([^"]*)"/.exec(fragment)![1]!;
  });
}

describe('the officer’s handbook, followed word by word in a fresh copy', () => {
  it('leads from three files of offices to a published quarter', { timeout: 300_000 }, async () => {
    const seen = await follow(blocksOf(handbooks.vi, [parts.practice, parts.quarter]), copy);
    holdAgainst(blocksOf(handbooks.en, [parts.practice, parts.quarter]), seen);

    for (const lang of ['', 'en/']) {
      const address = `/${lang}ky/nq57/2026-q3/`;
      expect(read(`${lang}index.html`)).toContain(address);
      expect(read(`${lang}lich-cong-bo/index.html`)).toContain(address);
    }
    // A number of each file, on the page where readers look for it.
    expect(text('xep-hang/nq57/2026-q3/index.html')).toContain('Mẫu 06: Nhóm 4, tổng điểm 61,10');
    expect(text('ky/nq57/2026-q3/index.html')).toContain('hoàn thành 78 / 160 nhiệm vụ');
    expect(text('ky/nq57/2026-q3/index.html')).toContain('6 kiến nghị đang chờ trả lời');
    expect(text('trach-nhiem/kien-nghi/index.html')).toContain('Kiến nghị mẫu 13');
    expect(text('ky/nq57/2026-q3/index.html')).toContain('45/QĐ-CQTT');
    const pages = searchedPages();
    for (const lang of ['', 'en/']) {
      expect(pages).toContain(`/${lang}ky/nq57/2026-q3/`);
      expect(pages).toContain(`/${lang}xep-hang/nq57/2026-q3/`);
    }
  });

  it(
    'leads from a wrong cell to a new version, with all that readers see of it',
    { timeout: 300_000 },
    async () => {
      const settings = settingsOf(blocksOf(handbooks.vi, [parts.practice]));
      const seen = await follow(blocksOf(handbooks.vi, [parts.correction]), copy, settings);
      holdAgainst(blocksOf(handbooks.en, [parts.correction]), seen);

      const release = 'ky/nq57/2026-q3';
      expect(read(`${release}/v1.0.0/index.html`)).toContain('frozen-banner');
      expect(text(`${release}/v1.0.0/index.html`)).toContain('đã được thay bằng phiên bản 1.0.1');
      expect(text(`${release}/v1.0.1/index.html`)).toContain('Đây là phiên bản 1.0.1, mới nhất');
      expect(read(`du-lieu/nq57/2026-q3/v1.0.0/scores.csv`)).toContain(',mau-tinh-06,platforms-network,54,');
      expect(read(`du-lieu/nq57/2026-q3/scores.csv`)).toContain(',mau-tinh-06,platforms-network,57,');
      expect(text('xep-hang/nq57/2026-q3/index.html')).toContain('Mẫu 06: Nhóm 3, tổng điểm 61,64');
      for (const lang of ['', 'en/']) {
        expect(read(`${lang}dinh-chinh/index.html`)).toContain('id="dinh-chinh-nq57-2026-q3-1-0-1"');
        expect(read(`${lang}dinh-chinh/dinh-chinh.xml`)).toContain('#dinh-chinh-nq57-2026-q3-1-0-1');
        // The notice of 90 days, where the corrected number stands.
        expect(read(`${lang}xep-hang/nq57/2026-q3/index.html`)).toContain('#dinh-chinh-nq57-2026-q3-1-0-1');
      }
    },
  );

  it('begins a new series', async () => {
    const settings = settingsOf(blocksOf(handbooks.vi, [parts.practice]));
    const followed = await follow(blocksOf(handbooks.vi, [parts.series]), copy, settings);
    holdAgainst(blocksOf(handbooks.en, [parts.series]), followed);
    expect(followed.at(-1)!.output).toContain('series/chi-so-moi/series.json');
  });
});

describe('the handbooks', () => {
  it('give the same commands in both languages', () => {
    for (const part of Object.values(parts)) {
      const commands = (file: string) =>
        blocksOf(file, [part])
          .filter(({ kind }) => kind !== 'text')
          .map(({ kind, about, lines }) => ({ kind, about, lines }));
      expect(commands(handbooks.en), part).toEqual(commands(handbooks.vi));
    }
  });

  it('show every screen that they name', () => {
    for (const file of Object.values(handbooks)) {
      const images = [...readFileSync(file, 'utf8').matchAll(/!\[[^\]]+\]\((hinh\/[^)]+)\)/g)];
      expect(images.length).toBeGreaterThan(5);
      for (const [, path] of images) expect(() => readFileSync(join('docs', path!)), path).not.toThrow();
    }
  });

  it('would be found wrong', () => {
    expect(firstNotPrinted(['Đã ghi … vào …'], 'Sẽ ghi nq57 vào tháng 10')).toBe('Đã ghi … vào …');
    expect(firstNotPrinted(['a', '…', 'b…'], 'a\nx\nby')).toBeNull();
    expect(firstNotPrinted(['b', 'a'], 'a\nb')).toBe('a');
    expect(wordsOf('npm run desk -- diff --why "đã hỏi lại"').at(-1)).toBe('đã hỏi lại');
    expect(() => wordsOf("npm run desk -- diff --why 'x'")).toThrow(/Windows/);
  });
});
