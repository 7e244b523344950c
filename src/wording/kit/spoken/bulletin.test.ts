import { doReadNumber, ReadingConfig } from 'read-vietnamese-number';
import { describe, expect, it } from 'vitest';
import { smallPortal } from '../../../../tests/support/small-portal.ts';
import { readData } from '../../../intake/read-data.ts';
import { buildPortal, resolutionSeries } from '../../../portal/portal.ts';
import type { Portal } from '../../../portal/portal.ts';
import { agenciesOfKits, agencyStory } from '../agency-story.ts';
import type { KitStory } from '../kit-story.ts';
import { releaseStory } from '../release-story.ts';
import { loudspeakerBulletin, spokenHost } from './bulletin.ts';
import { bulletinWords } from './bulletin-words.ts';
import { nothingSaid } from './said-before.ts';
import { figureSentences } from './spoken-figures.ts';
import { countWords } from './spoken-text.ts';

const publicPortal = buildPortal(readData('data', 'public').data!, '2026-11-22T12:00:00Z');

const library = Object.assign(new ReadingConfig(), {
  unit: [],
  pointText: 'phẩy',
  oddText: 'linh',
  units: [[], ['nghìn'], ['triệu'], ['tỷ']],
});

function storiesOf(portal: Portal): readonly KitStory[] {
  const series = portal.series.find(({ file }) => file.id === resolutionSeries)!;
  return [
    ...series.releases.map((release) => releaseStory(portal, series, release, 'vi')),
    ...agenciesOfKits(portal).map((agency) => agencyStory(portal, agency, 'vi')),
  ];
}

/** Every text that a story tells, its lead first. */
function textsOf({ title, lead, facts, lacking }: KitStory): string {
  const told = [lead, ...facts].flatMap(({ tag, sentences, scope, note, said }) => [
    tag,
    ...sentences,
    scope,
    note,
    said,
  ]);
  return [title, ...told, lacking].join(' ');
}

/** The numbers of a printed text as another library says them; fractions of three digits and more digit by digit. */
function saidElsewhere(text: string): ReadonlySet<string> {
  const printed = text.match(/\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?/g) ?? [];
  const plain = printed.map((number) => number.replaceAll('.', '').replace(',', '.'));
  return new Set(plain.map((number) => doReadNumber(number, library)));
}

/** Words that stand in numbers and nowhere else. */
const numberWords = 'mươi|mười|mốt|lăm|linh|trăm|nghìn|phẩy';

describe.each([
  ['the real portal', publicPortal],
  ['the small portal', smallPortal()],
])('the bulletins of %s', (_, portal) => {
  const all = storiesOf(portal).map((story) => ({ story, bulletin: loudspeakerBulletin(portal, story) }));

  it('of a release tell a number of it, whatever was not found', () => {
    for (const { story, bulletin } of all) {
      if (story.subject.kind !== 'release') continue;
      const [, ...told] = bulletin.paragraphs;
      expect(told.join(' '), story.title).toMatch(/ cho biết, |nhiệm vụ được giao/);
    }
  });

  it('have 150 to 220 words, counted as they say', () => {
    expect(all.length).toBeGreaterThan(0);
    for (const { story, bulletin } of all) {
      const words = countWords(bulletin.paragraphs.join(' '));
      expect(words, story.title).toBe(bulletin.words);
      expect(words, story.title).toBeGreaterThanOrEqual(150);
      expect(words, story.title).toBeLessThanOrEqual(220);
    }
  });

  it('are words alone: no digit, sign, bracket or abbreviation', () => {
    for (const { bulletin } of all) {
      const text = bulletin.paragraphs.join(' ');
      expect(text).toMatch(/^[\p{L}\s.,]+$/u);
      expect(text.replaceAll('VTC News', '')).not.toMatch(/\p{Lu}{2}/u);
    }
  });

  it('say no number that their story does not print', () => {
    const digits = '(?:không|một|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín)';
    const number = new RegExp(
      `(?<!\\p{L})(?:${digits}|${numberWords}|triệu|tỷ)(?: (?:${digits}|${numberWords}|triệu|tỷ))+(?!\\p{L})`,
      'gu',
    );
    for (const { story, bulletin } of all) {
      // The frame speaks of the Resolution by its number and of the day on which it was issued.
      const printed = saidElsewhere(`${textsOf(story)} 57, 22/12/2024`);
      const said = bulletin.paragraphs.join(' ').match(number) ?? [];
      expect(said.length, story.title).toBeGreaterThan(0);
      for (const words of said.filter((text) => new RegExp(numberWords, 'u').test(text))) {
        expect(isSaid(words, printed), `${story.title}: «${words}»`).toBe(true);
      }
    }
  });

  it('name status, source and place', () => {
    for (const { story, bulletin } of all) {
      const end = bulletin.paragraphs.at(-1)!;
      for (const { file } of story.releases) expect(end).toContain(bulletinWords.status[file.status]);
      expect(end).toContain('Nguồn');
      expect(bulletin.paragraphs[0]).toMatch(/^Thưa bà con, sau đây là bản tin Ba công khai về /);
      expect(end).toContain('cổng Ba công khai');
    }
  });
});

