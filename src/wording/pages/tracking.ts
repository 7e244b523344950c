import { formatDate } from '../dates.ts';
import { formatNumber } from '../numbers.ts';
import { plural } from '../sentences/lists.ts';

/** Words of the page on what was to be made public and what was found. */
export const trackingWords = {
  vi: {
    lede: (all: number, none: number, part: number, day: string) =>
      `Tính đến ${formatDate(day, 'vi')}, cổng đã tra ${formatNumber(all, 'vi')} nội dung: ${formatNumber(none, 'vi')} nội dung chưa tìm thấy, ${formatNumber(part, 'vi')} nội dung thấy một phần.`,
    meaning:
      '«Chưa tìm thấy» chỉ nói về các nguồn mà cổng đã tra. Nội dung đó có thể đã được công bố ở nơi cổng chưa tra tới.',
    askedTitle: 'Điều được yêu cầu công khai',
    /** What two sessions asked for, by the milestone that stands for each. */
    asked: {
      'central-session-q3-2025':
        '«Ba công khai»: công khai tiến độ, công khai trách nhiệm, công khai kết quả, để nhân dân và xã hội cùng giám sát. «Một thước đo»: mức sống và niềm tin của nhân dân.',
      'central-session-1-2026':
        'Cơ quan Thường trực Ban Chỉ đạo Trung ương tổ chức đánh giá độc lập và đề xuất kiểm tra chéo hạ tầng nền tảng, dữ liệu, chất lượng dịch vụ công của các bộ, ngành, địa phương; định kỳ hằng quý công bố trên Cổng Thông tin điện tử Đảng Cộng sản Việt Nam và trên các phương tiện thông tin đại chúng.',
    } as Readonly<Record<string, string>>,
    groups: { none: 'Chưa tìm thấy', part: 'Thấy một phần' },
    where: 'Đã tra ở đâu',
    when: 'Ngày tra gần nhất',
    found: 'Thấy gì',
    series: 'Bộ số liệu',
    sendTitle: 'Bạn biết nguồn?',
    send: 'Nếu bạn biết nơi đã công bố một trong những nội dung trên, cách báo địa chỉ có ở trang',
  },
  en: {
    lede: (all: number, none: number, part: number, day: string) =>
      `As of ${formatDate(day, 'en')}, ${plural(all, 'matter')} had been looked for: ${formatNumber(none, 'en')} not found, ${formatNumber(part, 'en')} found in part.`,
    meaning:
      '“Not found” speaks only of the sources searched. It may have been published in a place that was not searched.',
    askedTitle: 'What was to be made public',
    asked: {
      'central-session-q3-2025':
        '“Ba công khai”, three disclosures: make progress, responsibility and results public, so that the people and society can watch over them. “One measure”: the people’s living standard and trust.',
      'central-session-1-2026':
        'The Standing Agency of the Central Steering Committee is to organise independent assessment and to propose cross-checks of platform infrastructure, data and the quality of public services of ministries and provinces, and to publish every quarter on the portal of the Communist Party of Viet Nam and in the media.',
    } as Readonly<Record<string, string>>,
    groups: { none: 'Not found', part: 'Found in part' },
    where: 'Searched in',
    when: 'Last searched on',
    found: 'Found',
    series: 'Series',
    sendTitle: 'Do you know a source?',
    send: 'If you know where any of these was published, please send us the address; see the page',
  },
} as const;
