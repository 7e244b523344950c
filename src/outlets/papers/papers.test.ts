import { describe, expect, it } from 'vitest';
import { readDocx, readPdf } from '../../../tests/support/read-paper.ts';
import { smallPortal } from '../../../tests/support/small-portal.ts';
import { readData } from '../../intake/read-data.ts';
import { buildPortal, resolutionSeries, type Portal } from '../../portal/portal.ts';
import { languages } from '../../site/lang.ts';
import { agenciesOfKits } from '../../wording/kit/agency-story.ts';
import { agencyPaper, releasePaper } from './kit-papers.ts';
import { paperDocx } from './paper-docx.ts';
import { visible, type Paper } from './paper.ts';
import { posterSheet } from './poster-sheet.ts';
import { sheetsPdf } from './sheet-pdf.ts';
import { twoPageSheets } from './two-page-sheets.ts';

const publicPortal = buildPortal(readData('data', 'public').data!, '2026-11-22T12:00:00Z');
const poster = (paper: Paper) => sheetsPdf([posterSheet(paper)], paper);
const leaf = (paper: Paper) => sheetsPdf(twoPageSheets(paper), paper);

function papersOf(portal: Portal, everyAgency: number): readonly Paper[] {
  const series = portal.series.find(({ file }) => file.id === resolutionSeries)!;
  const agencies = agenciesOfKits(portal).filter((_, index) => index % everyAgency === 0);
  return languages.flatMap((lang) => [
    ...series.releases.map((release) => releasePaper(portal, series, release, lang)),
    ...agencies.map((agency) => agencyPaper(portal, agency, lang)),
  ]);
}

const papers = [...papersOf(publicPortal, 8), ...papersOf(smallPortal(), 3)];
const example = papers.find(({ tables }) => tables.length > 0)!;

/** Inside the margins of the sheet, to half a point. */
function expectInside({ width, height, box }: Awaited<ReturnType<typeof readPdf>>['pages'][number]): void {
  expect(box.left).toBeGreaterThan(30);
  expect(box.right).toBeLessThan(width - 30);
  expect(box.top).toBeGreaterThan(15);
  expect(box.bottom).toBeLessThan(height - 20);
}

describe('a paper', () => {
  /** A sheet that says one thing. */
  const saying = (text: string): Promise<Uint8Array> =>
    sheetsPdf(
      [
        {
          width: 300,
          height: 100,
          watermark: null,
          parts: [
            {
              kind: 'block',
              role: 'P',
              nodes: [
                {
                  kind: 'text',
                  x: 40,
                  y: 40,
                  text,
                  size: 12,
                  weight: 400,
                  anchor: 'start',
                  className: 'ink',
                },
              ],
            },
          ],
        },
      ],
      example,
    );

  it('can be copied letter by letter whatever was written before it', async () => {
    // Vietnamese letters are put together from others, which fontkit then knows as parts without a letter.
    await saying('ÊÔÁ êôá');
    const { pages } = await readPdf(await saying('EOA eoa'));
    expect(pages[0]!.text).toBe('EOA eoa');
  });
});

describe('a poster', () => {
  it('is one A3 page with title, first finding, status and address, all inside its margins', async () => {
    for (const paper of papers) {
      const { pages } = await readPdf(await poster(paper));
      expect(pages, paper.title).toHaveLength(1);
      const [page] = pages;
      expect([Math.round(page!.width), Math.round(page!.height)]).toEqual([842, 1191]);
      for (const text of [paper.title, paper.kind, ...paper.lead.sentences, ...paper.status, paper.address]) {
        expect(page!.text.replaceAll(' ', ''), paper.title).toContain(text.replace(/\s/g, ''));
      }
      expectInside(page!);
    }
  }, 30_000);
});

describe('two pages', () => {
  it('are two of A4, findings on the first, tables, what is missing, status and sources on the second', async () => {
    for (const paper of papers.filter(({ tables }) => tables.length > 0)) {
      const { pages } = await readPdf(await leaf(paper));
      expect(pages, paper.title).toHaveLength(2);
      for (const page of pages) {
        expect([Math.round(page.width), Math.round(page.height)]).toEqual([595, 842]);
        expect(page.smallest).toBeGreaterThanOrEqual(6.8);
        expectInside(page);
      }
      const [first, second] = pages.map(({ text }) => text.replaceAll(' ', ''));
      const bare = (text: string): string => text.replace(/\s/g, '');
      for (const { sentences } of paper.facts) expect(first).toContain(bare(sentences.join(' ')));
      for (const text of [
        ...(paper.lacking === null ? [] : [paper.lacking]),
        ...paper.status,
        paper.publishers,
      ]) {
        expect(second).toContain(bare(text));
      }
      for (const address of [paper.address, paper.frozen!]) expect(second).toContain(bare(address));
    }
  }, 30_000);

  it('leave out whole rows where there are too many, and say so', async () => {
    const [table] = example.tables;
    const rows = Array.from({ length: 400 }, (_, index) => ({
      cells: table!.heads.map((_, at) => `ô ${index}-${at}`),
      note: null,
    }));
    const { pages } = await readPdf(
      await leaf({ ...example, tables: [{ ...table!, sections: [{ title: null, rows }] }] }),
    );
    expect(pages).toHaveLength(2);
    const shown = rows.filter(({ cells: [first] }) => pages[1]!.text.includes(`${first!} `)).length;
    expect(shown).toBeGreaterThan(10);
    expect(shown).toBeLessThan(400);
    expect(pages[1]!.text).toContain(`Còn ${400 - shown} dòng khác`);
    expectInside(pages[1]!);
  });
});

