import { formatNumber } from '../numbers.ts';
import { plural } from '../sentences/lists.ts';

/** Words of the release calendar. */
export const calendarWords = {
  vi: {
    next: (what: string, when: string) => `Kỳ tới: ${what}, ${when}.`,
    nothing: 'Chưa có kỳ nào được hẹn ngày đăng.',
    lastOne: (what: string, day: string) => `Kỳ mới nhất trên cổng: ${what}, đăng ngày ${day}.`,
    comingTitle: 'Sắp đăng',
    comingCaption: 'Các kỳ đã hẹn mà chưa đăng, sớm nhất trước',
    comingLabel: 'Lịch các kỳ sắp đăng',
    meaning:
      '«Đã ấn định» có ngày và giờ; trước giờ đó không gì của kỳ xuất hiện trên cổng. «Dự kiến» còn có thể đổi. Ngày đã dời vẫn ghi ngày cũ và lý do.',
    asked: 'Được yêu cầu làm hằng quý:',
    pastTitle: 'Đã đăng',
    pastCaption: 'Các kỳ đã đăng, mới nhất trước',
    pastLabel: 'Lịch các kỳ đã đăng',
    release: 'Kỳ',
    when: 'Ngày, giờ đăng',
    certainty: { confirmed: 'đã ấn định', expected: 'dự kiến' },
    expectedOn: (time: string) => `dự kiến ${time}`,
    moved: (from: string, why: string) => `Dời từ ${from}: ${why}`,
    late: 'Đã qua thời điểm đã hẹn mà chưa đăng.',
    version: 'Phiên bản',
    asAnnounced: 'đúng giờ đã ấn định',
    file: 'Thêm vào lịch của bạn (tệp .ics)',
    fileNote: (events: number) =>
      `Tệp có ${formatNumber(events, 'vi')} mục; phần mềm lịch có thể đăng ký theo địa chỉ của tệp để tự cập nhật.`,
    event: (what: string) => `Công bố ${what}`,
    eventExpected: (what: string) => `Dự kiến công bố ${what}`,
  },
  en: {
    next: (what: string, when: string) => `Next: ${what}, ${when}.`,
    nothing: 'No release has been announced yet.',
    lastOne: (what: string, day: string) => `The newest on this portal: ${what}, published on ${day}.`,
    comingTitle: 'Coming',
    comingCaption: 'Releases announced and not yet published, the earliest first',
    comingLabel: 'Calendar of coming releases',
    meaning:
      '“Confirmed” comes with day and hour; before that hour nothing of the release is on the portal. “Expected” may still change. A day that was moved keeps the former one and the reason.',
    asked: 'Asked for every quarter:',
    pastTitle: 'Published',
    pastCaption: 'Releases published, the newest first',
    pastLabel: 'Calendar of published releases',
    release: 'Release',
    when: 'Day and hour',
    certainty: { confirmed: 'confirmed', expected: 'expected' },
    expectedOn: (time: string) => `expected ${time}`,
    moved: (from: string, why: string) => `Moved from ${from}: ${why}`,
    late: 'The announced time has passed without it.',
    version: 'Version',
    asAnnounced: 'at the confirmed hour',
    file: 'Add it to your calendar (.ics file)',
    fileNote: (events: number) =>
      `The file has ${plural(events, 'entry', 'entries')}; calendar software can subscribe to its address and stay up to date.`,
    event: (what: string) => `Release: ${what}`,
    eventExpected: (what: string) => `Expected release: ${what}`,
  },
} as const;