describe('what is heard of the real portal', () => {
  const said = (about: string): string => {
    const story = storiesOf(publicPortal).find(({ title }) => title === about)!;
    return loudspeakerBulletin(publicPortal, story).paragraphs.join('\n');
  };

  it('begins with who said how much of how much, as of when', () => {
    expect(said('Nghị quyết 57, Quý IV/2025').split('\n')[1]).toBe(
      'Ngày hai mươi lăm tháng mười hai năm hai nghìn không trăm hai mươi lăm, Cơ quan Thường trực Ban Chỉ đạo Trung ương cho biết, đến ngày này, một nghìn hai trăm hai mươi bảy trong số một nghìn hai trăm chín mươi tám nhiệm vụ đã hoàn thành, tức chín mươi tư phẩy năm phần trăm, còn nguồn ghi chín mươi lăm phần trăm. Số này tính trong toàn hệ thống chính trị.',
    );
    expect(said('Nghị quyết 57, Quý III/2025')).toContain(
      'tính đến tháng tám cùng năm, hai trăm chín mươi tư',
    );
  });

  it('says first that no tasks were found where that is so', () => {
    expect(said('Nghị quyết 57, Quý I/2026').split('\n')[1]).toMatch(/^Cổng chưa tìm thấy số liệu cho biết/);
  });

  it('says a large unit once, after the whole that it belongs to', () => {
    const { facts } = storiesOf(publicPortal).find(({ title }) => title === 'Nghị quyết 57, Quý I/2026')!;
    const sentences = facts.flatMap(({ told }) =>
      told?.kind === 'figures' ? figureSentences(publicPortal, told, nothingSaid()).flat() : [],
    );
    expect(sentences.join(' ')).toContain('24 trong số 29,4 triệu hồ sơ được tiếp nhận trực tuyến');
  });

  it('says ranks with a verb, and groups where single ranks are not to be read', () => {
    expect(said('Thành phố Hà Nội')).toContain(
      'thành phố Hà Nội xếp thứ nhất trong ba mươi tư tỉnh, thành phố, được sáu mươi lăm phẩy sáu mươi tám điểm.',
    );
    expect(said('Tỉnh Lạng Sơn')).toContain('tỉnh Lạng Sơn thuộc nhóm cao, là nhóm thứ nhất trong bốn nhóm.');
    expect(said('Tỉnh Lạng Sơn')).not.toContain('không không');
  });

  it('leads with what was not found where there is nothing newer than the Resolution', () => {
    for (const name of ['Bộ Y tế', 'Bộ Tài chính', 'Tỉnh Cà Mau']) {
      expect(said(name).split('\n')[1], name).toMatch(
        /^Tính đến ngày .* cổng chưa tìm thấy số liệu riêng của/,
      );
    }
    expect(said('Bộ Tài chính')).toContain(
      'Khi đó chưa có Nghị quyết năm mươi bảy, ban hành ngày hai mươi hai',
    );
  });

  it('never says «thành thành phố»', () => {
    expect(said('Thành phố Cần Thơ')).toContain(
      'Thành phố Cần Thơ ngày nay được sắp xếp từ thành phố Cần Thơ, tỉnh Hậu Giang và tỉnh Sóc Trăng, kể từ ngày một',
    );
  });

  it('tells former units and names apart', () => {
    expect(said('Thành phố Đà Nẵng')).toContain(
      'thành phố Đà Nẵng trước ngày một tháng bảy năm hai nghìn không trăm hai mươi lăm xếp thứ hai trong sáu mươi ba tỉnh, thành phố. Hai bảng gồm',
    );
    expect(said('Thành phố Đồng Nai')).toMatch(
      /thành tỉnh Đồng Nai\. Từ ngày ba mươi .*, nơi đây là thành phố Đồng Nai\./,
    );
  });

  it('has no talk of weights, nor hosts, nor half a masthead', () => {
    const all = storiesOf(publicPortal)
      .map((story) => loudspeakerBulletin(publicPortal, story).paragraphs.join(' '))
      .join(' ');
    expect(all).not.toMatch(/trọng số|sai số|nguồn in|phẩy không không|chấm|Vê tê xê|thành thành phố/i);
    expect(all).toContain('báo điện tử VTC News');
  });
});

