import { formatNumber } from '../numbers.ts';

/** Words of the lists on «Giới thiệu» and of the contact that several pages show. */
export const about = {
  vi: {
    allOneStatus: (count: number, status: string) =>
      `Cả ${formatNumber(count, 'vi')} kỳ công bố đang đăng đều có trạng thái «${status}».`,
    noneOfficial: 'Không kỳ nào là công bố chính thức của cơ quan.',
    statusCount: (count: number, status: string) => `${formatNumber(count, 'vi')} kỳ «${status}»`,
    seriesCaption: 'Các bộ số liệu đang có',
    periods: (count: number, first: string, last: string) =>
      count === 1 ? `1 kỳ: ${first}` : `${formatNumber(count, 'vi')} kỳ, từ ${first} đến ${last}`,
    noPeriod: 'chưa có kỳ nào',
    route: (route: string, count: number) => `${route} (${formatNumber(count, 'vi')})`,
    contactNone:
      'Đơn vị vận hành chưa khai báo địa chỉ nhận tin báo. Khi có, địa chỉ sẽ hiện ở đúng chỗ này.',
    contactEmail: 'Thư điện tử',
    contactUrl: 'Trang liên hệ',
    versionsAll: (count: number, version: string) =>
      `Đến nay cả ${formatNumber(count, 'vi')} kỳ đều đang ở phiên bản ${version}.`,
    versionsSome: (changed: number, count: number) =>
      `Đến nay ${formatNumber(changed, 'vi')} trong ${formatNumber(count, 'vi')} kỳ đã có phiên bản sau bản đầu.`,
  },
  en: {
    allOneStatus: (count: number, status: string) =>
      `All ${formatNumber(count, 'en')} releases on this portal have the status “${status}”.`,
    noneOfficial: 'None of them is an official publication of an agency.',
    statusCount: (count: number, status: string) => `${formatNumber(count, 'en')} “${status}”`,
    seriesCaption: 'The series on this portal',
    periods: (count: number, first: string, last: string) =>
      count === 1 ? `1 release: ${first}` : `${formatNumber(count, 'en')} releases, ${first} to ${last}`,
    noPeriod: 'no release yet',
    route: (route: string, count: number) => `${route} (${formatNumber(count, 'en')})`,
    contactNone:
      'Whoever runs this portal has not yet given an address for reports. Once there is one, it will stand right here.',
    contactEmail: 'Email',
    contactUrl: 'Contact page',
    versionsAll: (count: number, version: string) =>
      `So far all ${formatNumber(count, 'en')} releases are at version ${version}.`,
    versionsSome: (changed: number, count: number) =>
      `So far ${formatNumber(changed, 'en')} of ${formatNumber(count, 'en')} releases have a version after their first.`,
  },
} as const;
