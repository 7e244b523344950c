import { join } from 'node:path';
import { readData } from '../intake/read-data.ts';
import { registerFile } from '../intake/registers.ts';
import { releaseCalendar } from '../intake/tables/release-calendar.ts';
import { buildPortal } from '../portal/portal.ts';
import { comingReleases } from '../portal/release-calendar.ts';
import { isTime } from '../time/periods.ts';
import { announcedName, announcedText } from '../wording/model/calendar-words.ts';
import { announce, calendarCsv } from './calendar/announce.ts';
import { writeFileWhole } from './files/write-file.ts';
import { refused } from './outcomes.ts';
import { yesOption, type Desk, type Outcome, type Verb, type Wishes } from './verb.ts';

/** `calendar`: what is announced; with a time, announces a release or moves it. */
export const calendarVerb: Verb = {
  name: 'calendar',
  title: { vi: 'Lịch công bố', en: 'The release calendar' },
  about: {
    vi: 'Không kèm gì: nêu các kỳ sắp đăng. Có --series, --period, --on: hẹn ngày đăng; thêm --hour là đã ấn định, không có là dự kiến. Dời một ngày đã ấn định thì phải nêu lý do bằng cả hai ngôn ngữ; ngày cũ vẫn được ghi.',
    en: 'Without options it lists what is to come. With --series, --period, --on it announces a day; with --hour too it is confirmed, without it expected. Moving a confirmed one needs a reason in both languages; the former day stays on record.',
  },
  options: [
    { name: 'series', kind: 'text', title: { vi: 'mã bộ số liệu', en: 'id of the series' } },
    { name: 'period', kind: 'text', title: { vi: 'kỳ: 2026-Q4', en: 'period: 2026-Q4' } },
    {
      name: 'on',
      kind: 'text',
      title: {
        vi: 'ngày đăng 2027-01-20; dự kiến thì có thể là tháng 2027-04',
        en: 'day 2027-01-20; when expected, a month as 2027-04 too',
      },
    },
    { name: 'hour', kind: 'text', title: { vi: 'giờ Việt Nam: 08:00', en: 'hour of Viet Nam: 08:00' } },
    { name: 'why-vi', kind: 'text', title: { vi: 'vì sao dời', en: 'why it moves, in Vietnamese' } },
    { name: 'why-en', kind: 'text', title: { vi: 'vì sao dời, tiếng Anh', en: 'why it moves, in English' } },
    yesOption,
  ],
  run: (wishes, desk) => (wishes.text('on') === '' ? listComing(desk) : announceRelease(wishes, desk)),
};

function listComing({ dataRoot, edition, now }: Desk): Outcome {
  const { data, problems } = readData(dataRoot, edition);
  if (!data) return refused(problems);
  const coming = comingReleases(buildPortal(data, now));
  const said = (entry: (typeof coming)[number], lang: 'vi' | 'en'): string =>
    `${announcedName(entry, lang)}: ${announcedText(entry, lang)}`;
  const lines =
    coming.length > 0
      ? coming.map((entry) => ({ vi: said(entry, 'vi'), en: said(entry, 'en') }))
      : [{ vi: 'Chưa hẹn kỳ nào.', en: 'Nothing is announced.' }];
  return {
    ok: true,
    lines,
    problems: [],
    written: [],
    data: coming.map(({ row, late }) => ({ ...row, late })),
  };
}

async function announceRelease(wishes: Wishes, desk: Desk): Promise<Outcome> {
  const { data, problems } = readData(desk.dataRoot, desk.edition);
  if (!data) return refused(problems);
  const [on, hour] = [wishes.text('on'), wishes.text('hour')];
  const file = registerFile(releaseCalendar);
  if (!isTime(on)) {
    const allowed = '2027-01-20 | 2027-01';
    return refused([{ code: 'cell-kind', file, column: 'on', value: on, allowed }]);
  }
  const [vi, en] = [wishes.text('why-vi'), wishes.text('why-en')];
  const announcement = {
    ...{ series: wishes.text('series'), period: wishes.text('period'), on, hour: hour || null },
    why: vi && en ? { vi, en } : null,
  };
  const { rows, moved, unchanged } = announce(data.registers.releaseCalendar, announcement);
  if (unchanged) {
    const line = {
      vi: 'Lịch đã ghi như vậy; không có gì để đổi.',
      en: 'The calendar says so already; nothing to change.',
    };
    return { ok: true, lines: [line], problems: [], written: [], data: null };
  }
  const text = calendarCsv(rows);
  const replaced = new Map([[file, Buffer.from(text)]]);
  const checked = readData(desk.dataRoot, desk.edition, { replaced });
  if (!checked.data) return refused(checked.problems);
  const name = `${announcement.series} ${announcement.period}`;
  const when = [on, hour].filter(Boolean).join(' ');
  const path = join(desk.dataRoot, file);
  if (!wishes.flag('yes')) {
    const line = {
      vi: `Sẽ ${moved ? 'dời' : 'ghi'} ${name} vào ${when}. Thêm --yes để ghi thật.`,
      en: `${name} would be ${moved ? 'moved to' : 'set for'} ${when}. Add --yes to do it.`,
    };
    return { ok: true, lines: [line], problems: [], written: [], data: { rows, moved } };
  }
  await writeFileWhole(path, text);
  const line = {
    vi: `Đã ${moved ? 'dời' : 'ghi'} ${name} vào ${when}.`,
    en: `${name} ${moved ? 'was moved to' : 'is set for'} ${when}.`,
  };
  return { ok: true, lines: [line], problems: [], written: [path], data: { rows, moved } };
}