describe('a PDF', () => {
  it('is tagged, has its language and title, embeds its fonts, and its address is a link', async () => {
    const bytes = await leaf(example);
    const { info, lang, tagged, roles, links } = await readPdf(bytes);
    expect(tagged).toBe(true);
    expect(lang).toBe('vi-VN');
    expect(info['Title']).toBe(example.title);
    expect(roles).toEqual(expect.arrayContaining(['H1', 'H2', 'P', 'Table', 'TR', 'TH', 'TD', 'Link']));
    expect(links).toContain(example.address);
    const raw = Buffer.from(bytes).toString('latin1');
    expect(raw.match(/\/FontFile2/g)).toHaveLength(2);
    expect(raw).toMatch(/\/ViewerPreferences/);
  });

  it('has the same bytes for the same paper, whatever was drawn before', async () => {
    const [once, other] = [await leaf(example), await poster(papers.at(-1)!)];
    expect(other.length).toBeGreaterThan(1_000);
    expect(Buffer.from(await leaf(example)).equals(once)).toBe(true);
    const later = { ...example, lead: { ...example.lead, sentences: ['Khác.'] } };
    expect(Buffer.from(await leaf(later)).equals(once)).toBe(false);
  });

  it('has a code to be scanned only where the portal has a public address', async () => {
    const scanned = { ...example, scanned: 'https://nq57.example.vn/ky/nq57/2025-q4/' };
    const [without, withCode] = [await readPdf(await poster(example)), await readPdf(await poster(scanned))];
    expect(without.roles).not.toContain('Figure');
    expect(withCode.roles).toContain('Figure');
    expect(withCode.pages[0]!.text).toContain('Quét mã');
    expect((await readPdf(await leaf(scanned))).pages).toHaveLength(2);
  });

  it('says on every page that it is a sample', async () => {
    const mark = 'DỮ LIỆU MẪU / SAMPLE DATA';
    const marked = { ...example, mark };
    for (const bytes of [await poster(marked), await leaf(marked)]) {
      const { pages, info } = await readPdf(bytes);
      expect(info['Title']).toContain(mark);
      // In its bar and across the page.
      for (const { text } of pages) expect(text.split(mark).length).toBeGreaterThan(2);
    }
  });
});

describe('a Word document', () => {
  it('holds every fact, row and source, in headings, tables with head rows, and links', async () => {
    for (const paper of papers.filter(({ tables }) => tables.length > 0)) {
      const { text, html, parts } = await readDocx(await paperDocx(paper));
      for (const fact of [paper.lead, ...paper.facts]) expect(text).toContain(fact.sentences.join(' '));
      for (const { title, rows } of paper.tables.flatMap(({ sections }) => sections)) {
        if (title !== null) expect(text).toContain(title);
        for (const { cells, note } of rows)
          for (const said of [...cells, note ?? '']) expect(text).toContain(said);
      }
      expect(text).toContain(paper.kind);
      for (const source of paper.sources) expect(text).toContain(source);
      for (const line of paper.status) expect(text).toContain(line);
      expect(html.match(/<table>/g)).toHaveLength(paper.tables.length);
      expect(html).toMatch(/<h1>/);
      expect(html).toContain(`<a href="${paper.address}">`);
      expect(parts.get('word/document.xml')!.match(/<w:tblHeader\/>/g)).toHaveLength(paper.tables.length);
      expect(parts.get('word/styles.xml')).toContain(
        `<w:lang w:val="${paper.lang === 'vi' ? 'vi-VN' : 'en-GB'}"/>`,
      );
    }
  });

  it('has the same bytes for the same paper', async () => {
    const once = Buffer.from(await paperDocx(example));
    expect(once.equals(await paperDocx(example))).toBe(true);
    expect(once.equals(await paperDocx({ ...example, title: 'Khác' }))).toBe(false);
  });

  it('says in its header and title that it is a sample', async () => {
    const mark = 'DỮ LIỆU MẪU / SAMPLE DATA';
    const { parts } = await readDocx(await paperDocx({ ...example, mark }));
    for (const part of ['word/header1.xml', 'docProps/core.xml']) expect(parts.get(part)).toContain(mark);
  });
});

describe('texts that no intake lets through', () => {
  const hostile = visible(
    `</w:t></script> "><svg onload=alert(1)> ]]> & =HYPERLINK("x") \u202Eabc\u0000\u0008 ${'Dài'.repeat(700)}`,
  );
  const bad = {
    ...example,
    title: hostile,
    lead: { tag: hostile, sentences: [hostile], details: [hostile] },
    facts: Array.from({ length: 20 }, () => ({ tag: hostile, sentences: [hostile], details: [] })),
    tables: example.tables.map((table) => ({
      ...table,
      sections: table.sections.map(({ rows }) => ({
        title: hostile,
        rows: rows.map(({ cells }) => ({ cells: cells.map(() => hostile), note: hostile })),
      })),
    })),
    lacking: hostile,
    publishers: hostile,
  };

  it('leave one A3 page, two A4 pages, and nothing outside of them', async () => {
    expect(hostile).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    const [one, two] = [await readPdf(await poster(bad)), await readPdf(await leaf(bad))];
    expect(one.pages).toHaveLength(1);
    expect(two.pages).toHaveLength(2);
    for (const page of [...one.pages, ...two.pages]) expectInside(page);
  }, 30_000);

  it('stay text in a Word document', async () => {
    const { text, html, parts } = await readDocx(await paperDocx(bad));
    expect(text).toContain(hostile);
    expect(html).not.toMatch(/<(?:script|svg)/);
    expect(parts.get('word/document.xml')).not.toContain('<svg');
  });
});