/** A run of number words is one of the printed numbers, or some beside each other, as «năm hai nghìn …» after «năm». */
function isSaid(words: string, printed: ReadonlySet<string>): boolean {
  if (words === '' || printed.has(words)) return true;
  // «năm» is also a year, «không» also not; quarters are printed in Roman numerals.
  const rest = words.replace(/^(?:năm|không|tư|một|hai|ba|bốn)(?: |$)/u, '');
  if (rest !== words && isSaid(rest, printed)) return true;
  // «2.300 nghìn tỷ đồng»: the page prints the unit in words.
  const bare = words.replace(/(?: nghìn)? (?:tỷ|triệu)$/u, '');
  if (bare !== words && isSaid(bare, printed)) return true;
  const starts = [...printed].filter((number) => words.startsWith(`${number} `));
  return starts.some((number) => isSaid(words.slice(number.length + 1), printed));
}

it('finds a number that was not printed', () => {
  const printed = saidElsewhere('1.227/1.298 nhiệm vụ (94,5%), 2025');
  expect(isSaid('một nghìn hai trăm hai mươi bảy', printed)).toBe(true);
  expect(isSaid('năm hai nghìn không trăm hai mươi lăm', printed)).toBe(true);
  expect(isSaid('một nghìn hai trăm hai mươi tám', printed)).toBe(false);
  expect(isSaid('chín mươi tư phẩy sáu', printed)).toBe(false);
});

it('says an address in words', () => {
  expect(spokenHost('nq57.dang-cong-san.vn')).toBe(
    'nq năm mươi bảy chấm dang gạch nối cong gạch nối san chấm vn',
  );
});

it('keeps its bounds with a title and sentences that no ear can follow', () => {
  const [story] = storiesOf(publicPortal);
  const long = 'Rất dài '.repeat(1_000);
  const hostile = {
    ...story!,
    lead: { ...story!.lead, sentences: [long] },
    facts: [{ ...story!.lead, sentences: [long] }],
  };
  const { words } = loudspeakerBulletin(publicPortal, { ...hostile, title: long, lacking: long });
  expect(words).toBeGreaterThanOrEqual(150);
  expect(words).toBeLessThanOrEqual(220);
});
